import { Section } from "@/components/ui/section";
import { Stat, StatList } from "@/components/ui/stat";
import { angka, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Beranda } from "@/lib/terbitan/stats";

/** The other kinds in one figure each, over the same days. */
export function Lain({ b }: { b: Beranda }) {
  return (
    <Section
      className="mt-12"
      title={`Kerja pengawas lainnya pada ${b.penyelenggaraan.namaSingkat}`}
      description={
        b.penyelenggaraan.mulai
          ? `${tanggal(b.penyelenggaraan.mulai)} sampai ${tanggal(b.hari)}`
          : `Sampai ${tanggal(b.hari)}`
      }
    >
      <StatList>
        {b.lain.map(({ jenis, angka: a }) => (
          <Stat
            key={jenis}
            label={DAFTAR[jenis].satuan}
            value={angka(a.total)}
            href={`/data/${jenis}`}
            note={a.jumlah ? `${angka(a.jumlah)} ${DAFTAR[jenis].jumlah?.label.toLowerCase()}` : undefined}
          />
        ))}
        <Stat label="jalur penindakan" value={angka(b.jalur.angka.total)} href="/data/penindakan" />
      </StatList>
    </Section>
  );
}
