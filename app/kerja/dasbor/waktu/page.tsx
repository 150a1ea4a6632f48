import { angka, hariAtauSaat, persen, saat, tanggal } from "@/lib/format";

import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { sebutan } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { type Kepala, metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import type { IsiWaktu } from "./muat";
import { WAKTU } from "./petak";

export const metadata = metadataDasbor("waktu");

export default async function Page(props: Props) {
  const { kepala, isi, petak } = await buka(WAKTU, props);
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka kepala={kepala} kalimat={<Kalimat isi={isi} kepala={kepala} />}>
      {["keadaan", "langkah"].map(kartu)}
      <Dua>{["hari", "jenis"].map(kartu)}</Dua>
      {["kantor", "risiko"].map(kartu)}
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
        {semua.selesai > 0 && `, ${angka(semua.tepat)} di antaranya tepat waktu${bagian ? ` (${bagian})` : ""}`}
        {semua.lewat > 0 && `; ${angka(semua.lewat)} masih berjalan dan sudah lewat batas`}
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
