import { Bingkai } from "@/components/publik/bingkai";
import { kalimatPolos } from "@/components/publik/kalimat";
import { PesanPublik } from "@/components/publik/pesan";
import { metadataDari } from "@/lib/terbitan/halaman";
import { IsiBeranda, kartuBeranda } from "./beranda";
import { muatBeranda } from "./muat";
import { isiKalimat } from "./susunan";

export async function generateMetadata() {
  return metadataDari(await muatBeranda(), (b) => ({
    judul: `Dugaan pelanggaran ${b.penyelenggaraan.namaSingkat} di Kalimantan Timur`,
    uraian: kalimatPolos(isiKalimat(b)),
    kanonis: "/",
    kartu: kartuBeranda(b),
  }));
}

export default async function Page() {
  const h = await muatBeranda();
  if (h.status !== 200) return <PesanPublik h={h} jalur="/" />;
  return (
    <Bingkai situs={h.situs} bagian="/" jalur="/" hari={h.isi.hari}>
      <IsiBeranda b={h.isi} asal={h.situs.asal} />
    </Bingkai>
  );
}
