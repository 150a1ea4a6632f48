import { angka } from "@/lib/format";
import { Kalimat } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { DIMENSI, SDMO } from "./petak";
import { Senyap, senyap } from "./senyap";

export const metadata = metadataDasbor("sdmo");

export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(SDMO, props);
  const { f, a } = isi;
  const diam = senyap(isi).kecamatan.length;
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="laporan hasil pengawasan (LHP)">
          {diam > 0 && `; ${angka(diam)} dari ${angka(isi.kecamatan.length)} kecamatan belum ada LHP`}
        </Kalimat>
      }
    >
      {["ringkasan", "tindak-lanjut", "tren"].map(kartu)}
      <Kartu kepala={kepala} petak={petak("senyap")}>
        <Senyap isi={isi} />
      </Kartu>
      <Dua>{["pelaksana", "kantor"].map(kartu)}</Dua>
      {["kecamatan", "kantor-tindak-lanjut"].map(kartu)}
      <Dua>{DIMENSI.map((d) => kartu(d.toLowerCase()))}</Dua>
      {kartu("tahapan")}
    </Kerangka>
  );
}
