import { headers } from "next/headers";
import type { ReactNode } from "react";
import { TabLinks } from "@/components/ui/tabs";
import { adminProvinsi } from "@/lib/akses/kelola";
import { adminHalaman } from "@/lib/akses/session";

const PENGGUNA = ["pengguna", "Pengguna"] as const;
const RUJUKAN = [
  ["kantor", "Kantor"],
  ["penyelenggaraan", "Penyelenggaraan"],
  ["libur", "Hari libur"],
  ["tenggat", "Aturan tenggat"],
  ["pasal", "Pasal"],
  ["jeda", "Jeda publikasi"],
  ["pembagi", "TPS dan pemilih"],
  ["katalog", "Katalog data"],
  ["pengaturan", "Pengaturan"],
  ["kesehatan", "Kesehatan"],
] as const;

export default async function KelolaLayout({ children }: { children: ReactNode }) {
  const orang = await adminHalaman();
  const jalur = (await headers()).get("x-jalur") ?? "";
  const bagian = [PENGGUNA, ...(adminProvinsi(orang) ? RUJUKAN : [])];
  const items = bagian.map(([slug, label]) => {
    const href = `/kerja/kelola/${slug}`;
    return { href, label, current: jalur.startsWith(href) };
  });
  return (
    <>
      <TabLinks label="Kelola" items={items} />
      {children}
    </>
  );
}
