import type { Filter } from "@/lib/catatan/filter";
import { angka, hariAtauSaat, hariWita, tanggal, tanggalPendek } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import type { PetakDasbor } from "../petak";
import type { Susunan } from "../susunan";
import { bila, daftar } from "../tautan";
import { bagianPerubahan, MACAM } from "./daftar";
import { type IsiPerubahan, muatPerubahan } from "./muat";

/** From one number to the other in four lines: what came in and what went out make the difference. */
function petakJembatan(isi: IsiPerubahan): PetakDasbor {
  const { tanya: t, f } = isi;
  const tahu = (d: string | undefined) => (d ? `, seperti diketahui ${hariAtauSaat(d)}` : "");
  const angkanya = (kunci: string, n: number, f: Filter) => ({
    kunci,
    label: `Sampai ${tanggal(f.per ?? "")}${tahu(f.diketahui)}`,
    sel: [{ n, href: bila(n, daftar(f)) }],
  });
  return {
    kode: "jembatan",
    judul: `Dari ${angka(isi.dulu)} ke ${angka(isi.kini)}`,
    keterangan: "Yang berpindah bagian tetap dihitung: di kantor, tahapan, atau golongan lain.",
    satuan: DAFTAR[t.jenis].satuan,
    kepala: "Angka",
    gambar: "tabel",
    jenis: [t.jenis],
    kolom: [{ kunci: "n", label: DAFTAR[t.jenis].label }],
    baris: [
      angkanya("dulu", isi.dulu, f.awal),
      { kunci: "masuk", label: MACAM.masuk, sel: [{ n: isi.masuk }] },
      { kunci: "keluar", label: MACAM.keluar, sel: [{ n: 0 - isi.keluar }] },
      { kunci: "pindah", label: `${MACAM.pindah} (tidak mengubah jumlah)`, sel: [{ n: isi.pindah }] },
      angkanya("kini", isi.kini, f.akhir),
    ],
  };
}

/** Each record that moved the number. */
function petakCatatan({ acuan }: Kepala, { tanya: t, baris, terpotong }: IsiPerubahan): PetakDasbor {
  return {
    kode: "catatan",
    judul: "Perkara demi perkara",
    keterangan: terpotong
      ? `Yang pertama ${angka(baris.length)} menurut tanggal diterima. Persempit saringan untuk melihat sisanya.`
      : "Menurut tanggal diterima.",
    satuan: DAFTAR[t.jenis].satuan,
    kepala: "Catatan",
    gambar: "tabel",
    jenis: [t.jenis],
    kolom: [
      { kunci: "perubahan", label: "Perubahan" },
      { kunci: "bagian", label: "Bagian" },
      { kunci: "diterima", label: "Diterima" },
      { kunci: "dicatat", label: "Dicatat" },
    ],
    baris: baris.map((b) => ({
      kunci: b.id,
      label: b.judul ? (b.nomor ?? b.judul) : "Sudah dilimpahkan ke kantor lain",
      href: b.judul ? `/kerja/${t.jenis}/${b.id}` : undefined,
      sel: [
        { n: MACAM[b.macam] },
        { n: bagianPerubahan(t.jenis, b, acuan) },
        { n: tanggalPendek(b.terima) },
        { n: tanggalPendek(hariWita(b.dicatat)) },
      ],
    })),
  };
}

export const PERUBAHAN: Susunan<IsiPerubahan> = {
  dasbor: "perubahan",
  muat: muatPerubahan,
  milik: ["jenis", "dulu", "tahuDulu", "harinya"],
  utama: (p) => jenisDari(String(p.jenis)),
  kosong: ({ dulu, kini }) => dulu === 0 && kini === 0,
  petak: (kepala, isi) => [petakJembatan(isi), isi.baris.length > 0 ? petakCatatan(kepala, isi) : null],
};
