import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { tanggal } from "@/lib/format";
import type { Informasi } from "@/lib/informasi/queries";
import { SUMBER_INFORMASI } from "@/lib/informasi/schema";
import { awalKecil } from "@/lib/terbitan/terbitan";

const tautan = (c: Informasi["asal"]) =>
  c && (
    <>
      <a href={`/kerja/${c.jenis}/${c.id}`}>{c.nomor ?? c.judul}</a>
      {c.batal && " (dibatalkan)"}
    </>
  );

/** What is known of a tip, and what it came from and became. */
export function IsiInformasi({ i }: { i: Informasi }) {
  return (
    <Card title="Informasi">
      <DescriptionList
        items={[
          { term: "Sumber", value: SUMBER_INFORMASI[i.sumber] },
          ...(i.asal ? [{ term: "Berasal dari", value: tautan(i.asal) }] : []),
          ...(i.temuan ? [{ term: "Menjadi temuan", value: tautan(i.temuan) }] : []),
          { term: "Tanggal diterima", value: tanggal(i.tanggalDiterima) },
          { term: "Nomor rujukan", value: i.rujukan },
          { term: "Uraian", value: <span className="whitespace-pre-line">{i.uraian}</span> },
          { term: "Wilayah", value: i.wilayah },
          {
            term: "Penyelenggaraan",
            value:
              i.penyelenggaraan && [i.penyelenggaraan, i.tahapan && awalKecil(i.tahapan)].filter(Boolean).join(", "),
          },
          { term: "Kantor", value: i.kantor },
          { term: "Dipegang oleh", value: i.pemegang },
          ...(i.alasan ? [{ term: "Alasan", value: <span className="whitespace-pre-line">{i.alasan}</span> }] : []),
        ]}
      />
    </Card>
  );
}
