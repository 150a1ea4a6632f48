import { Card } from "@/components/ui/card";
import { BELUM_DIKUTIP, kataBelum, kataKutipan, kataPublik } from "@/lib/kutipan/banding";
import type { Lembar } from "@/lib/kutipan/queries";

/** What to know before speaking: the public's number, the last quoted one, who has not delivered. */
export function Sebelum({ lembar: l }: { lembar: Lembar }) {
  const { s, kutipan } = l;
  const bahan = { ...l, total: l.angka.pelanggaran.total };
  return (
    <Card title="Sebelum berbicara">
      <ul className="list-disc space-y-2 pl-5">
        <li>{kataPublik(bahan)}</li>
        <li>
          {kutipan ? (
            <>
              {kataKutipan(bahan)}:{" "}
              <a
                href={`/kerja/dasbor/perubahan?jenis=pelanggaran&penyelenggaraan=${l.penyelenggaraan.kode}&dulu=${kutipan.per}&per=${s.per}`}
              >
                lihat perkara demi perkara
              </a>
              .
            </>
          ) : (
            BELUM_DIKUTIP
          )}
        </li>
        <li>{kataBelum(bahan)}</li>
      </ul>
    </Card>
  );
}
