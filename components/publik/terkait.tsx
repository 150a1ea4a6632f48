import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { cari } from "@/lib/terbitan/filter";
import { judulPublik } from "@/lib/terbitan/terbitan";
import { PASAL_DIKECUALIKAN } from "./sisa";
import type { Edisi, Terkait } from "./terbitan";

const KATA: Record<Terkait["hubungan"], string> = {
  induk: "Dugaan pelanggaran asalnya",
  jalur: "Jalur penindakan perkara yang sama",
  asal: "Asalnya",
  lanjutan: "Yang lahir darinya",
  sekitar: "Kantor dan tahapan yang sama",
};

/** Where a reader may go on: the same case's other records that are public, and its neighbours. */
export function TerkaitPublik({ kini, terkait }: { kini: Edisi; terkait: Terkait[] }) {
  const perkara = terkait.filter((t) => t.hubungan !== "sekitar");
  const sekitar = terkait.filter((t) => t.hubungan === "sekitar");
  const asalTertutup = kini.jenis === "penindakan" && !perkara.some((t) => t.hubungan === "induk");
  const semua = cari({
    jenis: kini.jenis,
    kantor: kini.kantorKode,
    tahapan: kini.tahapanKode,
    penyelenggaraan: kini.penyelenggaraanKode,
    dimensi: {},
  });
  return (
    <Section title="Catatan terkait" className="mt-10">
      {perkara.length > 0 && <Daftar butir={perkara} />}
      {asalTertutup && (
        <p className="mb-4 max-w-measure text-sm text-ink-soft">
          Dugaan pelanggaran asalnya hanya dihitung: rinciannya dikecualikan (
          <a href="/tentang#dikecualikan">{PASAL_DIKECUALIKAN}</a>).
        </p>
      )}
      {sekitar.length > 0 && <Daftar butir={sekitar} />}
      <p className="mt-3">
        <a href={semua}>
          Semua {DAFTAR[kini.jenis].satuan} {kini.kantor} pada tahapan ini
        </a>
      </p>
    </Section>
  );
}

function Daftar({ butir }: { butir: Terkait[] }) {
  return (
    <ul className="mb-4 divide-y divide-line border-y border-line">
      {butir.map((t) => (
        <li key={t.publikId} className="py-2.5">
          <p className="text-sm text-ink-soft">{KATA[t.hubungan]}</p>
          <a href={`/data/${t.jenis}/${t.publikId}`}>
            {judulPublik(t.jenis, t.tahapan, t.kabupaten)}, {tanggal(t.tanggal)}
          </a>{" "}
          <Badge className="whitespace-normal">{t.keadaan}</Badge>
        </li>
      ))}
    </ul>
  );
}
