import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { TabLinks } from "@/components/ui/tabs";
import { alamatSaringan } from "@/lib/angka/filter";
import { DASBOR } from "@/lib/angka/policy";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { sebutan } from "./kalimat";
import type { Kepala } from "./muat";
import { Saring } from "./saring";

/** A dashboard: its neighbours, its sentence, its filter, its cards, and the foot of a printed page. */
export function Kerangka({ kepala, kalimat, children }: { kepala: Kepala; kalimat: ReactNode; children: ReactNode }) {
  const { dasbor, terbuka, saringan, acuan, galat } = kepala;
  const kueri = alamatSaringan(saringan, acuan);
  return (
    <>
      <PageHeader title={DASBOR[dasbor].judul} />
      {terbuka.length > 1 && (
        <TabLinks
          label="Dasbor"
          items={[
            ...terbuka.map((d) => ({
              href: `/kerja/dasbor/${d}${kueri}`,
              label: DASBOR[d].label,
              current: d === dasbor,
            })),
            ...(terbuka.includes("pimpinan")
              ? [{ href: `/kerja/dasbor/tahapan${kueri}`, label: "Evaluasi tahapan" }]
              : []),
          ]}
        />
      )}
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      {!kepala.tercatat && saringan.diketahui ? (
        <EmptyState title="Belum tercatat di portal ini">
          Portal belum mencatat apa pun sampai {hariAtauSaat(saringan.diketahui)}. Itu bukan nol: pilih hari pengetahuan
          yang lebih kemudian, atau <a href={`/kerja/dasbor/${dasbor}`}>lihat seperti diketahui sekarang</a>.
        </EmptyState>
      ) : (
        kalimat
      )}
      <Saring kepala={kepala} />
      {kepala.tercatat && <div className="space-y-5">{children}</div>}
      <a href="/kerja/kamus-angka" className="mt-6 inline-block text-sm print:hidden">
        Kamus angka
      </a>
      <PrintLine
        address={`/kerja/dasbor/${dasbor}${kueri}`}
        day={tanggal(saringan.per)}
        source={`Sumber: Satu Data Bawaslu Kalimantan Timur, catatan tervalidasi, ${sebutan(kepala)}`}
      />
    </>
  );
}
