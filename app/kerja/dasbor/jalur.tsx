import { TabLinks } from "@/components/ui/tabs";
import { DASBOR, type Dasbor } from "@/lib/angka/policy";

/** Pages of their own beside the dashboards, open to who sees every kind; what of the filter goes along differs. */
const LAIN = { peta: "Peta", tahapan: "Evaluasi tahapan", kondusif: "Keadaan wilayah", mutu: "Mutu data" } as const;

/** The way between the pages of figures; `kini` is the one that is open, `kueri` the filter that goes along. */
export function JalurDasbor({
  terbuka,
  kini,
  kueri,
}: {
  terbuka: Dasbor[];
  kini?: Dasbor | keyof typeof LAIN;
  kueri: string;
}) {
  const semua = terbuka.includes("pimpinan");
  if (terbuka.length < 2 && !semua) return null;
  return (
    <TabLinks
      label="Dasbor"
      items={[
        ...terbuka.map((d) => ({ href: `/kerja/dasbor/${d}${kueri}`, label: DASBOR[d].label, current: d === kini })),
        ...(semua
          ? Object.entries(LAIN).map(([kunci, label]) => ({
              href: `/kerja/dasbor/${kunci}${kueri}`,
              label,
              current: kini === kunci,
            }))
          : []),
      ]}
    />
  );
}
