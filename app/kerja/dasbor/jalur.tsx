import { TabLinks } from "@/components/ui/tabs";
import { DASBOR, type Dasbor } from "@/lib/angka/policy";

/** The way between the pages of figures; `kini` is the one that is open, `kueri` the filter that goes along. */
export function JalurDasbor({ terbuka, kini, kueri }: { terbuka: Dasbor[]; kini?: Dasbor; kueri: string }) {
  // what changed is reached from the number that did
  const jalur = terbuka.filter((d) => d !== "perubahan");
  if (jalur.length < 2) return null;
  return (
    <TabLinks
      label="Dasbor"
      items={jalur.map((d) => ({
        href: `/kerja/dasbor/${d}${kueri}`,
        label: DASBOR[d].label,
        current: d === kini,
      }))}
    />
  );
}
