import { Section } from "@/components/ui/section";
import { angka, persen, tanggal } from "@/lib/format";

/** How many duties were done in time, of all cases of a kind together. */
export function KetepatanTenggat({ k }: { k: { mulai: string; sampai: string; tepat: number; terlambat: number } }) {
  const semua = k.tepat + k.terlambat;
  const bagian = persen(k.tepat, semua);
  return (
    <Section id="tenggat" title="Ketepatan waktu" className="jump-target mt-10">
      <p className="max-w-measure">
        Dari {angka(semua)} tenggat yang jatuh sejak {tanggal(k.mulai)} sampai {tanggal(k.sampai)} di seluruh provinsi,{" "}
        <strong>{angka(k.tepat)} ditepati</strong>
        {bagian && ` (${bagian})`} dan {angka(k.terlambat)} tidak.
      </p>
      <p className="mt-2 max-w-measure text-sm text-ink-soft">
        Disampaikan paling cepat sebulan kemudian dan tidak per perkara. Tenggat untuk memakai hak, misalnya mengajukan
        keberatan, tidak dihitung. Arti: <a href="/kamus-angka#jangka.tepat">jangka.tepat</a>.
      </p>
    </Section>
  );
}
