import { type Definisi, TERKINI } from "@/lib/angka/definisi";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";

/** The part of the dictionary that a figure stands in. */
export const kelompok = (d: Definisi) => {
  const [depan = ""] = d.kode.split(".");
  return jenisDari(depan) ?? (depan === "jangka" ? depan : "kantor");
};
export const KELOMPOK = [...new Set(TERKINI.map(kelompok))];
export const judul = (k: (typeof KELOMPOK)[number]) =>
  k === "kantor" ? "Penyampaian data" : k === "jangka" ? "Waktu tiap langkah" : DAFTAR[k].label;

/** The way to each kind on the page. */
export function IsiKamus() {
  const isi = [
    ...KELOMPOK.map((k) => ({ href: `#jenis-${k}`, label: judul(k) })),
    { href: "#pertanyaan", label: "25 pertanyaan" },
  ];
  return (
    <nav aria-label="Isi halaman" className="mb-10 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {isi.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
