import { Fragment } from "react";
import { Bingkai } from "@/components/publik/bingkai";
import { PesanPublik } from "@/components/publik/pesan";
import { PASAL_DIKECUALIKAN } from "@/components/publik/sisa";
import { PageHeader } from "@/components/shell/page-header";
import { Breakable } from "@/components/ui/breakable";
import { Table, Td, Th } from "@/components/ui/table";
import { angka, hariIni, tanggal, tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { perkaraSelesai } from "@/lib/terbitan/selesai";
import { alamatTabel, bacaTabel, URUT_SELESAI, type UrutSelesai } from "@/lib/terbitan/tabel";

type Props = { params: Promise<{ jalur?: string[] }> };
export const generateStaticParams = () => [];

const muat = bacaHalaman(async (_, tx, jalur: string) => {
  const tabel = bacaTabel(jalur ? jalur.split("/") : []);
  const isi = tabel && (await perkaraSelesai(tx, tabel, 50));
  return isi ? { tabel, ...isi } : null;
});

export const generateMetadata = async ({ params }: Props) =>
  metadataDari(await muat(((await params).jalur ?? []).join("/")), (h) => ({
    judul: "Perkara yang selesai",
    uraian: `${angka(h.total)} perkara selesai yang dapat dibaca: hasil, hari selesai, dan dokumennya.`,
    kanonis: alamatTabel(h.tabel),
  }));

/** Every closed case that can be read: outcome, days, document; sorted by links, a page after the other. */
export default async function Page({ params }: Props) {
  const bagian = ((await params).jalur ?? []).join("/");
  const h = await muat(bagian);
  if (h.status !== 200)
    return (
      <PesanPublik h={h} jalur={`/perkara-selesai/${bagian}`} judul="Bagian tabel itu tidak ada">
        <p>
          Urutannya tidak dikenal, atau perkara tempat bagian itu bermula tidak (lagi) ada di tabel ini.{" "}
          <a href="/perkara-selesai">Tabel perkara yang selesai</a> dari awal.
        </p>
      </PesanPublik>
    );
  const { tabel, baris, lanjut, total } = h.isi;
  // days are looked for from the last one on, names from the first; asked again, the other way round
  const ke = (urut: UrutSelesai) =>
    alamatTabel({ urut, naik: tabel.urut === urut ? !tabel.naik : urut !== "selesai" && urut !== "diterima" });
  const kepala = (urut: UrutSelesai) => (
    <Th sort={{ href: ke(urut), direction: tabel.urut !== urut ? undefined : tabel.naik ? "naik" : "turun" }}>
      {URUT_SELESAI[urut].label}
    </Th>
  );
  return (
    <Bingkai situs={h.situs} bagian="/angka/daftar" jalur={alamatTabel(tabel)} hari={hariIni()}>
      <PageHeader
        title="Perkara yang selesai"
        crumbs={[{ label: "Angka", href: "/angka/daftar" }, { label: "Perkara selesai" }]}
      >
        <p>
          {angka(total)} perkara yang dapat dibaca sudah selesai di Bawaslu Kalimantan Timur sampai {tanggal(hariIni())}
          . Dugaan yang menempuh jalur penindakan tampil menurut jalurnya.
        </p>
        <p className="mt-2 text-sm">
          Yang rinciannya dikecualikan (<a href="/tentang#dikecualikan">{PASAL_DIKECUALIKAN}</a>) tidak ada di sini,
          tetapi terhitung pada <a href="/angka/daftar">halaman angka</a>. Hari selesai adalah hari putusan,
          rekomendasi, atau penerusannya; bila tidak disebut, hari keadaannya pertama tercatat untuk publik.
        </p>
        <p className="mt-2 text-sm print:hidden">
          <a href="/perkara-selesai.csv">Unduh semuanya (CSV)</a>
        </p>
      </PageHeader>
      <p className="mb-3 text-sm sm:hidden">
        Urut {URUT_SELESAI[tabel.urut].label.toLowerCase()}, {tabel.naik ? "naik" : "turun"}. Urutkan:{" "}
        {(Object.keys(URUT_SELESAI) as UrutSelesai[]).map((urut, n) => (
          <Fragment key={urut}>
            {n > 0 && " · "}
            <a href={ke(urut)}>{URUT_SELESAI[urut].label.toLowerCase()}</a>
          </Fragment>
        ))}
      </p>
      <Table caption="Perkara yang selesai" captionHidden stack>
        <thead>
          <tr>
            <Th>Perkara</Th>
            {kepala("kantor")}
            <Th>Tahapan</Th>
            {kepala("hasil")}
            {kepala("diterima")}
            {kepala("selesai")}
            <Th>Dokumen</Th>
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.publikId}>
              <th scope="row" className="min-w-40 wrap-anywhere">
                <a href={`/data/${b.jenis}/${b.publikId}`}>
                  {b.nomor ? <Breakable text={b.nomor} /> : `${DAFTAR[b.jenis].label} ${b.publikId.slice(0, 4)}`}
                </a>
                {b.nomor && <span className="block text-xs font-normal text-ink-soft">{DAFTAR[b.jenis].label}</span>}
              </th>
              <Td data-label="Kantor">{b.kantor}</Td>
              <Td data-label="Tahapan" className="lg:min-w-52">
                {b.tahapan}, {b.penyelenggaraan}
              </Td>
              <Td data-label="Hasil">{b.hasil}</Td>
              <Td data-label="Diterima" nowrap>
                {tanggalPendek(b.diterima)}
              </Td>
              <Td data-label="Hari selesai" nowrap>
                {tanggalPendek(b.selesai)}
              </Td>
              <Td data-label="Dokumen" className="min-w-36 wrap-anywhere">
                {b.dokumen ? <Breakable text={b.dokumen} /> : "–"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-4 flex flex-wrap gap-4">
        {tabel.sesudah && <a href={alamatTabel({ ...tabel, sesudah: undefined })}>Dari awal</a>}
        {lanjut && <a href={alamatTabel({ ...tabel, sesudah: lanjut })}>50 berikutnya</a>}
      </p>
    </Bingkai>
  );
}
