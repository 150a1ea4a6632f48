import { angka, tanggal } from "@/lib/format";
import { awalKecil } from "@/lib/terbitan/terbitan";

export type IsiKalimat = {
  mulai: string | null;
  hari: string;
  total: number;
  /** of which election, as said in a sentence: "Pemilu 2024" */
  penyelenggaraan: string;
  tahapan?: { nama: string; n: number };
};

/** What a spokesperson would say, split around the day, which is a control on the page. */
export function kalimat({ mulai, total, penyelenggaraan, tahapan }: IsiKalimat): { awal: string; akhir: string } {
  const apa = `dugaan pelanggaran ${penyelenggaraan} di Kalimantan Timur`;
  const mencatat = total === 0 ? `belum mencatat ${apa}` : `mencatat ${angka(total)} ${apa}`;
  const terbanyak =
    tahapan && total > 0 ? `; ${angka(tahapan.n)} di antaranya pada tahapan ${awalKecil(tahapan.nama)}` : "";
  return { awal: mulai ? `Sejak ${tanggal(mulai)} sampai ` : "Sampai ", akhir: `, Bawaslu ${mencatat}${terbanyak}.` };
}

/** The same as plain text: for titles, cards, citations and messages. */
export const kalimatPolos = (isi: IsiKalimat) => {
  const { awal, akhir } = kalimat(isi);
  return `${awal}${tanggal(isi.hari)}${akhir}`;
};

/** The heading of the opening page; its day leads to the form under it. */
export function JudulKalimat({ isi }: { isi: IsiKalimat }) {
  const { awal, akhir } = kalimat(isi);
  return (
    <h1 className="max-w-3xl text-3xl sm:text-4xl">
      {awal}
      <a href="#per" className="decoration-dashed sm:whitespace-nowrap">
        {tanggal(isi.hari)}
      </a>
      {akhir}
    </h1>
  );
}
