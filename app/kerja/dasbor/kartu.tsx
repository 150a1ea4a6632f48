import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { DownloadLink } from "@/components/ui/download";
import { berisi } from "@/lib/angka/petak";
import { alamatBerkas, alamatKala, alamatTabel } from "./alamat";
import { Gambar } from "./gambar";
import type { Kepala } from "./muat";
import type { PetakDasbor } from "./petak";
import { Tabel } from "./tabel";

type Props = {
  kepala: Kepala;
  /** nothing is drawn where the filter leaves nothing to say */
  petak: PetakDasbor | undefined;
  /** drawn by the page instead; a tile that is a table only, written out by it */
  children?: ReactNode;
};

/** A tile: drawn or, one click away, read as a table; and its files. */
export function Kartu({ kepala, petak, children }: Props) {
  if (!petak) return null;
  const dibalik = kepala.pilihan.tabel.includes(petak.kode);
  const hanyaTabel = petak.gambar === "tabel";
  const tabel = hanyaTabel || dibalik !== Boolean(petak.tabelDulu);
  const ada = hanyaTabel || petak.gambar === "khusus" || petak.gambar === "angka" || berisi(petak);
  return (
    <Card
      id={petak.kode}
      title={petak.judul}
      subtitle={petak.keterangan}
      className="jump-target break-inside-avoid"
      actions={
        <ul
          className="flex flex-wrap gap-x-3 text-sm print:hidden"
          aria-label={`${petak.judul}: cara baca dan unduhan`}
        >
          {ada && !hanyaTabel && (
            <Tautan href={alamatTabel(kepala, petak.kode)} kata={tabel ? "Bagan" : "Tabel"} judul={petak.judul} />
          )}
          {petak.gambar === "waktu" && (
            <Tautan
              href={alamatKala(kepala, petak.kode)}
              kata={kepala.pilihan.kala === "pekan" ? "Per bulan" : "Per pekan"}
              awal=""
              judul={petak.judul}
            />
          )}
          <Tautan
            href={alamatBerkas(kepala, petak.kode, "csv")}
            kata="CSV"
            awal="Unduh "
            judul={petak.judul}
            A={DownloadLink}
          />
          <Tautan
            href={alamatBerkas(kepala, petak.kode, "xlsx")}
            kata="XLSX"
            awal="Unduh "
            judul={petak.judul}
            A={DownloadLink}
          />
        </ul>
      }
    >
      {!ada ? (
        <Kosong />
      ) : tabel && !(hanyaTabel && children) ? (
        <Tabel petak={petak} />
      ) : (
        (children ?? <Gambar petak={petak} />)
      )}
    </Card>
  );
}

function Tautan({
  href,
  kata,
  judul,
  awal = "Lihat sebagai ",
  A = "a",
}: Record<"href" | "kata" | "judul", string> & { awal?: string; A?: "a" | typeof DownloadLink }) {
  return (
    <li>
      <A href={href} aria-label={`${awal}${kata} ${judul}`} className="inline-block min-h-6">
        {kata}
      </A>
    </li>
  );
}

/** Nothing was counted under this filter. */
const Kosong = () => (
  <p className="text-ink-soft">Belum ada catatan tervalidasi pada saringan ini. Longgarkan saringan di atas.</p>
);

/** Cards side by side, each as tall as what it holds. */
export const Dua = ({ children }: { children: ReactNode }) => (
  <div className="gap-5 *:mb-5 *:break-inside-avoid lg:columns-2">{children}</div>
);
