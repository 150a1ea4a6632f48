import { Badge } from "@/components/ui/badge";
import { tanggal } from "@/lib/format";
import { judulPublik } from "@/lib/terbitan/terbitan";
import type { Terkait } from "./terbitan";

const KATA: Record<Terkait["hubungan"], string> = {
  induk: "Dugaan pelanggaran asalnya",
  jalur: "Jalur penindakan perkara yang sama",
  asal: "Asalnya",
  lanjutan: "Yang lahir darinya",
  sekitar: "Kantor dan tahapan yang sama",
};

/** Records to go on to, each with how it belongs here. */
export function DaftarTerkait({ butir }: { butir: Terkait[] }) {
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
