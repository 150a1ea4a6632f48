import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Bell } from "@/components/shell/bell";
import { DemoBanner } from "@/components/shell/demo-banner";
import { Detak } from "@/components/shell/detak";
import { InsideFrame } from "@/components/shell/inside-frame";
import { PrintLine } from "@/components/shell/print-line";
import { Sidebar, type SidebarGroup } from "@/components/shell/sidebar";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { DownloadStatus } from "@/components/ui/download-status";
import { can, type Orang, punyaFungsi } from "@/lib/akses/policy";
import { type Viewer, wajibViewer } from "@/lib/akses/session";
import { lonceng } from "@/lib/catatan/meja";
import { hariIni, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";

export const dynamic = "force-dynamic";

const NAMA_FUNGSI = {
  operator: "Operator",
  verifikator: "Verifikator",
  pimpinan: "Pimpinan",
  ppid: "PPID",
  auditor: "Auditor",
  admin: "Admin",
};

function menu(orang: Orang): SidebarGroup[] {
  const melihat = punyaFungsi(orang, "operator", "verifikator", "pimpinan", "ppid", "auditor");
  const dasbor = punyaFungsi(orang, "pimpinan", "verifikator");
  const berjam = punyaFungsi(orang, "operator", "verifikator", "pimpinan", "auditor");
  return [
    {
      links: [
        { href: "/kerja", label: "Meja kerja" },
        ...(berjam ? [{ href: "/kerja/tenggat", label: "Tenggat" }] : []),
        ...(dasbor
          ? [
              { href: "/kerja/dasbor", label: "Dasbor" },
              { href: "/kerja/rekap", label: "Rekapitulasi" },
            ]
          : []),
        ...(punyaFungsi(orang, "pimpinan", "ppid") ? [{ href: "/kerja/jumpa-pers", label: "Jumpa pers" }] : []),
      ],
    },
    ...(melihat
      ? [{ title: "Catatan", links: JENIS.map((j) => ({ href: `/kerja/${j}`, label: DAFTAR[j].label })) }]
      : []),
    {
      title: "Lainnya",
      links: [
        ...(punyaFungsi(orang, "operator", "verifikator", "pimpinan", "auditor")
          ? [
              { href: "/kerja/informasi-awal", label: "Informasi awal" },
              { href: "/kerja/pelimpahan", label: "Pelimpahan" },
            ]
          : []),
        ...(punyaFungsi(orang, "operator", "verifikator") ? [{ href: "/kerja/nihil", label: "Nihil" }] : []),
        ...(can(orang, "rilis_data", { jenis: "pelanggaran", kantor: "64" })
          ? [{ href: "/kerja/katalog", label: "Rilis data" }]
          : []),
        ...(dasbor ? [{ href: "/kerja/pihak", label: "Cari pihak" }] : []),
        ...(melihat ? [{ href: "/kerja/kamus-angka", label: "Kamus angka" }] : []),
        ...(punyaFungsi(orang, "auditor") ? [{ href: "/kerja/jejak", label: "Jejak" }] : []),
        ...(punyaFungsi(orang, "admin") ? [{ href: "/kerja/kelola", label: "Kelola" }] : []),
        { href: "/kerja/akun", label: "Akun saya" },
      ],
    },
  ];
}

// asked by a part of its own: if the layout waited for it, the page would ask only then
const Lonceng = async ({ orang }: { orang: Orang }) => <Bell href="/kerja#kembali" count={await lonceng(orang)} />;

function Samping({ orang, jalur }: { orang: Viewer; jalur: string }) {
  return (
    <Sidebar
      home="/kerja"
      office={orang.namaKantor?.replace("Kabupaten", "Kab.") ?? "Satu Data Bawaslu"}
      user={orang.nama}
      duty={[...new Set(orang.tugas.map((t) => NAMA_FUNGSI[t.fungsi]))].join(", ")}
      groups={menu(orang)}
      current={jalur}
      bell={punyaFungsi(orang, "operator", "verifikator") ? <Lonceng orang={orang} /> : undefined}
      signOut={
        <form action="/api/sesi/keluar" method="post">
          <SignOutButton />
        </form>
      }
    />
  );
}

async function Cetak({ orang, alamat }: { orang: Viewer; alamat: string }) {
  const kepala = await headers();
  return (
    <PrintLine
      source={`Satu Data Bawaslu, ${orang.namaKantor ?? "Kalimantan Timur"}: untuk pekerjaan dalam, bukan untuk publik`}
      day={tanggal(hariIni())}
      address={`${kepala.get("x-forwarded-proto") ?? "http"}://${kepala.get("host")}${alamat}`}
    />
  );
}

export default async function KerjaLayout({ children }: { children: ReactNode }) {
  const orang = await wajibViewer();
  const alamat = (await headers()).get("x-jalur") ?? "/kerja";
  const jalur = alamat.split("?")[0] ?? "/kerja";
  return (
    <InsideFrame
      wide={/^\/kerja\/dasbor/.test(jalur)}
      banner={orang.demo && <DemoBanner />}
      sidebar={<Samping orang={orang} jalur={jalur} />}
    >
      {children}
      {/* a dashboard and a recap write their own: their day is the filter's */}
      {!/^\/kerja\/(dasbor|rekap)/.test(jalur) && <Cetak orang={orang} alamat={alamat} />}
      <Detak />
      <DownloadStatus />
    </InsideFrame>
  );
}
