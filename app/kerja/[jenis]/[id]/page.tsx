import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Berikutnya } from "@/components/catatan/berikutnya";
import { BerkasKartu } from "@/components/catatan/berkas";
import { RiwayatLangkah } from "@/components/catatan/langkah";
import { LangkahBerikutnya, pilihanLangkah } from "@/components/catatan/langkah-berikutnya";
import { StatusLencana } from "@/components/catatan/lencana";
import { TeksMenyebut } from "@/components/catatan/menyebut";
import { SedangDilimpahkan, sedangDilimpahkan } from "@/components/catatan/pelimpahan";
import { KartuPelimpahan } from "@/components/catatan/pelimpahan-kartu";
import { Pesan } from "@/components/catatan/pesan";
import { KartuPihak } from "@/components/catatan/pihak-kartu";
import { KotakPublik } from "@/components/catatan/publik";
import { RalatUsulan } from "@/components/catatan/ralat";
import { IsiCatatan } from "@/components/catatan/rincian";
import { Riwayat, SejakDikembalikan } from "@/components/catatan/riwayat";
import { SuratCatatan } from "@/components/catatan/surat";
import { Tautan } from "@/components/catatan/tautan";
import { adaTenggat, TenggatKartu } from "@/components/catatan/tenggat";
import { bidangTeks, TindakanTertulis } from "@/components/catatan/tindakan";
import { VerbaCatatan } from "@/components/catatan/verba";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { ada } from "@/lib/akses/ada";
import { can, punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import { uuid } from "@/lib/atoms";
import {
  batalkanBerkasCatatan,
  setujuiTurunanBerkas,
  siapkanTurunanBerkas,
  tarikTurunanBerkas,
} from "@/lib/berkas/actions";
import { berkasCatatan } from "@/lib/berkas/queries";
import {
  batalkanCatatan,
  kembalikanCatatan,
  mintaRalatCatatan,
  putuskanRalatCatatan,
  validasiCatatan,
} from "@/lib/catatan/actions";
import type { Params } from "@/lib/catatan/filter";
import { berikutnya } from "@/lib/catatan/meja";
import { rinci } from "@/lib/catatan/rinci";
import { hariIni, saat, tanggal } from "@/lib/format";
import { informasiDariCatatan } from "@/lib/informasi/actions";
import { langkahDari } from "@/lib/jenis/alur";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { batalkanLangkah, lanjutkanCatatan } from "@/lib/langkah/actions";
import { yangBerlaku } from "@/lib/langkah/status";
import { limpahkanPerkara } from "@/lib/pelimpahan/actions";
import { bukaIdentitasPihak, catatPihak, tandaiPihakKeliru } from "@/lib/pihak/actions";
import { suratUntuk } from "@/lib/surat/daftar";
import { UKURAN } from "@/lib/surat/schema";
import { mintaKeteranganTambahan } from "@/lib/tenggat/actions";
import { tarikCatatan, terbitkanCatatan, terbitkanJedaCatatan } from "@/lib/terbitan/actions";
import { awalKecil } from "@/lib/terbitan/terbitan";

type Props = { params: Promise<{ jenis: string; id: string }>; searchParams: Promise<Params> };

/** Asked by the head and by the page, once a request. */
const buka = cache(async (slug: string, id: string) => {
  const orang = await wajibViewer();
  const jenis = jenisDari(slug);
  if (!jenis || !uuid().safeParse(id).success) notFound();
  return { orang, jenis, r: await ada(rinci(orang, jenis, id)) };
});

/** A tab is told from its neighbours by number or day; what a case is about may name somebody, and history keeps titles. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { jenis, id } = await params;
  const { catatan: c } = (await buka(jenis, id)).r;
  return { title: `${c.nomor ?? tanggal(c.tanggalDiterima)}, ${awalKecil(DAFTAR[c.jenis].label)}` };
}

export default async function CatatanPage({ params, searchParams }: Props) {
  const { jenis: slug, id } = await params;
  const { orang, jenis, r } = await buka(slug, id);
  const berkas = await ada(berkasCatatan(orang, jenis, id));
  const { catatan: c, nama } = r;
  const def = DAFTAR[jenis];
  const sasaran = { ...c, kantor: c.kantorKode };
  const kedua = punyaFungsi(orang, "verifikator") && orang.id !== c.dibuatOleh;
  const pilihan = pilihanLangkah(orang, r);
  const berlaku = yangBerlaku(r.langkah).map((l) => l.kode);
  const akhir = langkahDari(jenis, berlaku.at(-1) ?? null);
  const batal = can(orang, "lanjutkan", sasaran) && berlaku.length > 1 && !akhir?.khusus && (!akhir?.hasil || kedua);
  const berpindah = sedangDilimpahkan(r.pelimpahan);
  const { pesan } = await searchParams;
  const diputus = (pesan === "validasi" || pesan === "kembalikan") && punyaFungsi(orang, "verifikator");
  const kepala = await headers();
  const asal = `${kepala.get("x-forwarded-proto") ?? "http"}://${kepala.get("host")}`;
  const wa = `https://wa.me/?text=${encodeURIComponent(`${c.nomor ?? def.label}: ${c.status === "dikembalikan" ? "perlu diperbaiki" : "perlu diperiksa"} ${asal}/kerja/${jenis}/${id}`)}`;
  const adaAlur = Object.keys(def.alur).length > 1;
  const jamBerjalan = adaTenggat(r.tenggat, hariIni());
  const tenggat = (
    <TenggatKartu
      tenggat={r.tenggat}
      alur={def.alur}
      hari={hariIni()}
      minta={can(orang, "perpanjang", sasaran) ? { simpan: mintaKeteranganTambahan, jenis, catatanId: id } : null}
    />
  );
  const tindakan = (
    <Card title="Yang dapat Anda lakukan" className="print:hidden">
      <VerbaCatatan
        orang={orang}
        r={r}
        aksi={{
          validasi: validasiCatatan,
          kembalikan: kembalikanCatatan,
          mintaRalat: mintaRalatCatatan,
          batalkan: batalkanCatatan,
          terbitkan: terbitkanCatatan,
          terbitkanJeda: terbitkanJedaCatatan,
          tarik: tarikCatatan,
          limpahkan: limpahkanPerkara,
        }}
      />
      <p className="mt-4 text-sm">
        <a href={wa} rel="noreferrer" target="_blank">
          Beri tahu lewat WhatsApp
        </a>
      </p>
    </Card>
  );
  return (
    <>
      <PageHeader
        title={c.judul}
        crumbs={[{ label: def.label, href: `/kerja/${jenis}` }, { label: c.nomor ?? "Tanpa nomor" }]}
        meta={[
          <StatusLencana key="s" status={c.status} />,
          `${nama.penyelenggaraan}, ${awalKecil(nama.tahapan)}`,
          nama.kantor,
          `diterima ${tanggal(c.tanggalDiterima)}`,
        ]}
      />
      <div className="space-y-4">
        <Pesan kode={pesan}>{diputus && <Berikutnya jenis={jenis} isi={await berikutnya(orang, jenis)} />}</Pesan>
        <TeksMenyebut r={r} tarik={can(orang, "tarik", sasaran)} />
        {berpindah && <SedangDilimpahkan p={berpindah} />}
        {c.status === "dikembalikan" && (
          <Alert kind="warning" title="Dikembalikan untuk diperbaiki" prominent>
            {c.pesan}
          </Alert>
        )}
        {c.status === "dikirim" && <SejakDikembalikan catatan={c} versi={r.versi} />}
        {c.status === "dibatalkan" && (
          <Alert kind="danger" title="Catatan dibatalkan">
            {c.pesan}
          </Alert>
        )}
        {c.mintaRalat && (
          <Alert kind="warning" title="Provinsi meminta ralat">
            {c.mintaRalat}
          </Alert>
        )}
        {r.ganjil.length > 0 && (
          <Alert kind="info" title="Perlu dilihat lagi">
            {r.ganjil.join(" ")}
          </Alert>
        )}
        {r.ralat && (
          <RalatUsulan
            r={r}
            boleh={can(orang, "setujui_ralat", { ...sasaran, ralatOleh: r.ralat.diajukanOleh })}
            putuskan={putuskanRalatCatatan}
          />
        )}
      </div>
      {jamBerjalan && <div className="mt-4">{tenggat}</div>}
      {/* on a phone: what to do, what happened, what it is, what goes with it */}
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-4 lg:col-start-2">
          {c.status !== "divalidasi" && tindakan}
          {adaAlur && <LangkahBerikutnya r={r} pilihan={pilihan} simpan={lanjutkanCatatan} hari={hariIni()} />}
          {c.status === "divalidasi" && tindakan}
          <Card title="Riwayat penanganan">
            <RiwayatLangkah r={r} />
            {batal && (
              <div className="mt-3 text-sm">
                <TindakanTertulis
                  simpan={batalkanLangkah}
                  tetap={{ jenis, id, versi: c.versi }}
                  tombol="Batalkan langkah terakhir"
                  varian="tautan"
                  id="batal-langkah"
                  judul={`Batalkan: ${akhir?.label}`}
                  pengantar="Langkahnya tetap terbaca sebagai dibatalkan, dengan alasan ini. Isian yang ditetapkannya kembali seperti semula."
                  bidang={[bidangTeks("alasan", "Alasan", 1000)]}
                />
              </div>
            )}
          </Card>
          {!jamBerjalan && tenggat}
        </div>
        <div className="min-w-0 space-y-4 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <IsiCatatan r={r} />
          <KartuPihak
            r={r}
            orang={orang}
            aksi={{ catat: catatPihak, buka: bukaIdentitasPihak, keliru: tandaiPihakKeliru }}
          />
          <BerkasKartu
            tertutup={Boolean(berpindah)}
            orang={orang}
            data={berkas}
            catatanId={id}
            aksi={{
              batalkan: batalkanBerkasCatatan,
              siapkan: siapkanTurunanBerkas,
              setujui: setujuiTurunanBerkas,
              tarik: tarikTurunanBerkas,
            }}
          />
          <Card
            title="Riwayat isian"
            subtitle={`Dicatat ${nama.pembuat}, ${saat(c.dibuatPada)}${nama.pemvalidasi && c.divalidasiPada ? `. Divalidasi ${nama.pemvalidasi}, ${saat(c.divalidasiPada)}` : ""}.`}
          >
            <Riwayat catatan={c} versi={r.versi} />
          </Card>
        </div>
        <div className="min-w-0 space-y-4 lg:col-start-2">
          <Tautan r={r} orang={orang} simpanInformasi={informasiDariCatatan} />
          <SuratCatatan
            catatanId={id}
            surat={suratUntuk({ ...c, langkah: yangBerlaku(r.langkah) }, r.regime, c.tanggalDiterima)}
            ukuran={Object.entries(UKURAN).map(([value, u]) => ({ value, label: u.label }))}
            identitas={r.pihak.length > 0 && can(orang, "buka_identitas", sasaran)}
          />
          <KartuPelimpahan semua={r.pelimpahan} />
          <KotakPublik r={r} ppid={punyaFungsi(orang, "ppid")} />
        </div>
      </div>
    </>
  );
}
