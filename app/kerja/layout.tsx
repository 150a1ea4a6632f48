import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Bell } from "@/components/shell/bell";
import { Detak } from "@/components/shell/detak";
import { InsideFrame } from "@/components/shell/inside-frame";
import type { SidebarGroup } from "@/components/shell/sidebar";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { type Orang, punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import { bingkai } from "@/lib/catatan/meja";
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
  return [
    {
      links: [{ href: "/kerja", label: "Meja kerja" }, ...(dasbor ? [{ href: "/kerja/dasbor", label: "Dasbor" }] : [])],
    },
    ...(melihat
      ? [{ title: "Catatan", links: JENIS.map((j) => ({ href: `/kerja/${j}`, label: DAFTAR[j].label })) }]
      : []),
    {
      title: "Lainnya",
      links: [
        ...(punyaFungsi(orang, "auditor") ? [{ href: "/kerja/jejak", label: "Jejak" }] : []),
        ...(punyaFungsi(orang, "admin") ? [{ href: "/kerja/kelola", label: "Kelola" }] : []),
        { href: "/kerja/akun", label: "Akun saya" },
      ],
    },
  ];
}

export default async function KerjaLayout({ children }: { children: ReactNode }) {
  const orang = await wajibViewer();
  const jalur = ((await headers()).get("x-jalur") ?? "/kerja").split("?")[0] ?? "/kerja";
  const { kantor, demo, lonceng } = await bingkai(orang);
  return (
    <InsideFrame
      demo={demo}
      home="/kerja"
      office={kantor?.replace("Kabupaten", "Kab.") ?? "Satu Data Bawaslu"}
      user={orang.nama}
      duty={[...new Set(orang.tugas.map((t) => NAMA_FUNGSI[t.fungsi]))].join(", ")}
      groups={menu(orang)}
      current={jalur}
      bell={punyaFungsi(orang, "operator", "verifikator") ? <Bell href="/kerja#kembali" count={lonceng} /> : undefined}
      signOut={
        <form action="/api/sesi/keluar" method="post">
          <SignOutButton />
        </form>
      }
    >
      {children}
      <Detak />
    </InsideFrame>
  );
}
