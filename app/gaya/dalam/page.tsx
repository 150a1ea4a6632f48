import { notFound } from "next/navigation";
import { Bell } from "@/components/shell/bell";
import { DemoBanner } from "@/components/shell/demo-banner";
import { InsideFrame } from "@/components/shell/inside-frame";
import { PageHeader } from "@/components/shell/page-header";
import { Sidebar } from "@/components/shell/sidebar";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { LinkButton } from "@/components/ui/button";
import { Feedback } from "../feedback";

const groups = [
  {
    links: [
      { href: "/gaya/meja", label: "Meja kerja", count: 4, countLabel: "menunggu" },
      { href: "/gaya/dasbor", label: "Dasbor" },
      { href: "/gaya/tenggat", label: "Tenggat", count: 2, countLabel: "jatuh tempo" },
    ],
  },
  {
    title: "Catatan",
    links: ["Pengawasan", "Pencegahan", "Pelanggaran", "Penindakan", "Sengketa"].map((label) => ({
      href: label === "Pelanggaran" ? "/gaya/dalam" : `/gaya/${label}`,
      label,
    })),
  },
  {
    title: "Alat",
    links: [
      { href: "/gaya/impor", label: "Impor Excel" },
      { href: "/gaya/rekap", label: "Rekapitulasi" },
    ],
  },
];

export default function Page() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <InsideFrame
      banner={<DemoBanner />}
      sidebar={
        <Sidebar
          home="/gaya/dalam"
          office="Bawaslu Kab. Kutai Timur"
          user="Operator Kutai Timur"
          duty="Operator"
          groups={groups}
          current="/gaya/dalam"
          bell={<Bell href="#bel" count={3} />}
          signOut={
            <form>
              <SignOutButton />
            </form>
          }
        />
      }
    >
      <PageHeader
        crumbs={[{ label: "Pelanggaran", href: "#" }, { label: "001/Reg/LP/PB/Kab/23.09/X/2024" }]}
        title="Dugaan ASN mengunggah dukungan kepada pasangan calon di media sosial"
        meta={[
          "Laporan, diregistrasi",
          "Pemilihan 2024, tahapan kampanye",
          "Kec. Sangatta Utara",
          "Divalidasi 13 Okt 2024",
        ]}
        actions={
          <LinkButton variant="utama" href="#">
            Catat klarifikasi
          </LinkButton>
        }
      />
      <Feedback />
    </InsideFrame>
  );
}
