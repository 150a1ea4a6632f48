import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { angka, hariAtauSaat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { hanyaSebelumAwal } from "../kosong";
import { metadataDasbor, type Props } from "../muat";
import { buka } from "../susunan";
import { TabelPerubahan } from "./daftar";
import { PERUBAHAN } from "./petak";
import { SaringPerubahan } from "./saring";

export const metadata = metadataDasbor("perubahan");

/** From one day's number to another's, case by case: the bridge that explains why 23 became 47. */
export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(PERUBAHAN, props);
  const { saringan, acuan, cakupan } = kepala;
  const { tanya, dulu, kini, baris, masuk, keluar, pindah } = isi;
  const kata = DAFTAR[tanya.jenis].satuan;
  return (
    <Kerangka
      kepala={kepala}
      kosong={hanyaSebelumAwal(kosong, saringan.per)}
      kalimat={
        <>
          {isi.galat.length > 0 && (
            <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
              {isi.galat.join(" ")}
            </Alert>
          )}
          <p className="mb-2 max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
            {angka(dulu)} {kata} sampai {tanggal(tanya.dulu)} menjadi {angka(kini)} sampai {tanggal(tanya.per)}:{" "}
            {angka(masuk)} mulai dihitung, {angka(keluar)} tidak lagi dihitung, {angka(pindah)} berpindah bagian.
          </p>
          <p className="mb-6 text-sm text-ink-soft">
            {DAFTAR[tanya.jenis].label}: {cakupanKata(cakupan, tanya.per)}.
            {tanya.tahuDulu && ` Angka pertama seperti diketahui ${hariAtauSaat(tanya.tahuDulu)}.`}
            {saringan.diketahui && ` Angka kedua seperti diketahui ${hariAtauSaat(saringan.diketahui)}.`}
          </p>
        </>
      }
      saring={<SaringPerubahan kepala={kepala} isi={isi} />}
    >
      <Kartu kepala={kepala} petak={petak("jembatan")} />
      {baris.length === 0 ? (
        <EmptyState title="Tidak ada yang berubah">
          Di antara kedua hari itu tidak ada {kata} yang mulai atau tidak lagi dihitung, atau berpindah bagian. Pilih
          hari awal yang lebih dini, atau longgarkan saringan.
        </EmptyState>
      ) : (
        <Kartu kepala={kepala} petak={petak("catatan")}>
          <TabelPerubahan jenis={tanya.jenis} baris={baris} acuan={acuan} />
        </Kartu>
      )}
    </Kerangka>
  );
}
