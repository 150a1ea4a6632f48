import { Card } from "@/components/ui/card";
import { angka, bulan, saat, tanggal } from "@/lib/format";
import type { Lembar } from "@/lib/kutipan/queries";

/** What to know before speaking: the public's number, the last quoted one, who has not delivered. */
export function Sebelum({ lembar: l }: { lembar: Lembar }) {
  const { s, publik, belum, kutipan } = l;
  const total = l.angka.pelanggaran.total;
  const selisih = kutipan ? total - kutipan.nilai : 0;
  return (
    <Card title="Sebelum berbicara">
      <ul className="list-disc space-y-2 pl-5">
        <li>
          {publik === total
            ? `Situs publik menampilkan angka yang sama, ${angka(publik)}.`
            : `Situs publik menampilkan ${angka(publik)}, di dalam ${angka(total)}: sebut angka publik bila ditanya sumbernya.`}
        </li>
        <li>
          {kutipan ? (
            <>
              Terakhir dikutip {angka(kutipan.nilai)} (sampai {tanggal(kutipan.per)}), oleh {kutipan.oleh} kepada{" "}
              {kutipan.kepada} pada {saat(kutipan.pada)}. Selisihnya {selisih > 0 ? "+" : selisih < 0 ? "−" : ""}
              {angka(Math.abs(selisih))}:{" "}
              <a
                href={`/kerja/dasbor/perubahan?jenis=pelanggaran&penyelenggaraan=${l.penyelenggaraan.kode}&dulu=${kutipan.per}&per=${s.per}`}
              >
                lihat perkara demi perkara
              </a>
              .
            </>
          ) : (
            "Belum ada angka yang dicatat sebagai dikutip untuk penyelenggaraan ini."
          )}
        </li>
        <li>
          {belum.length === 0
            ? "Tidak ada kantor yang belum menyampaikan data."
            : `Belum menyampaikan: ${belum.map((b) => `${b.nama}${b.kurang.length ? ` (${angka(b.kurang.length)} bulan, terakhir ${bulan(b.kurang.at(-1) ?? s.per)})` : ""}`).join("; ")}.`}
        </li>
      </ul>
    </Card>
  );
}
