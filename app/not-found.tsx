import { PesanPublik } from "@/components/publik/pesan";
import { bacaHalaman } from "@/lib/terbitan/halaman";

const muat = bacaHalaman(async () => null);

export const metadata = { title: "Halaman tidak ditemukan" };

/** Any address that is nobody's. */
export default async function NotFound() {
  const h = await muat();
  return <PesanPublik h={{ status: 404, situs: h.situs }} jalur="/" />;
}
