import { PesanPublik } from "@/components/publik/pesan";
import { lisensiDari } from "@/lib/rujukan/schema";
import RootLayout from "./layout";

export const metadata = { title: "Halaman tidak ditemukan – Satu Data Bawaslu Kaltim" };

/** Any address that is nobody's. Not `not-found.tsx`: Next would send that along with every page there is. */
export default function GlobalNotFound() {
  return (
    <RootLayout>
      <PesanPublik
        h={{ status: 404, situs: { demo: false, kontak: null, asal: "", lisensi: lisensiDari(null) } }}
        jalur="/"
      />
    </RootLayout>
  );
}
