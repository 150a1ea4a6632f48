import type { Metadata } from "next";
import { z } from "zod";
import { Bingkai } from "@/components/publik/bingkai";
import { kalimatPolos } from "@/components/publik/kalimat";
import { PesanPublik } from "@/components/publik/pesan";
import { tanggal } from "@/lib/format";
import { metadataDari } from "@/lib/terbitan/halaman";
import { alamatTetap, IsiBeranda, kartuBeranda } from "../beranda";
import { muatBeranda } from "../muat";
import { isiKalimat } from "../susunan";

const sah = (hari: string) => z.iso.date().safeParse(hari).success && hari >= "2000-01-01" && hari <= "2099-12-31";
// an impossible day is asked as one before everything: the answer is the same 404
const muat = (hari: string, kode?: string) => muatBeranda(sah(hari) ? hari : "1900-01-01", kode);

export async function metadataHari(hari: string, kode?: string): Promise<Metadata> {
  return metadataDari(await muat(hari, kode), (b) => ({
    judul: `Dugaan pelanggaran ${b.penyelenggaraan.namaSingkat} sampai ${tanggal(b.hari)}`,
    uraian: kalimatPolos(isiKalimat(b)),
    kanonis: alamatTetap(b),
    kartu: kartuBeranda(b),
  }));
}

/** The opening page as of a day. */
export async function HalamanHari({ hari, kode }: { hari: string; kode?: string }) {
  const h = await muat(hari, kode);
  const jalur = `/angka/${encodeURIComponent(hari)}${kode ? `/${encodeURIComponent(kode)}` : ""}`;
  if (h.status !== 200)
    return (
      <PesanPublik
        h={h}
        jalur={jalur}
        judul={sah(hari) ? "Tidak ada angka untuk hari itu" : "Hari itu tidak ada dalam kalender"}
      >
        {sah(hari) ? (
          <p>
            {tanggal(hari)} belum tiba, mendahului mulainya penyelenggaraan yang dipilih, atau penyelenggaraannya tidak
            dikenal. Pilih hari lain dari halaman ringkasan.
          </p>
        ) : (
          <p>Tulis hari sebagai tahun, bulan, tanggal, misalnya /angka/2024-02-02.</p>
        )}
      </PesanPublik>
    );
  return (
    <Bingkai situs={h.situs} bagian="/" jalur={alamatTetap(h.isi)} hari={h.isi.hari}>
      <IsiBeranda b={h.isi} asal={h.situs.asal} />
    </Bingkai>
  );
}
