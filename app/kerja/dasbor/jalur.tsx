import { TabLinks } from "@/components/ui/tabs";
import { DASBOR, type Dasbor } from "@/lib/angka/policy";

/** The way between the pages of figures; `kini` is the one that is open, `kueri` the filter that goes along. */
export function JalurDasbor({ terbuka, kini, kueri }: { terbuka: Dasbor[]; kini?: Dasbor | "tahapan"; kueri: string }) {
  const tahapan = terbuka.includes("pimpinan");
  if (terbuka.length < 2 && !tahapan) return null;
  return (
    <TabLinks
      label="Dasbor"
      items={[
        ...terbuka.map((d) => ({ href: `/kerja/dasbor/${d}${kueri}`, label: DASBOR[d].label, current: d === kini })),
        ...(tahapan
          ? [{ href: `/kerja/dasbor/tahapan${kueri}`, label: "Evaluasi tahapan", current: kini === "tahapan" }]
          : []),
      ]}
    />
  );
}
