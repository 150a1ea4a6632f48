import { Bingkai } from "@/components/publik/bingkai";
import { CariKeping, CariPublik, JenisCari, UrutCari } from "@/components/publik/cari";
import { KosongCari, TafsirKata } from "@/components/publik/cari-pesan";
import { DaftarPublik } from "@/components/publik/daftar";
import { FasetPublik } from "@/components/publik/faset";
import { PesanPublik } from "@/components/publik/pesan";
import { Sisa, sisaDisebut } from "@/components/publik/sisa";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Pagination } from "@/components/ui/pagination";
import { alamatDefinisi, definisiJenis } from "@/lib/angka/definisi";
import { kataHalaman } from "@/lib/antarmuka/keluhan";
import { angka, hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bacaCari } from "@/lib/terbitan/faset";
import { alamatCari, alamatUnduh, bacaSaring } from "@/lib/terbitan/filter";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { tanyaCari } from "@/lib/terbitan/jalur";
import { kenali } from "@/lib/terbitan/kenali";
import { alamatUmpan } from "@/lib/terbitan/umpan";
import { isiFaset, lebihLuas, tabJenis } from "../susunan";

// /cari?… arrives here with its question as a part of the path (proxy.ts): a page that reads searchParams would be
// rendered at every visit and carry Next's scripts.
type Props = { params: Promise<{ saringan: string }> };

export const generateStaticParams = () => [];

const muat = bacaHalaman(async (hitung, tx, bagian: string) => {
  const tanya = tanyaCari(bagian);
  if (!tanya) return null;
  const { saring, galat } = bacaSaring(tanya);
  const isi = await bacaCari(hitung, tx, saring, 30);
  return { ...isi, saring, galat: kataHalaman([...galat, ...kenali(saring, isi.pilihan)]) };
});

export async function generateMetadata({ params }: Props) {
  return metadataDari(await muat((await params).saringan), ({ saring }) => ({
    judul: [
      "Cari",
      saring.filter.kata && `“${saring.filter.kata}”`,
      !saring.lintas && DAFTAR[saring.filter.jenis].label,
    ]
      .filter(Boolean)
      .join(": "),
    umpan: alamatUmpan(saring),
    uraian: "Cari dan saring data Bawaslu Provinsi Kalimantan Timur.",
    indeks: false,
  }));
}

export default async function Page({ params }: Props) {
  const h = await muat((await params).saringan);
  if (h.status !== 200) return <PesanPublik h={h} jalur="/cari" />;
  const { saring, galat, pilihan, faset, urai, n, sampai, daftar } = h.isi;
  const { filter, lintas } = saring;
  const d = definisiJenis(filter.jenis);
  const sempit = Boolean(filter.kantor || filter.wilayah);
  const lanjut = daftar.lanjut && `${daftar.lanjut.nilai}~${daftar.lanjut.id}`;
  const rinci = faset.n;
  const terbuka = rinci === n || sisaDisebut(n, rinci, sempit);
  const isi = isiFaset(saring, faset, pilihan);
  const baris = terbuka ? `, ${angka(rinci)} baris` : "";
  return (
    <Bingkai situs={h.situs} bagian="/cari" jalur={alamatCari(saring)} hari={filter.per ?? hariIni()}>
      <PageHeader title="Cari data" />
      <JenisCari isi={tabJenis(saring, faset)} />
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
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <section aria-labelledby="hasil" className="min-w-0">
          <TafsirKata saring={saring} urai={urai} />
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <h2 id="hasil" className="text-xl">
              {angka(n)} {lintas ? "catatan" : DAFTAR[filter.jenis].satuan}
              {!lintas && sisaDisebut(n, rinci, sempit) && `, ${angka(rinci)} dapat dibaca rinci`}
            </h2>
            {rinci > 1 && <UrutCari saring={saring} />}
          </div>
          {isi.length > 0 && (
            <p className="mb-4 text-sm lg:hidden print:hidden">
              <a href="#persempit">Persempit hasil</a>
            </p>
          )}
          {daftar.baris.length > 0 ? (
            <DaftarPublik baris={daftar.baris} urai={urai} />
          ) : (
            <KosongCari dihitung={n > 0} luas={lebihLuas(saring, faset)} />
          )}
          {!lintas && <Sisa jenis={filter.jenis} n={n} rinci={rinci} sempit={sempit} />}
          <Pagination
            firstHref={saring.sesudah && alamatCari(saring)}
            nextHref={lanjut && alamatCari(saring, { sesudah: lanjut })}
          />
          {rinci > 0 && (
            <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
              <li>
                <a href={alamatUnduh(saring)}>{`Unduh CSV${baris}`}</a>
              </li>
              <li>
                <a href={alamatUnduh(saring, "json")}>{`Unduh JSON${baris}`}</a>
              </li>
              <li>
                <a href={alamatUmpan(saring)}>Ikuti pencarian ini (Atom)</a>
              </li>
            </ul>
          )}
          <p className="mt-4 max-w-measure text-sm text-ink-soft">
            {lintas ? (
              <>
                Yang dicari di sini dapat dibaca rinci. Jumlah seluruhnya, juga yang hanya dihitung, ada pada halaman
                tiap jenis dan <a href="/">ringkasan</a>.
              </>
            ) : (
              <>
                {sampai && (
                  <>
                    {sampai} (<a href={alamatDefinisi("kantor.menyampaikan")}>artinya</a>).{" "}
                  </>
                )}
                Dihitung menurut definisi <a href={alamatDefinisi(d.kode)}>{`${d.kode} versi ${d.versi}`}</a>.
              </>
            )}
          </p>
        </section>
        {isi.length > 0 && (
          <aside aria-labelledby="persempit" className="print:hidden lg:border-l lg:border-line lg:pl-6">
            <h2 id="persempit" className="mb-3 text-lg">
              Persempit hasil
            </h2>
            <FasetPublik isi={isi} />
          </aside>
        )}
      </div>
    </Bingkai>
  );
}
