import { Bars } from "@/components/charts/bars";
import { Card } from "@/components/ui/card";
import { Stat, StatList } from "@/components/ui/stat";
import { KEADAAN, type Keadaan } from "@/lib/angka/lama";
import { angka, hariAtauSaat, persen, saat, tanggal } from "@/lib/format";
import { cakupanKata } from "../cakupan";
import { sebutan } from "../kalimat";
import { Kerangka } from "../kerangka";
import { type Kepala, metadataDasbor, muat, type Props } from "../muat";
import { kantorTampil } from "../nama";
import { Silang } from "../silang";
import { bila } from "../tautan";
import { daftarJam } from "./alamat";
import { Langkah } from "./langkah";
import { type IsiWaktu, muatWaktu } from "./muat";
import { Risiko } from "./risiko";

export const metadata = metadataDasbor("waktu");
const SEMUA = Object.keys(KEADAAN) as Keadaan[];
const TERATAS = 8;

export default async function Page(props: Props) {
  const { kepala, angka: isi } = await muat("waktu", props, muatWaktu);
  const { semua } = isi;
  const alamat = (ubah: Record<string, string | undefined>) => daftarJam(kepala, ubah);
  const ada = SEMUA.filter((k) => semua[k] > 0);
  const kantor = kantorTampil(kepala.saringan, kepala.acuan);
  return (
    <Kerangka kepala={kepala} kalimat={<Kalimat isi={isi} kepala={kepala} />}>
      <Card title="Keadaan semua tenggat">
        <StatList>
          {ada.map((k) => (
            <Stat
              key={k}
              label={KEADAAN[k]}
              value={angka(semua[k])}
              href={bila(semua[k], alamat({ keadaan: k }))}
              alert={k === "lewat"}
            />
          ))}
        </StatList>
      </Card>
      <Langkah isi={isi} kepala={kepala} />
      <Makan isi={isi} alamat={alamat} />
      {kantor.length > 1 && (
        <Card title="Kantor" subtitle="Menurut kantor yang memegang perkaranya pada hari terakhir yang dihitung.">
          <Silang
            judul="Tenggat menurut kantor dan keadaan"
            kepalaBaris="Kantor"
            baris={kantor.map((k) => ({ kunci: k.kode, label: k.namaSingkat }))}
            kolom={ada.map((k) => ({ kunci: k, label: KEADAAN[k] }))}
            jumlahKolom="Jumlah"
            nilai={(k, e) => isi.kantor.find((b) => b.kantor === k && b.keadaan === e)?.n ?? 0}
            alamat={(k, keadaan) => alamat({ ...(k && { kantor: k }), keadaan })}
          />
        </Card>
      )}
      <Risiko isi={isi} kepala={kepala} />
    </Kerangka>
  );
}

function Kalimat({ isi: { semua }, kepala }: { isi: IsiWaktu; kepala: Kepala }) {
  const { saringan: s } = kepala;
  const bagian = persen(semua.tepat, semua.selesai);
  return (
    <div className="mb-6">
      <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        {s.dari ? `Dari perkara yang diterima sejak ${tanggal(s.dari)}, s` : "S"}ampai {tanggal(s.per)}{" "}
        {angka(semua.selesai)} langkah berbatas waktu selesai
        {semua.selesai > 0 && `; ${angka(semua.tepat)} tepat waktu${bagian ? ` (${bagian})` : ""}`}
        {semua.lewat > 0 && `. ${angka(semua.lewat)} berjalan lewat batas`}
        {s.diketahui && `, seperti diketahui pada ${hariAtauSaat(s.diketahui)}`}.
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        {sebutan(kepala)} · hanya perkara tervalidasi yang dihitung · dugaan pelanggaran:{" "}
        {cakupanKata(kepala.cakupan, s.per)} · dibaca {saat(kepala.dibaca)} ·{" "}
        <a href="/kerja/kamus-angka#jangka">apa yang dihitung</a>
      </p>
    </div>
  );
}

/** Which step eats the time: all its days together. */
function Makan({ isi, alamat }: { isi: IsiWaktu; alamat: (ubah: Record<string, string>) => string }) {
  const baris = isi.langkah.filter((b) => b.r.hari > 0).slice(0, TERATAS);
  if (baris.length === 0) return null;
  return (
    <Card
      title="Langkah yang memakan waktu"
      subtitle="Semua hari tenggat yang selesai, dijumlahkan menurut langkah. Beberapa langkah berjalan bersamaan, karena itu jumlahnya bukan lama perkara."
    >
      <Bars
        caption="Hari menurut langkah"
        labelHeader="Langkah"
        valueHeader="Hari"
        rows={baris.map((b) => ({
          key: `${b.kode} ${b.regime}`,
          label: `${b.nama} (${b.hukum})`,
          value: b.r.hari,
          href: alamat({ jam: b.kode, regime: b.regime }),
          share: persen(b.r.hari, isi.semua.hari) ?? undefined,
        }))}
      />
    </Card>
  );
}
