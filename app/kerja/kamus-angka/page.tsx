import type { Metadata } from "next";
import { IsiKamus } from "@/components/angka/isi";
import { KamusAngka } from "@/components/angka/kamus";
import { DaftarPertanyaan } from "@/components/angka/pertanyaan";
import { PageHeader } from "@/components/shell/page-header";
import { wajibViewer } from "@/lib/akses/session";
import { mulaiAngka } from "@/lib/angka/mulai";
import { halamanTerbuka } from "@/lib/angka/policy";
import { denganAngka } from "@/lib/angka/stats";

export const metadata: Metadata = { title: "Kamus angka" };

export default async function Page() {
  const orang = await wajibViewer();
  const mulai = await denganAngka(orang, (hitung) => mulaiAngka(hitung, orang));
  return (
    <>
      <PageHeader title="Kamus angka">
        Arti setiap angka pada dasbor, daftar, dan laporan: kode, versi, satuan, aturan, dan pertanyaan yang dijawabnya.
        Hari mulainya menurut catatan yang dapat Anda lihat. Yang boleh dibaca publik ada di{" "}
        <a href="/kamus-angka">kamus angka publik</a>.
      </PageHeader>
      <IsiKamus />
      <div className="space-y-10">
        <KamusAngka publik={false} mulai={mulai} />
        <DaftarPertanyaan publik={false} terbuka={halamanTerbuka(orang)} />
      </div>
    </>
  );
}
