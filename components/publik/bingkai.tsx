import type { ReactNode } from "react";
import { PrintLine } from "@/components/shell/print-line";
import type { FooterGroup } from "@/components/shell/public-footer";
import { PublicFrame } from "@/components/shell/public-frame";
import { tanggal } from "@/lib/format";
import { Keberatan } from "./keberatan";

/** What the frame of a public page needs to know of the site. */
export type DataSitus = {
  demo: boolean;
  kontak: string | null;
  asal: string;
  lisensi: { nama: string; alamat: string };
};

const MENU = [
  { href: "/", label: "Ringkasan" },
  { href: "/data/pengawasan", label: "Pengawasan" },
  { href: "/data/pencegahan", label: "Pencegahan" },
  { href: "/data/pelanggaran", label: "Dugaan pelanggaran" },
  { href: "/data/penindakan", label: "Penindakan" },
  { href: "/data/sengketa", label: "Sengketa" },
  { href: "/angka/daftar", label: "Angka" },
  { href: "/cari", label: "Cari" },
  { href: "/katalog", label: "Data" },
  { href: "/tentang", label: "Tentang" },
];

const KAKI: FooterGroup[] = [
  {
    title: "Data",
    links: [
      { href: "/katalog", label: "Katalog data terbuka: unduh" },
      { href: "/data/api", label: "API: data untuk program" },
      { href: "/angka/daftar", label: "Angka menurut kantor, penyelenggaraan, dan tahapan" },
      { href: "/perkara-selesai", label: "Tabel perkara selesai" },
      { href: "/kamus-angka", label: "Kamus angka: arti setiap angka" },
      { href: "/tentang#kamus", label: "Kamus data" },
      { href: "/kalkulator", label: "Kalkulator tenggat" },
    ],
  },
  {
    title: "Tentang portal",
    links: [
      { href: "/tentang#dikecualikan", label: "Yang dikecualikan" },
      { href: "/tentang#ppid", label: "PPID dan keberatan" },
      { href: "/tentang#lisensi", label: "Lisensi" },
      { href: "/tentang#aksesibilitas", label: "Aksesibilitas" },
    ],
  },
];

/** Head, foot and the line of objection around a public page. `bagian` is the menu's part, `jalur` the page's own address. */
export function Bingkai({
  situs,
  bagian,
  jalur,
  hari,
  children,
}: {
  situs: DataSitus;
  bagian?: string;
  jalur: string;
  hari?: string;
  children: ReactNode;
}) {
  return (
    <PublicFrame
      home="/"
      items={MENU.map((item) => ({ ...item, current: item.href === bagian }))}
      footer={KAKI}
      footerNote={
        <>
          <p>
            Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur. Waktu pada situs ini waktu Indonesia tengah (WITA).
          </p>
          <p className="mt-2">
            Data portal: <a href={situs.lisensi.alamat}>{situs.lisensi.nama}</a>. Situs ini berjalan tanpa kuki dan
            tanpa skrip.
          </p>
        </>
      }
      demo={situs.demo}
    >
      {children}
      <Keberatan kontak={situs.kontak} alamat={`${situs.asal}${jalur}`} />
      <PrintLine address={`${situs.asal}${jalur}`} day={hari && tanggal(hari)} />
    </PublicFrame>
  );
}
