import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { takMundur } from "../kalimat";
import { Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { hanyaSebelumAwal } from "../kosong";
import { metadataDasbor, type Props } from "../muat";
import { Saring } from "../saring";
import { buka } from "../susunan";
import { kalimatWilayah } from "./kalimat";
import { BAWAAN } from "./masa";
import { KONDUSIF } from "./petak";

export const metadata = metadataDasbor("kondusif");

/** "Kondusif atau tidak?", answered region by region by what was recorded. No region is called anything. */
export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(KONDUSIF, props);
  const { saringan: s, cakupan } = kepala;
  const { masa, wilayah } = isi;
  return (
    <Kerangka
      kepala={kepala}
      kosong={hanyaSebelumAwal(kosong, s.per)}
      kalimat={
        <>
          <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
            Kondusif atau tidak? Yang tercatat {tanggal(masa.kini.dari)} sampai {tanggal(masa.kini.per)}, wilayah demi
            wilayah{s.diketahui && `, seperti diketahui pada ${hariAtauSaat(s.diketahui)}`}.
          </p>
          <p className="mt-2 mb-6 max-w-measure text-sm text-ink-soft">
            {masa.dulu
              ? `Masa sebelumnya: ${tanggal(masa.dulu.dari)} sampai ${tanggal(masa.dulu.per)}, sama panjang. `
              : "Tahapan dihitung seluruhnya, tanpa masa sebelumnya; isi tanggal awal untuk membandingkan. "}
            Portal menyajikan kejadiannya dan tidak menilai wilayah; halaman ini tidak pernah diterbitkan. Dugaan
            pelanggaran: {cakupanKata(cakupan, s.per)}.{s.diketahui && ` ${takMundur("Tenggat terlewati")}`}
          </p>
        </>
      }
      saring={
        <Saring
          kepala={kepala}
          tanpa={["banding"]}
          petunjukDari={`Kosongkan untuk ${BAWAAN} hari, atau seluruh tahapan yang dipilih.`}
        />
      }
    >
      <Kartu kepala={kepala} petak={petak("wilayah")}>
        <DescriptionList items={wilayah.map((w) => ({ term: w.nama, value: kalimatWilayah(w) }))} />
      </Kartu>
      <Kartu kepala={kepala} petak={petak("fakta")} />
      <Card title="Cara membaca">
        <p className="max-w-measure">
          Wilayah adalah tempat kejadian pada catatan; “Tingkat provinsi” untuk yang menyangkut seluruh provinsi. Hanya
          catatan tervalidasi yang dihitung, menurut tanggal diterima. Perkara terbuka: dugaan pelanggaran yang sampai
          akhir masa belum sampai pleno, tidak diregistrasi, dicabut, atau dialihkan, kapan pun diterima. Tenggat
          terlewati: jatuh tempo dalam masa ini dan selesai sesudahnya atau belum selesai. Sedikitnya catatan dapat
          berarti sedikitnya kejadian, pengawasan, atau penyampaian: lihat ketiganya bersama-sama.
        </p>
      </Card>
    </Kerangka>
  );
}
