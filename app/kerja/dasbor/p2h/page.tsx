import { angka } from "@/lib/format";
import { Kalimat } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { P2H } from "./petak";

export const metadata = metadataDasbor("p2h");

export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(P2H, props);
  const { f, a } = isi;
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="kegiatan pencegahan">
          {a.jumlah ? ` dengan ${angka(a.jumlah)} peserta` : ""}
        </Kalimat>
      }
    >
      {["ringkasan", "tren"].map(kartu)}
      <Dua>{["bentuk", "metode", "kantor"].map(kartu)}</Dua>
      {["kantor-bentuk", "kegiatan-bentuk", "sasaran-bentuk", "tahapan"].map(kartu)}
    </Kerangka>
  );
}
