import { angka } from "@/lib/format";
import { Kalimat } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { PP_DATIN } from "./petak";

export const metadata = metadataDasbor("pp-datin");

export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(PP_DATIN, props);
  const { f, a } = isi;
  const n = (kunci: string) => angka(a.menurut.sumber?.find((b) => b.kunci === kunci)?.n ?? 0);
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="dugaan pelanggaran">
          {a.total > 0 && `: ${n("temuan")} temuan dan ${n("laporan")} laporan`}
        </Kalimat>
      }
    >
      {["ringkasan", "registrasi", "sumber", "jenis", "tren"].map(kartu)}
      <Dua>{["kantor", "corong"].map(kartu)}</Dua>
      {["alur", "kantor-asal"].map(kartu)}
      <Dua>{["posisi", "kategori", "alasan", "asn"].map(kartu)}</Dua>
      {["tahapan", "tahapan-jenis"].map(kartu)}
      <section aria-labelledby="penindakan" className="space-y-5 border-t border-line pt-6">
        <h2 id="penindakan" className="text-2xl">
          Penindakan
        </h2>
        {kartu("jalur")}
        <Dua>{["pidana", "posisi-penindakan"].map(kartu)}</Dua>
        {["pidana-berhenti", "kabar", "menunggu", "instansi"].map(kartu)}
      </section>
    </Kerangka>
  );
}
