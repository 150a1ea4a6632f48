import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { can, type Orang, punyaFungsi } from "@/lib/akses/policy";
import type { Rinci } from "@/lib/catatan/rinci";
import { angka, daftarKata, jarak, tanggal } from "@/lib/format";
import { lanjutan } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { padaRegime } from "@/lib/jenis/define";
import { keIsian } from "@/lib/jenis/fields";
import { bidangJenis } from "@/lib/jenis/tampil";
import { type Berikutnya, berikutnya, menungguInstansi, yangBerlaku } from "@/lib/langkah/status";
import type { Simpan } from "./kirim";
import { LangkahForm, type LangkahPilihan } from "./langkah-form";

const hukum = (r: Rinci) => ({ regime: r.regime, rincian: r.catatan.rincian, hari: r.hariHukum });

/** The steps that this person may record now, each with the fields that it settles. */
export function pilihanLangkah(orang: Orang, r: Rinci): LangkahPilihan[] {
  const { catatan: c } = r;
  if (!can(orang, "lanjutkan", { ...c, kantor: c.kantorKode })) return [];
  const kedua = punyaFungsi(orang, "verifikator") && orang.id !== c.dibuatOleh;
  const wajah = new Map(bidangJenis(c.jenis).map((b) => [b.nama, b]));
  const berlaku = yangBerlaku(r.langkah).map((l) => l.kode);
  return lanjutan(c.jenis, berlaku, hukum(r)).flatMap((kode) => {
    const { label, hasil, nomor, jam, khusus, bidang = [], wajib = [] } = DAFTAR[c.jenis].alur[kode] ?? { label: kode };
    if (khusus || (hasil && !kedua)) return [];
    return {
      kode,
      label,
      hasil,
      nomor: nomor === true,
      jam: jam === true,
      bidang: bidang
        .flatMap((b) => wajah.get(b) ?? [])
        .map((b) => ({ ...padaRegime(b, r.regime), wajib: b.wajib || wajib.includes(b.nama) })),
    };
  });
}

/** The question of every morning: what may come next in this case and who may record it; here, when this person may. */
export function LangkahBerikutnya({
  r,
  pilihan,
  simpan,
  hari,
}: {
  r: Rinci;
  pilihan: LangkahPilihan[];
  simpan: Simpan;
  hari: string;
}) {
  const { catatan: c } = r;
  const sejak = menungguInstansi(c.jenis, r.langkah, hukum(r));
  const milik = new Set(pilihan.map((p) => p.kode));
  const semua = c.status === "dibatalkan" ? [] : berikutnya(c.jenis, r.langkah, hukum(r));
  const lain = semua.filter((n) => !milik.has(n.kode));
  return (
    <Card title="Langkah berikutnya">
      {sejak && (
        <p className="mb-4 border-l-2 border-bronze-4 pl-3">
          Menunggu tindak lanjut instansi sejak {tanggal(sejak)}: {angka(jarak(sejak, hari))} hari.
        </p>
      )}
      {pilihan.length > 0 && (
        <div className="print:hidden">
          <LangkahForm
            simpan={simpan}
            tetap={{ jenis: c.jenis, id: c.id, versi: c.versi, kunci: randomUUID() }}
            pilihan={pilihan}
            hari={hari}
            nilai={Object.fromEntries(Object.entries(c.rincian).map(([k, v]) => [k, keIsian(v)]))}
          />
        </div>
      )}
      {lain.length > 0 && (
        <div className={pilihan.length > 0 ? "mt-5 border-t border-line pt-4" : undefined}>
          {pilihan.length > 0 && <h3 className="mb-1 text-sm">Oleh orang lain</h3>}
          <Siapa lain={lain} />
        </div>
      )}
      {semua.length === 0 && <p className="text-ink-soft">Tidak ada langkah yang menyusul.</p>}
    </Card>
  );
}

function Siapa({ lain }: { lain: Berikutnya[] }) {
  return (
    <ul className="space-y-2 text-sm">
      {[...new Set(lain.map((n) => n.siapa))].map((siapa) => (
        <li key={siapa}>
          <span className="font-bold">
            {daftarKata(
              lain.filter((n) => n.siapa === siapa).map((n) => n.label),
              "atau",
            )}
          </span>{" "}
          <span className="text-ink-soft">oleh {siapa}</span>
        </li>
      ))}
    </ul>
  );
}
