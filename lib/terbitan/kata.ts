/** A word of a question as the index took it (cari_urai in the database). */
export type Urai = {
  ketik: string;
  /** as written, as the running number of a register, by the nearest spelling, or nowhere */
  macam: "ada" | "nomor" | "ejaan" | "takada";
  usul: string | null;
  /** The words of the index that it stands for; `pasti` are those of its own stem. "#12" is a running number. */
  pilih: string[];
  pasti: string[];
  /** Records at most. */
  banyak: number;
};

/** A piece of a text; `cocok` where it is one of the words that were asked for. */
export type Potong = { teks: string; cocok: boolean };

/** Lower case, no accents, no zeros in front: as cari_rapi says it. */
const rapi = (kata: string) =>
  kata
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/^0+(?=\d)/, "");

const SERI = /^\D{0,3}0*([1-9]\d{0,5})/;

/** A text in pieces, so that the words of a question can be marked in it; a running number only where one stands. */
export function sorot(teks: string, urai: Urai[]): Potong[] {
  const kata = new Set(urai.flatMap((u) => u.pilih));
  const seri = SERI.exec(teks);
  const awal = seri && kata.has(`#${seri[1]}`) ? seri[0].length : 0;
  const potong: Potong[] = [];
  let di = 0;
  for (const bagian of teks.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const cocok = /[\p{L}\p{N}]/u.test(bagian) && (kata.has(rapi(bagian)) || di + bagian.length === awal);
    di += bagian.length;
    const akhir = potong.at(-1);
    if (akhir?.cocok === cocok) akhir.teks += bagian;
    else if (bagian) potong.push({ teks: bagian, cocok });
  }
  return potong;
}

/** The words as they were searched for, each misspelt one by the word that was taken for it. */
export const kataDipakai = (urai: Urai[]): string => urai.map((u) => u.usul ?? u.ketik).join(" ");

/** The same words without those that stand nowhere. */
export const kataYangAda = (urai: Urai[]): string => kataDipakai(urai.filter((u) => u.macam !== "takada"));
