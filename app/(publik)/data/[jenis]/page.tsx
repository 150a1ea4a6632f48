import { Bingkai } from "@/components/publik/bingkai";
import { DaftarPublik } from "@/components/publik/daftar";
import { KetepatanTenggat } from "@/components/publik/ketepatan";
import { PesanPublik } from "@/components/publik/pesan";
import { Sisa } from "@/components/publik/sisa";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { alamatDefinisi, definisiJenis } from "@/lib/angka/definisi";
import { angka, saat, tanggal } from "@/lib/format";
import { berjam, DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { alamatCari, alamatUnduh } from "@/lib/terbitan/filter";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { ketepatan } from "@/lib/terbitan/ketepatan";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { daftarPublik } from "@/lib/terbitan/queries";
import { bacaJenis, type HalamanJenis } from "@/lib/terbitan/stats";
import { AngkaJenis } from "./angka";
import { kumpulanData } from "./kumpulan";

type Props = { params: Promise<{ jenis: string }> };

export const generateStaticParams = () => [];

const muat = bacaHalaman(async (hitung, tx, slug: string) => {
  const jenis = jenisDari(slug);
  if (!jenis) return null;
  const j = await bacaJenis(hitung, tx, jenis);
  return {
    ...j,
    daftar: await daftarPublik(tx, { filter: j.filter }, 20),
    ketepatan: berjam(jenis) ? await ketepatan(tx, jenis) : null,
  };
});

const kalimatJenis = ({ jenis, angka: a, hari }: HalamanJenis) =>
  a.total === 0
    ? `Sampai ${tanggal(hari)}, Bawaslu belum mencatat ${DAFTAR[jenis].satuan} di Kalimantan Timur.`
    : `Sejak ${tanggal(a.mulai ?? hari)} sampai ${tanggal(hari)}, Bawaslu mencatat ${angka(a.total)} ${DAFTAR[jenis].satuan} di Kalimantan Timur.`;

export async function generateMetadata({ params }: Props) {
  return metadataDari(await muat((await params).jenis), (j) => ({
    judul: DAFTAR[j.jenis].label,
    uraian: kalimatJenis(j),
    kanonis: `/data/${j.jenis}`,
    kartu: { jalur: `/data/${j.jenis}/kartu/${j.hari}.png`, alt: `Kartu: ${kalimatJenis(j)}` },
  }));
}

export default async function Page({ params }: Props) {
  const slug = (await params).jenis;
  const jalur = `/data/${encodeURIComponent(slug)}`;
  const h = await muat(slug);
  if (h.status !== 200) return <PesanPublik h={h} jalur={jalur} judul="Jenis data itu tidak ada" />;
  const j = h.isi;
  const d = definisiJenis(j.jenis);
  const saring = { filter: { jenis: j.jenis, dimensi: {} } };
  return (
    <Bingkai situs={h.situs} bagian={jalur} jalur={jalur} hari={j.hari}>
      <PageHeader
        title={DAFTAR[j.jenis].label}
        meta={[
          <>
            Definisi <a href={alamatDefinisi(d.kode)}>{`${d.kode} versi ${d.versi}`}</a>
          </>,
          <a key="kamus" href={`/katalog/${j.jenis}#kamus`}>
            Kamus data
          </a>,
          <a key="daftar" href="#daftar">
            Langsung ke daftar
          </a>,
          j.diperbarui ? `Diperbarui ${saat(j.diperbarui)}` : "Belum ada data",
        ]}
        actions={
          <>
            <LinkButton href={alamatUnduh(saring)}>Unduh CSV</LinkButton>
            <LinkButton href={`/katalog/${j.jenis}`}>Bentuk lain dan metadata</LinkButton>
          </>
        }
      >
        <p className="text-lg text-ink">{kalimatJenis(j)}</p>
        {j.penyampaian && (
          <p className="mt-1">
            {cakupanKata(j.penyampaian, j.hari)} (<a href={alamatDefinisi("kantor.menyampaikan")}>artinya</a>).
          </p>
        )}
      </PageHeader>
      <AngkaJenis j={j} />
      {j.ketepatan && <KetepatanTenggat k={j.ketepatan} />}
      <Section id="daftar" title="Terbaru" className="mt-10">
        <DaftarPublik baris={j.daftar.baris} kosong="Catatan tampil di sini setelah PPID menerbitkan ringkasannya." />
        <Sisa jenis={j.jenis} n={j.angka.total} rinci={j.rinci} sempit={false} />
        <p className="mt-4 flex flex-wrap gap-3">
          <LinkButton href={alamatCari(saring)} variant="utama">
            {j.daftar.lanjut ? `Lihat semua ${angka(j.rinci)}` : "Cari dan saring"}
          </LinkButton>
        </p>
      </Section>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own words, with < escaped */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: kumpulanData(j, h.situs) }} />
    </Bingkai>
  );
}
