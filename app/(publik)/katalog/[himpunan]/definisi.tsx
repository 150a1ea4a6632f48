import { alamatDefinisi } from "@/lib/angka/definisi";

/** The figures that count a dataset, each explained. */
export function Definisi({ angka }: { angka: { kode: string; judul: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {angka.map((d) => (
        <li key={d.kode}>
          <a href={alamatDefinisi(d.kode)}>{d.judul}</a>
        </li>
      ))}
    </ul>
  );
}
