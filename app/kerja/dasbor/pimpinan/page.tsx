import { angka, persen } from "@/lib/format";
import { Kalimat } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { Langsung } from "./langsung";
import { PIMPINAN } from "./petak";

export const metadata = metadataDasbor("pimpinan");

export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(PIMPINAN, props);
  const { f, a } = isi.isi.pelanggaran;
  const n = a.menurut.registrasi?.find((b) => b.kunci === "diregistrasi")?.n ?? 0;
  const bagi = persen(n, a.total);
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="dugaan pelanggaran">
          {a.total > 0 && `; ${angka(n)} di antaranya diregistrasi${bagi ? ` (${bagi})` : ""}`}
        </Kalimat>
      }
      jalur={!kosong && <Langsung kepala={kepala} ada={(kode) => Boolean(petak(kode))} />}
    >
      {["registrasi", "ringkasan", "tren", "tren-jenis", "kantor-jenis"].map(kartu)}
      <Dua>{["registrasi-kantor", "tahapan"].map(kartu)}</Dua>
      {["tahapan-jenis", "kelengkapan", "publikasi"].map(kartu)}
    </Kerangka>
  );
}
