import type { Aturan, Khusus } from "@/lib/angka/definisi";
import { pertanyaanDari } from "@/lib/angka/pertanyaan";
import { caraAngka, namaDimensi } from "@/lib/angka/tanya";
import { DAFTAR, dimensiJenis } from "@/lib/jenis/daftar";

/** The rule of a figure as one would ask for it, and what it may be split by. */
export function AturanAngka({ a, publik }: { a: Aturan; publik: boolean }) {
  const bidang = dimensiJenis(a.jenis);
  const tetap = Object.entries(a.dimensi ?? {}).map(([k, v]) => {
    const d = bidang[k];
    return `${d ? namaDimensi(k, d) : k}=${v}`;
  });
  const langkah = [a.langkah && `langkah=${a.langkah}`, a.belum && `belum=${a.belum}`].filter(Boolean);
  const ukur = a.ukur === "n" ? "banyaknya catatan" : (DAFTAR[a.jenis].jumlah?.label ?? "jumlah").toLowerCase();
  return (
    <>
      <li>
        Aturan: <code className="break-words">{[`jenis=${a.jenis}`, ...tetap, ...langkah].join("&")}</code>, dihitung{" "}
        {ukur}
      </li>
      <li>
        Dimensi: <span className="break-words">{Object.keys(caraAngka(a, publik)).join(", ")}</span>
      </li>
    </>
  );
}

/** The same of a figure with a way of its own. */
export function CaraKhusus({ k }: { k: Khusus }) {
  return (
    <>
      {k.saring.length > 0 && (
        <li>
          Disaring juga menurut: <span className="break-words">{k.saring.join(", ")}</span>
        </li>
      )}
      <li>
        Dimensi: <span className="break-words">{k.kelompok.join(", ")}</span>
      </li>
    </>
  );
}

/** The questions that a figure helps to answer. */
export function Menjawab({ kode }: { kode: string }) {
  const tanya = pertanyaanDari(kode);
  if (tanya.length === 0) return null;
  return (
    <li>
      Menjawab pertanyaan:{" "}
      {tanya.map((p, i) => (
        <span key={p.no}>
          {i > 0 && ", "}
          <a href={`#tanya-${p.no}`}>{p.no}</a>
        </span>
      ))}
    </li>
  );
}
