import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TERKINI } from "@/lib/angka/definisi";
import { saat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { type Acuan, alamatRekap, type Permintaan, SEMUA } from "./filter";
import { pusat } from "./policy";
import { type Rekap, sidik } from "./rekap";

let versi: string | undefined;
/** The version of this portal, as its package says. */
export function versiPortal(): string {
  versi ??= String(JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")).version);
  return versi;
}

/** Everything of a recap besides its numbers. `kini` is the instant until which it knows. */
export function kepala(p: Permintaan, kini: Date, acuan: Acuan, demo: boolean): Omit<Rekap, "bagian"> {
  const k = acuan.kantor.find((x) => x.kode === pusat(p.lingkup));
  const penyelenggaraan = acuan.penyelenggaraan.find((d) => d.kode === p.penyelenggaraan)?.namaSingkat;
  const tahapan = acuan.tahapan.find((t) => t.kode === p.tahapan)?.nama;
  const lingkup =
    p.lingkup === SEMUA ? "Bawaslu Provinsi dan Bawaslu Kabupaten/Kota se-Kalimantan Timur" : (k?.nama ?? "");
  const tautan = `${process.env.NEXTAUTH_URL?.replace(/\/$/, "") ?? ""}/kerja/rekap?${alamatRekap(p)}`;
  const jenis =
    p.jenis.length === JENIS.length ? "Semua jenis catatan" : p.jenis.map((j) => DAFTAR[j].label).join(", ");
  return {
    permintaan: p,
    nomor: `RKP-${pusat(p.lingkup)}-${p.per.replaceAll("-", "")}-${sidik(`${tautan}\n${versiPortal()}`).slice(0, 8).toUpperCase()}`,
    versi: versiPortal(),
    tautan,
    judul: `Rekapitulasi ${p.jenis.length === 1 ? jenis.toLowerCase() : "data pengawasan"}`,
    lingkup,
    kop: { nama: k?.nama ?? "", tingkat: k?.tingkat ?? "", alamat: k?.alamat ?? null, tempat: k?.tempatSurat ?? null },
    saringan: [
      ["Jenis catatan", jenis],
      ["Kantor", lingkup],
      ["Penyelenggaraan", penyelenggaraan ?? "Semua penyelenggaraan"],
      ["Tahapan", tahapan ?? "Semua tahapan"],
      ["Dari tanggal diterima", p.dari ? tanggal(p.dari) : "Sejak catatan pertama"],
      ["Sampai tanggal (keadaan per)", tanggal(p.per)],
      ["Seperti diketahui", p.diketahui.length === 10 ? `pada akhir ${tanggal(p.diketahui)}` : saat(kini)],
    ],
    demo,
    // each kind's own figure, and the parts of it that a recap prints beside it
    definisi: TERKINI.filter(
      (d) =>
        d.aturan &&
        p.jenis.includes(d.aturan.jenis) &&
        (d.kode === d.aturan.jenis || d.aturan.dimensi?.registrasi || d.aturan.ukur === "jumlah"),
    ),
  };
}
