import { angka } from "@/lib/format";
import { Kalimat } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { DIMENSI } from "./muat";
import { HPS } from "./petak";

export const metadata = metadataDasbor("hps");

export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(HPS, props);
  const { f, a } = isi;
  const diregister = a.menurut.registrasi?.find((b) => b.kunci === "diregistrasi")?.n ?? 0;
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="permohonan sengketa proses">
          {a.total > 0 && `; ${angka(diregister)} di antaranya diregister`}
        </Kalimat>
      }
    >
      {["ringkasan", "registrasi", "jenis"].map(kartu)}
      <Dua>{["corong", "posisi"].map(kartu)}</Dua>
      {["tren", "objek-langkah", "langkah", "objek-hasil", "tahapan-langkah"].map(kartu)}
      <Dua>{["kantor", ...DIMENSI].map(kartu)}</Dua>
      {kartu("tahapan")}
    </Kerangka>
  );
}
