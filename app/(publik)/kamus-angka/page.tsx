import { IsiKamus } from "@/components/angka/isi";
import { KamusAngka } from "@/components/angka/kamus";
import { DaftarPertanyaan } from "@/components/angka/pertanyaan";
import { Bingkai } from "@/components/publik/bingkai";
import { PesanPublik } from "@/components/publik/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { PUBLIK } from "@/lib/akses/policy";
import { mulaiAngka } from "@/lib/angka/mulai";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";

const muat = bacaHalaman((hitung) => mulaiAngka(hitung, PUBLIK));
const URAIAN =
  "Arti setiap angka Bawaslu Kalimantan Timur: kode, versi, satuan, dimensi, hari mulai, dan pertanyaan yang dijawabnya.";

export async function generateMetadata() {
  return metadataDari(await muat(), () => ({ judul: "Kamus angka", uraian: URAIAN }));
}

export default async function Page() {
  const h = await muat();
  if (h.status !== 200) return <PesanPublik h={h} jalur="/kamus-angka" />;
  return (
    <Bingkai situs={h.situs} bagian="/tentang" jalur="/kamus-angka">
      <PageHeader title="Kamus angka">
        <p>
          Setiap angka di situs ini punya kode dan versi. Di sini artinya, dalam satu kalimat dan sebagai aturan yang
          dijalankan portal. Perubahan arti menjadi versi baru; angka yang sudah dikutip tetap memakai versinya.
          Persentase tidak ditampilkan bila jumlah seluruhnya kurang dari 20.
        </p>
      </PageHeader>
      <IsiKamus />
      <div className="space-y-12">
        <KamusAngka publik mulai={h.isi} />
        <DaftarPertanyaan publik />
      </div>
    </Bingkai>
  );
}
