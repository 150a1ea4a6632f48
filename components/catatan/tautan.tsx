import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { can, type Orang } from "@/lib/akses/policy";
import type { Rinci } from "@/lib/catatan/rinci";
import { kantorPenelusur } from "@/lib/informasi/asal";
import { alamatInformasi } from "@/lib/informasi/schema";
import { STATUS_INFORMASI } from "@/lib/informasi/status";
import { DAFTAR } from "@/lib/jenis/daftar";
import { yangBerlaku } from "@/lib/langkah/status";
import type { Simpan } from "./kirim";
import { TindakanLangsung } from "./tindakan";

type Tautan = Rinci["tautan"][number];
const kata = (t: { arah: "ke" | "dari" }) => (t.arah === "ke" ? "menjadi" : "berasal dari");
/** "Penindakan pidana": which of the two tracks of a case a link leads to must be told before it is followed. */
const sebutan = (t: Tautan) =>
  [DAFTAR[t.jenis].label, t.jalur && DAFTAR.penindakan.dimensi.kelompok?.pilihan[t.jalur]?.toLowerCase()]
    .filter(Boolean)
    .join(" ");
const posisi = (t: Tautan) => t.posisi && DAFTAR[t.jenis].alur[t.posisi]?.label.toLowerCase();

/** May an LHP become a temuan by this person's hand, and a record that became no case an informasi awal? */
function boleh({ catatan: c, informasi, langkah }: Rinci, orang: Orang) {
  const berlaku = yangBerlaku(langkah).map((l) => l.kode);
  const dugaan = c.jenis === "pengawasan" && c.rincian.adaDugaan === true;
  const tersimpan = informasi.some((i) => i.arah === "ke" && i.status !== "dibatalkan");
  const perlu = dugaan || c.jenis !== "pengawasan" || c.rincian.tindakLanjut === "informasi_awal";
  return {
    temuan: dugaan && orang.tugas.some((t) => can(orang, "buat", { jenis: "pelanggaran", kantor: t.kantor })),
    informasi: perlu && !tersimpan && kantorPenelusur(orang, c, berlaku) !== undefined,
  };
}

/** The records and tips that this one grew from or gave birth to, and what it may still become. */
export function Tautan({ r, orang, simpanInformasi }: { r: Rinci; orang: Orang; simpanInformasi: Simpan }) {
  const { temuan, informasi } = boleh(r, orang);
  if (r.tautan.length === 0 && r.informasi.length === 0 && !temuan && !informasi) return null;
  return (
    <Card title="Terkait" id="terkait">
      <ul className="space-y-2">
        {r.tautan.map((t) => (
          <li key={`${t.id}${t.macam}`}>
            <a href={`/kerja/${t.jenis}/${t.id}`}>{t.macam === "penindakan_dari" ? sebutan(t) : t.judul}</a>
            <span className="block text-sm text-ink-soft">
              {[t.macam !== "penindakan_dari" && `${kata(t)} ${sebutan(t).toLowerCase()}`, t.nomor, posisi(t)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
        {r.informasi.map((i) => (
          <li key={i.id}>
            <a href={alamatInformasi(i.id)}>{i.judul}</a>
            <span className="block text-sm text-ink-soft">
              {kata(i)} informasi awal · {STATUS_INFORMASI[i.status].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
      {temuan && (
        <p className="mt-3">
          <LinkButton href={`/kerja/pelanggaran/baru?dari=${r.catatan.id}`}>Jadikan temuan</LinkButton>
        </p>
      )}
      {informasi && (
        <div className="mt-3 print:hidden">
          <TindakanLangsung
            simpan={simpanInformasi}
            tetap={{ catatanId: r.catatan.id }}
            tombol="Jadikan informasi awal"
            varian="sekunder"
          />
        </div>
      )}
    </Card>
  );
}
