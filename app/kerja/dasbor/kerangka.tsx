import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { DASBOR } from "@/lib/angka/policy";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { kueri, kueriBersama } from "./alamat";
import { JalurDasbor } from "./jalur";
import { sebutan } from "./kalimat";
import { TanpaAngka } from "./kosong";
import type { Kepala } from "./muat";
import { Saring } from "./saring";
import type { Kosong } from "./susunan";

/** A dashboard: its neighbours, its sentence, its filter, its cards, and the foot of a printed page. */
export function Kerangka({
  kepala,
  kosong,
  kalimat,
  jalur,
  saring = <Saring kepala={kepala} />,
  children,
}: {
  kepala: Kepala;
  kosong?: Kosong | null;
  kalimat: ReactNode;
  /** another way through what this page alone may be asked */
  jalur?: ReactNode;
  /** in place of the filter that most dashboards have */
  saring?: ReactNode;
  children: ReactNode;
}) {
  const { dasbor, terbuka, saringan, galat } = kepala;
  const lihat = kueri(kepala);
  return (
    <>
      <PageHeader title={DASBOR[dasbor].judul} />
      <JalurDasbor terbuka={terbuka} kini={dasbor} kueri={kueriBersama(kepala)} />
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      {!kepala.tercatat && saringan.diketahui ? (
        <div className="mb-6">
          <EmptyState title="Belum tercatat di portal ini">
            Portal belum mencatat apa pun sampai {hariAtauSaat(saringan.diketahui)}. Itu bukan nol: pilih hari
            pengetahuan yang lebih kemudian, atau{" "}
            <a href={`/kerja/dasbor/${dasbor}${kueri({ ...kepala, saringan: { ...saringan, diketahui: undefined } })}`}>
              lihat seperti diketahui sekarang
            </a>
            .
          </EmptyState>
        </div>
      ) : (
        // before the first record there is nothing to say, and not a zero
        !(kosong?.awal && saringan.per < kosong.awal) && kalimat
      )}
      {jalur}
      {saring}
      {kepala.tercatat &&
        (kosong ? <TanpaAngka kepala={kepala} kosong={kosong} /> : <div className="space-y-5">{children}</div>)}
      <a href="/kerja/kamus-angka" className="mt-6 inline-block text-sm print:hidden">
        Kamus angka
      </a>
      <PrintLine
        address={`/kerja/dasbor/${dasbor}${lihat}`}
        day={tanggal(saringan.per)}
        source={`Sumber: Satu Data Bawaslu Kalimantan Timur, catatan tervalidasi, ${sebutan(kepala)}`}
      />
    </>
  );
}
