import { Field } from "@/components/ui/field";
import { optionsOf } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { angka, bulan, tanggal } from "@/lib/format";
import { hariTahu, LAMA } from "@/lib/mutu/filter";
import { kueri } from "../alamat";
import { takMundur } from "../kalimat";
import { Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { Bingkai, PilihHari } from "../saring";
import { buka } from "../susunan";
import { Arti } from "./arti";
import { YangKurang } from "./kurang";
import { Papan } from "./papan";
import { MUTU, ukuranMutu } from "./petak";

export const metadata = metadataDasbor("mutu");

/** How far the data of each office can be relied on. */
export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(MUTU, props);
  const { saringan: s, acuan } = kepala;
  const { m, urut, isi: baris } = isi;
  const tahu = hariTahu(s.diketahui);
  const alamat = (ubah: Record<string, string>) => `/kerja/dasbor/mutu${kueri(kepala, ubah)}`;
  const lengkap = baris.filter((b) => b.kurang.length === 0).length;
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <>
          <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
            {angka(lengkap)} dari {angka(baris.length)} kantor sudah menyampaikan semua data {bulan(m.awal)} sampai{" "}
            {bulan(m.akhir)}
            {tahu && `, seperti diketahui pada akhir ${tanggal(tahu)}`}.
          </p>
          <p className="mt-2 mb-6 max-w-measure text-sm text-ink-soft">
            Bulan yang sudah berakhir pada {tanggal(s.per)}, semua penyelenggaraan. Catatan Panwaslu kecamatan terhitung
            pada kabupaten atau kotanya. Halaman ini tidak pernah tampil untuk publik.
            {tahu && ` ${takMundur("Tenggat terlewati dan catatan yang mirip")}`}
          </p>
        </>
      }
      saring={
        <Bingkai kepala={kepala} kata={`Ubah masa: ${LAMA[m.lama]} sampai ${bulan(m.akhir)}`} bawa={{ urut }}>
          <Field name="lama" label="Lamanya">
            {(c) => <Select {...c} defaultValue={String(m.lama)} empty={null} options={optionsOf(LAMA)} />}
          </Field>
          <PilihHari kepala={kepala} label="Sampai bulan yang berakhir pada atau sebelum" />
        </Bingkai>
      }
    >
      <Kartu kepala={kepala} petak={petak("papan")}>
        <Papan tampil={ukuranMutu(kepala)} isi={baris} urut={urut} kantor={acuan.kantor} alamat={alamat} />
      </Kartu>
      <Kartu kepala={kepala} petak={petak("kurang")}>
        <YangKurang isi={baris} kantor={acuan.kantor} />
      </Kartu>
      <Arti />
    </Kerangka>
  );
}
