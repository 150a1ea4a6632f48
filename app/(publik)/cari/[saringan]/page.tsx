import { Bingkai } from "@/components/publik/bingkai";
import { CariKeping, CariPublik, JenisCari } from "@/components/publik/cari";
import { DaftarPublik } from "@/components/publik/daftar";
import { PesanPublik } from "@/components/publik/pesan";
import { Sisa, sisaDisebut } from "@/components/publik/sisa";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { cakupan } from "@/lib/angka/cakupan";
import { alamatDefinisi, definisiJenis } from "@/lib/angka/definisi";
import { angka, hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { alamatCari, alamatUnduh, bacaSaring } from "@/lib/terbitan/filter";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { tanyaCari } from "@/lib/terbitan/jalur";
import { kenali } from "@/lib/terbitan/kenali";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { banyakPublik, daftarPublik, pilihanPublik } from "@/lib/terbitan/queries";
import { alamatUmpan } from "@/lib/terbitan/umpan";

// /cari?… arrives here with its question as a part of the path (proxy.ts): a page that reads searchParams would be
// rendered at every visit and carry Next's scripts.
type Props = { params: Promise<{ saringan: string }> };

export const generateStaticParams = () => [];

const muat = bacaHalaman(async (hitung, tx, bagian: string) => {
  const tanya = tanyaCari(bagian);
  if (!tanya) return null;
  const { saring, galat } = bacaSaring(tanya);
  const pilihan = await pilihanPublik(tx, saring.filter);
  galat.push(...kenali(saring, pilihan));
  const { jenis, per = hariIni(), dari, diketahui } = saring.filter;
  const kantor = pilihan.kantor.map((k) => k.kode);
  const sampai = DAFTAR[jenis].berdiriSendiri
    ? await cakupan(hitung, tx, { jenis, dari, per, diketahui, dimensi: {} }, kantor)
    : null;
  return {
    saring,
    galat,
    pilihan,
    sampai: sampai && cakupanKata(sampai, per),
    banyak: await banyakPublik(tx, saring),
    daftar: await daftarPublik(tx, saring, 30),
  };
});

export async function generateMetadata({ params }: Props) {
  return metadataDari(await muat((await params).saringan), ({ saring }) => ({
    judul: `Cari: ${DAFTAR[saring.filter.jenis].label}`,
    umpan: alamatUmpan(saring),
    uraian: "Cari dan saring data Bawaslu Provinsi Kalimantan Timur.",
    indeks: false,
  }));
}

export default async function Page({ params }: Props) {
  const h = await muat((await params).saringan);
  if (h.status !== 200) return <PesanPublik h={h} jalur="/cari" />;
  const { saring, galat, pilihan, sampai, banyak, daftar } = h.isi;
  const { filter } = saring;
  const d = definisiJenis(filter.jenis);
  const sempit = Boolean(filter.kantor || filter.wilayah);
  const lanjut = daftar.lanjut && `${daftar.lanjut.nilai}~${daftar.lanjut.id}`;
  return (
    <Bingkai situs={h.situs} bagian="/cari" jalur={alamatCari(saring)} hari={filter.per ?? hariIni()}>
      <PageHeader
        title="Cari data"
        actions={
          <>
            <LinkButton href={alamatUnduh(saring)}>Unduh CSV</LinkButton>
            <LinkButton href={alamatUmpan(saring)}>Ikuti (Atom)</LinkButton>
          </>
        }
      />
      <JenisCari kini={filter.jenis} />
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan tidak dapat dipakai" className="mb-5">
          <ul className="list-disc pl-5">
            {galat.map((g) => (
              <li key={g}>{g}</li>
            ))}
          </ul>
        </Alert>
      )}
      <CariPublik saring={saring} pilihan={pilihan} />
      <div className="mt-4">
        <CariKeping saring={saring} pilihan={pilihan} />
      </div>
      <section aria-labelledby="hasil" className="mt-6">
        <h2 id="hasil" className="mb-4 text-xl">
          {angka(banyak.n)} {DAFTAR[filter.jenis].satuan}
          {sisaDisebut(banyak.n, banyak.rinci, sempit) && `, ${angka(banyak.rinci)} dapat dibaca rinci`}
        </h2>
        <DaftarPublik
          baris={daftar.baris}
          kosong={
            banyak.n > 0 ? "Yang cocok hanya dihitung, tanpa rincian." : "Tidak ada yang cocok. Kurangi saringannya."
          }
        />
        <Sisa jenis={filter.jenis} n={banyak.n} rinci={banyak.rinci} sempit={sempit} />
        <p className="mt-3 text-sm text-ink-soft">
          {sampai && (
            <>
              {sampai} (<a href={alamatDefinisi("kantor.menyampaikan")}>artinya</a>).{" "}
            </>
          )}
          Dihitung menurut definisi <a href={alamatDefinisi(d.kode)}>{`${d.kode} versi ${d.versi}`}</a>.
        </p>
        <Pagination
          firstHref={saring.sesudah && alamatCari(saring)}
          nextHref={lanjut && alamatCari(saring, { sesudah: lanjut })}
        />
      </section>
    </Bingkai>
  );
}
