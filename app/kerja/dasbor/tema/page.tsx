import { angka } from "@/lib/format";
import { Kalimat } from "../kalimat";
import { Dua, Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { daftar } from "../tautan";
import { TEMA } from "./petak";

export const metadata = metadataDasbor("tema");

export default async function Page(props: Props) {
  const { kepala, isi, petak } = await buka(TEMA, props);
  const kartu = (kode: string) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />;
  return (
    <Kerangka
      kepala={kepala}
      kalimat={
        <Kalimat kepala={kepala} f={isi.c} a={isi.cegah} satuan="kegiatan pencegahan">
          , dan <a href={daftar(isi.p)}>{angka(isi.langgar.total)} dugaan pelanggaran</a>
        </Kalimat>
      }
    >
      {["bulan", "asn"].map(kartu)}
      <Dua>{["isu", "kantor"].map(kartu)}</Dua>
      {["isu-bulan", "jenis-bulan", "tahapan"].map(kartu)}
      <p className="max-w-measure text-sm text-ink-soft">
        Nilai Indeks Kerawanan Pemilu (IKP) tidak ada dalam portal: apakah pencegahan pergi ke tempat yang rawan menurut
        IKP tidak dapat dijawab dari sini. Dugaan pelanggaran tidak mencatat temanya, selain jenis dan kategori
        terlapor.
      </p>
    </Kerangka>
  );
}
