import { angka } from "@/lib/format";
import type { Jenis } from "@/lib/jenis/fields";

export const PASAL_DIKECUALIKAN = "Pasal 18 ayat (2) Perbawaslu 10/2019 jo. Perbawaslu 1/2022";
/** Kinds whose detail the law keeps back until their status is announced or they are registered. */
const DIKECUALIKAN: Jenis[] = ["pelanggaran", "penindakan", "sengketa"];

/** Whether the residual may be told: fewer than five only for the whole province. */
export const sisaDisebut = (n: number, rinci: number, sempit: boolean) => n > rinci && !(sempit && n - rinci < 5);

/**
 * What is counted and cannot be read, under a list. Fewer than five are named for the whole province only: with a place
 * beside it so small a number would point at somebody (design 6).
 */
export function Sisa({ jenis, n, rinci, sempit }: { jenis: Jenis; n: number; rinci: number; sempit: boolean }) {
  const sisa = n - rinci;
  if (sisa <= 0) return null;
  const banyak = sisaDisebut(n, rinci, sempit) ? angka(sisa) : "Beberapa";
  return (
    <p className="mt-3 max-w-measure text-sm text-ink-soft">
      {banyak} lainnya hanya dihitung
      {DIKECUALIKAN.includes(jenis) ? (
        <>
          : rinciannya dikecualikan dari publik (<a href="/tentang#dikecualikan">{PASAL_DIKECUALIKAN}</a>).
        </>
      ) : (
        <>: ringkasannya belum diterbitkan.</>
      )}
    </p>
  );
}
