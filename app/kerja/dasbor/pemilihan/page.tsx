import { daftarKata, hariAtauSaat, saat, tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { PEMILIHAN } from "./petak";

export const metadata = metadataDasbor("pemilihan");

export default async function Page(props: Props) {
  const { kepala, isi, petak } = await buka(PEMILIHAN, props);
  const { saringan: s } = kepala;
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  const kalimat = (
    <div className="mb-6">
      <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        Ukuran yang sama dari {daftarKata(isi.ada.map((p) => p.namaSingkat)) || "setiap penyelenggaraan"}, sampai{" "}
        {tanggal(s.per)}
        {s.diketahui && `, seperti diketahui pada ${hariAtauSaat(s.diketahui)}`}.
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        Saringan penyelenggaraan dan tahapan tidak dipakai di sini; satu tahapan dibandingkan pada{" "}
        <a href="/kerja/dasbor/tahapan">evaluasi tahapan</a> · hanya catatan tervalidasi yang dihitung, dan hanya yang
        tercatat dalam portal · dugaan pelanggaran: {cakupanKata(kepala.cakupan, s.per)} · dibaca {saat(kepala.dibaca)}
      </p>
    </div>
  );
  return (
    <Kerangka kepala={kepala} kalimat={kalimat}>
      {["utuh", "memilih", "jenis", "register", "kantor-pelanggaran", "kantor-pencegahan", "kantor-pengawasan"].map(
        kartu,
      )}
    </Kerangka>
  );
}
