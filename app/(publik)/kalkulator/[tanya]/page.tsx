import { Bingkai } from "@/components/publik/bingkai";
import { PesanPublik } from "@/components/publik/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { AturanTabel } from "@/components/tenggat/aturan";
import { FormulirTenggat } from "@/components/tenggat/formulir";
import { JawabanTenggat } from "@/components/tenggat/jawaban";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { kataHalaman } from "@/lib/antarmuka/keluhan";
import { Penolakan } from "@/lib/errors";
import { hariIni } from "@/lib/format";
import { galat } from "@/lib/jenis/fields";
import { jawabTenggat } from "@/lib/tenggat/jawab";
import { kataJatuh } from "@/lib/tenggat/kata";
import { daftarAturan } from "@/lib/tenggat/queries";
import { berlakuPada } from "@/lib/tenggat/schema";
import { NAMA_TANYA, tanya } from "@/lib/tenggat/tanya";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { tanyaAsing, tanyaCari } from "@/lib/terbitan/jalur";

// /kalkulator?… arrives here with its question as a part of the path, like /cari.
type Props = { params: Promise<{ tanya: string }> };

export const generateStaticParams = () => [];

const muat = bacaHalaman(async (_, tx, bagian: string) => {
  const ditanya = tanyaCari(bagian);
  if (!ditanya) return null;
  const asing = kataHalaman(tanyaAsing(ditanya, NAMA_TANYA));
  const isian = Object.fromEntries(NAMA_TANYA.flatMap((n) => (ditanya[n] ? [[n, [ditanya[n]].flat()[0] ?? ""]] : [])));
  const aturan = berlakuPada(await daftarAturan(tx), hariIni());
  const kosong = { isian, asing, aturan, bidang: {} as Record<string, string>, pesan: null, jawaban: null };
  if (Object.keys(isian).length === 0) return kosong;
  const t = tanya.safeParse(isian);
  if (!t.success) return { ...kosong, bidang: galat(t.error), pesan: "Ada isian yang perlu diperbaiki." };
  try {
    return { ...kosong, jawaban: await jawabTenggat(tx, t.data) };
  } catch (error) {
    if (!(error instanceof Penolakan)) throw error;
    return { ...kosong, bidang: error.bidang, pesan: error.message };
  }
});

export async function generateMetadata({ params }: Props) {
  return metadataDari(await muat((await params).tanya), ({ jawaban }) => ({
    judul: jawaban ? `Jatuh tempo ${kataJatuh(jawaban.jatuh)}` : "Kalkulator tenggat",
    uraian: "Hitung jatuh tempo menurut hukum Pemilu dan Pemilihan, hari demi hari, dengan kalender libur nasional.",
    indeks: jawaban === null,
  }));
}

export default async function Page({ params }: Props) {
  const h = await muat((await params).tanya);
  if (h.status !== 200) return <PesanPublik h={h} jalur="/kalkulator" />;
  const { isian, asing, aturan, bidang, pesan, jawaban } = h.isi;
  const alamat = new URLSearchParams(isian).toString();
  return (
    <Bingkai situs={h.situs} bagian="/kalkulator" jalur={`/kalkulator${alamat && `?${alamat}`}`}>
      <PageHeader title="Kalkulator tenggat">
        <p>
          Kapan sebuah tenggat jatuh, dan mengapa hari itu: tiap hari yang dihitung atau dilewati, dengan hari libur dan
          dasarnya. Hitungan ini alat bantu; yang mengikat ialah peraturannya.
        </p>
      </PageHeader>
      {asing.length > 0 && (
        <Alert kind="warning" title="Sebagian pertanyaan tidak dapat dipakai" className="mb-5 max-w-measure">
          {asing.join(" ")}
        </Alert>
      )}
      {pesan && (
        <Alert kind="warning" title={pesan} className="mb-5 max-w-measure">
          {Object.keys(bidang).length > 0 && (
            <ul className="list-disc pl-5">
              {Object.entries(bidang).map(([nama, kata]) => (
                <li key={nama}>
                  <a href={`#${nama}`}>{kata}</a>
                </li>
              ))}
            </ul>
          )}
        </Alert>
      )}
      <FormulirTenggat isian={isian} bidang={bidang} aturan={aturan} />
      {jawaban && <JawabanTenggat jawaban={jawaban} />}
      <div className="mt-10">
        <Disclosure summary="Semua aturan tenggat yang berlaku hari ini">
          <AturanTabel aturan={aturan} />
        </Disclosure>
      </div>
    </Bingkai>
  );
}
