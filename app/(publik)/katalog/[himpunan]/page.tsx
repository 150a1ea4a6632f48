import { Bingkai } from "@/components/publik/bingkai";
import { KamusHimpunan, StatusNasional, TabelBps, Unduhan } from "@/components/publik/himpunan";
import { PesanPublik } from "@/components/publik/pesan";
import { DaftarRilis } from "@/components/publik/rilis";
import { PageHeader } from "@/components/shell/page-header";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { saat, tanggal } from "@/lib/format";
import { metadataBps } from "@/lib/katalog/bps";
import { schemaOrg } from "@/lib/katalog/dcat";
import { alamatRilis } from "@/lib/katalog/himpunan";
import { kolomHimpunan } from "@/lib/katalog/kolom";
import { bacaHimpunan } from "@/lib/katalog/queries";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { Definisi } from "./definisi";

type Props = { params: Promise<{ himpunan: string }> };
export const generateStaticParams = () => [];
const muat = bacaHalaman(bacaHimpunan);

export async function generateMetadata({ params }: Props) {
  return {
    ...metadataDari(await muat((await params).himpunan), (h) => ({ judul: h.judul, uraian: h.uraian })),
    alternates: { types: { "application/ld+json": "/katalog.jsonld", "text/turtle": "/katalog.ttl" } },
  };
}

/** One dataset: its files, what it covers, what its columns hold, its metadata, where it stands nationally. */
export default async function Page({ params }: Props) {
  const kode = (await params).himpunan;
  const jalur = `/katalog/${encodeURIComponent(kode)}`;
  const h = await muat(kode);
  if (h.status !== 200) return <PesanPublik h={h} jalur={jalur} judul="Himpunan data itu tidak ada" />;
  const { isi, situs } = h;
  return (
    <Bingkai situs={situs} bagian="/katalog" jalur={jalur} hari={isi.hari}>
      <PageHeader
        title={isi.judul}
        crumbs={[{ label: "Katalog data terbuka", href: "/katalog" }, { label: isi.judul }]}
      >
        <p>{isi.uraian}</p>
      </PageHeader>
      <div className="space-y-12">
        <Section id="unduh" title="Unduh">
          <Unduhan h={isi} />
        </Section>
        <Section
          id="rilis"
          title="Rilis bertanggal"
          description={
            <>
              Dibuat setiap tanggal 1 dan tidak pernah diubah: alamatnya selalu memberi bita yang sama, jadi dapat
              dikutip. <a href={`${jalur}/rilis.json`}>Daftarnya sebagai JSON</a>; alamat tetap rilis terakhir:{" "}
              <a href={alamatRilis(isi.kode, "terbaru", `${isi.kode}.csv`)}>terbaru (CSV)</a>.
            </>
          }
        >
          <DaftarRilis kode={isi.kode} rilis={isi.rilis} />
        </Section>
        <Section id="tentang" title="Tentang himpunan ini">
          <DescriptionList
            items={[
              {
                term: "Lisensi",
                value: <a href={situs.lisensi.alamat}>{situs.lisensi.nama}</a>,
                hint: situs.lisensi.panjang,
              },
              {
                term: "Masa",
                value: isi.mulai ? `${tanggal(isi.mulai)} sampai ${tanggal(isi.hari)}` : "Belum ada yang tercatat",
              },
              { term: "Wilayah", value: "Kalimantan Timur, kode Kemendagri 64" },
              {
                term: "Diperbarui",
                value: isi.diperbarui && saat(isi.diperbarui),
                hint: isi.macam === "bulanan" ? "Setiap tanggal 1." : "Setiap ada yang terbit, diralat, atau ditarik.",
              },
              { term: "Penerbit", value: "Bawaslu Provinsi Kalimantan Timur" },
              { term: "Kontak", value: situs.kontak ?? <a href="/tentang#ppid">PPID</a> },
              { term: "Portal nasional Satu Data Bawaslu", value: <StatusNasional n={isi.nasional} /> },
              { term: "Definisi", value: <Definisi angka={isi.angka} /> },
            ]}
          />
        </Section>
        <Section id="kamus" title="Kamus data" description="Arti setiap kolom, dengan namanya dalam JSON dan NDJSON.">
          <KamusHimpunan kolom={kolomHimpunan(isi)} judul={isi.judul} />
        </Section>
        <Section
          id="metadata"
          title="Metadata Satu Data Indonesia"
          description={
            <>
              Menurut susunan metadata statistik BPS: kegiatan (MS-Keg), indikator (MS-Ind), dan variabel (MS-Var).{" "}
              <a href={`${jalur}/metadata.json`}>Semuanya sebagai JSON</a>.
            </>
          }
        >
          <TabelBps m={metadataBps(isi, situs)} />
        </Section>
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own words, with < escaped */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: schemaOrg(isi, situs) }} />
    </Bingkai>
  );
}
