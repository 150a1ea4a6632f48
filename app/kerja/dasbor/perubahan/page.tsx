import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { wajibViewer } from "@/lib/akses/session";
import { alamatSaringan } from "@/lib/angka/filter";
import { dasborTerbuka } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { angka, hariAtauSaat, tanggal } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { JalurDasbor } from "../jalur";
import type { Props } from "../muat";
import { TabelPerubahan } from "./daftar";
import { muatPerubahan } from "./muat";
import { SaringPerubahan } from "./saring";

export const metadata: Metadata = { title: "Apa yang berubah" };

/** From one day's number to another's, case by case: the bridge that explains why 23 became 47. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (terbuka.length === 0) notFound();
  const p = await searchParams;
  const { acuan, saringan, galat, cakupan, isi } = await bacaDasbor(
    orang,
    p,
    jenisDari(String(p.jenis)) ?? "pelanggaran",
    (bahan) => muatPerubahan(bahan, p),
  );
  const { tanya, dulu, kini, baris, masuk, keluar, pindah } = isi;
  const kata = DAFTAR[tanya.jenis].satuan;
  return (
    <>
      <PageHeader title="Apa yang berubah" />
      <JalurDasbor terbuka={terbuka} kueri={alamatSaringan(saringan, acuan)} />
      {[...galat, ...isi.galat].length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {[...galat, ...isi.galat].join(" ")}
        </Alert>
      )}
      <p className="mb-2 max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        {angka(dulu)} {kata} sampai {tanggal(tanya.dulu)} menjadi {angka(kini)} sampai {tanggal(tanya.per)}:{" "}
        {angka(masuk)} masuk, {angka(keluar)} keluar, {angka(pindah)} berpindah bagian.
      </p>
      <p className="mb-6 text-sm text-ink-soft">
        {DAFTAR[tanya.jenis].label}: {cakupanKata(cakupan, tanya.per)}.
        {tanya.tahuDulu && ` Angka pertama seperti diketahui ${hariAtauSaat(tanya.tahuDulu)}.`}
        {saringan.diketahui && ` Angka kedua seperti diketahui ${hariAtauSaat(saringan.diketahui)}.`}
      </p>
      <SaringPerubahan tanya={tanya} acuan={acuan} />
      {baris.length === 0 ? (
        <EmptyState title="Tidak ada yang berubah">
          Di antara kedua hari itu tidak ada {kata} yang masuk, keluar, atau berpindah bagian. Pilih hari awal yang
          lebih dini, atau longgarkan saringan.
        </EmptyState>
      ) : (
        <Card
          title="Perkara demi perkara"
          subtitle={
            isi.terpotong
              ? `Yang pertama ${angka(baris.length)} menurut tanggal diterima. Persempit saringan untuk melihat sisanya.`
              : "Menurut tanggal diterima. Berpindah bagian: tetap dihitung, di kantor, tahapan, atau golongan lain."
          }
        >
          <TabelPerubahan jenis={tanya.jenis} baris={baris} acuan={acuan} />
        </Card>
      )}
    </>
  );
}
