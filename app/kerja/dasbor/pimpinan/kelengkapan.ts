import type { SelPetak } from "@/lib/angka/petak";
import { angka, bulan as tulis } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import type { Kantor } from "@/lib/rujukan/queries";
import type { PetakDasbor } from "../petak";
import { daftar } from "../tautan";
import { DICATAT, type Kelengkapan } from "./muat";

/** Who handed in data for the last full month: a number, the word nihil, or nothing at all; three different things. */
export function petakKelengkapan(lengkap: Kelengkapan, kantor: Kantor[]): PetakDasbor {
  const baris = kantor.map((k) => ({
    kunci: k.kode,
    label: k.namaSingkat,
    sel: DICATAT.map((j) => keadaan(lengkap, j, k.kode)),
  }));
  const belum = baris.filter((b) => b.sel.some((s) => s.n === null)).length;
  return {
    kode: "kelengkapan",
    judul: `Data ${tulis(lengkap.bulan)}: siapa yang sudah menyampaikan`,
    keterangan: `Bulan terakhir yang sudah lewat, semua penyelenggaraan. ${belum ? `${angka(belum)} dari ${angka(kantor.length)} kantor belum menyampaikan semua data.` : "Semua kantor sudah menyampaikan data."}`,
    satuan: "catatan",
    kepala: "Kantor",
    gambar: "jajar",
    tabelDulu: true,
    jenis: DICATAT,
    kolom: DICATAT.map((j) => ({ kunci: j, label: DAFTAR[j].label })),
    baris,
  };
}

function keadaan({ jenis, nihil }: Kelengkapan, j: Jenis, kantor: string): SelPetak {
  const isi = jenis[j];
  const ada = isi?.ada.get(kantor) ?? 0;
  const menunggu = isi?.menunggu.get(kantor) ?? 0;
  if (isi && ada > 0) return { n: ada, href: daftar(isi.f, { kantor }) };
  if (isi && menunggu > 0)
    return { n: `${angka(menunggu)} menunggu`, href: daftar(isi.f, { kantor, status: "dikirim" }) };
  return { n: nihil.has(`${j} ${kantor}`) ? "nihil" : null };
}
