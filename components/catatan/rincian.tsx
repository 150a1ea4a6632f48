import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { type Catatan, SUMBER_DATA } from "@/lib/catatan/schema";
import { tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { keIsian } from "@/lib/jenis/fields";
import { bagianJenis, tampil } from "@/lib/jenis/tampil";

/** A record in the words and blocks of its form. */
export function IsiCatatan({
  r,
  judul = "Isi catatan",
}: {
  judul?: string;
  r: { catatan: Catatan; nama: { kantor: string; wilayah: string } };
}) {
  const { catatan: c, nama } = r;
  const def = DAFTAR[c.jenis];
  const { pokok, bagian } = bagianJenis(c.jenis);
  const baris = (b: (typeof pokok)[number]) => ({
    term: b.label,
    value: <span className="whitespace-pre-line">{tampil(b, c.rincian[b.nama]) ?? ""}</span>,
    kosong: tampil(b, c.rincian[b.nama]) === null,
  });
  // what this case is not asked is not shown as missing
  const ditanyakan = ({ bila, nama: n }: (typeof pokok)[number]) =>
    !bila || bila.nilai.includes(String(keIsian(c.rincian[bila.bidang]))) || keIsian(c.rincian[n]) !== "";
  const isi = (bidang: typeof pokok) =>
    bidang
      .filter(ditanyakan)
      .map(baris)
      .map(({ kosong, ...x }) => (kosong ? { ...x, value: null } : x));
  return (
    <Card title={judul}>
      <DescriptionList
        items={[
          ...isi(pokok),
          { term: def.labelTanggal, value: tanggal(c.tanggalDiterima) },
          { term: def.labelNomor, value: c.nomor },
          { term: "Wilayah", value: nama.wilayah },
          { term: "Kantor", value: nama.kantor },
          ...(c.sumberData === "portal"
            ? []
            : [
                {
                  term: "Sumber data",
                  value: `${SUMBER_DATA[c.sumberData]}${c.sumberNomor ? `, nomor ${c.sumberNomor}` : ""}`,
                },
              ]),
        ]}
      />
      {bagian
        .filter((b) => b.bidang.some(ditanyakan))
        .map((b) => (
          <section key={b.judul} className="mt-6 border-t border-line pt-5">
            <h3 className="mb-3">
              {b.judul}
              {b.blok && <span className="font-normal text-ink-soft text-sm"> · Blok {b.blok}</span>}
            </h3>
            <DescriptionList items={isi(b.bidang)} />
          </section>
        ))}
    </Card>
  );
}
