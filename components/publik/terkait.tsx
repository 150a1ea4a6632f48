import { Section } from "@/components/ui/section";
import { DAFTAR } from "@/lib/jenis/daftar";
import { cari } from "@/lib/terbitan/filter";
import { PASAL_DIKECUALIKAN } from "./sisa";
import type { Edisi, Terkait } from "./terbitan";
import { DaftarTerkait } from "./terkait-daftar";

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
      {perkara.length > 0 && <DaftarTerkait butir={perkara} />}
      {asalTertutup && (
        <p className="mb-4 max-w-measure text-sm text-ink-soft">
          Dugaan pelanggaran asalnya hanya dihitung: rinciannya dikecualikan (
          <a href="/tentang#dikecualikan">{PASAL_DIKECUALIKAN}</a>).
        </p>
      )}
      {sekitar.length > 0 && <DaftarTerkait butir={sekitar} />}
      <p className="mt-3">
        <a href={semua}>
          Semua {DAFTAR[kini.jenis].satuan} {kini.kantor} pada tahapan ini
        </a>
      </p>
    </Section>
  );
}
