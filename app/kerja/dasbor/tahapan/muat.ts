import { filterDari, type Saringan } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { rangkaian } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import type { Tahapan } from "@/lib/rujukan/queries";
import { ketepatan } from "@/lib/tenggat/stats";
import type { Pilihan } from "../pilihan";

/** With any of these taken, a suspected violation is no longer open at its office. */
export const TUTUP = ["pleno", "tidak_diregistrasi", "dicabut", "dialihkan_sengketa", "dilimpahkan_instansi"];
export const UKURAN = {
  diawasi: "Diawasi",
  dicegah: "Dicegah",
  ditemukan: "Dugaan pelanggaran",
  diregistrasi: "Diregistrasi",
  terbuka: "Masih terbuka",
  tepat: "Tenggat ditepati",
  lambat: "Tenggat terlewati",
} as const;
export type Ukuran = keyof typeof UKURAN;
/** One stage: per office every measure that can be told, and the filter behind each. */
export type Evaluasi = {
  tahapan: Tahapan;
  ukuran: Ukuran[];
  n: (kantor: string, u: Ukuran) => number;
  f: Record<string, Filter>;
};
/** Clocks are told of as they are known now; asked back, they are left out. */
const JAM: Ukuran[] = ["tepat", "lambat"];

/** In the address: no stage beside the chosen one. */
export const SENDIRI = "tanpa";

const ekor = (kode: string) => kode.split("-").slice(2).join("-");

/** The stage of another penyelenggaraan that is called the same, or undefined. */
function senama(semua: Tahapan[], t: Tahapan): Tahapan | undefined {
  return semua.find(
    (x) => x.penyelenggaraanKode !== t.penyelenggaraanKode && ekor(x.kode) !== "" && ekor(x.kode) === ekor(t.kode),
  );
}

async function evaluasi({ hitung, tx, orang, acuan }: Bahan, s: Saringan, tahapan: Tahapan): Promise<Evaluasi> {
  const saringan = { ...s, penyelenggaraan: tahapan.penyelenggaraanKode, tahapan: tahapan.kode };
  const f = {
    diawasi: filterDari(saringan, "pengawasan"),
    dicegah: filterDari(saringan, "pencegahan"),
    ditemukan: filterDari(saringan, "pelanggaran"),
  };
  const [w, c, p] = await hitung(
    { f: f.diawasi, menurut: ["kantor"] },
    { f: f.dicegah, menurut: ["kantor"] },
    { f: f.ditemukan, menurut: ["kantor", "kantor:registrasi", "rangkaian:kantor"] },
  );
  const jam = s.diketahui ? [] : await ketepatan(tx, orang, tahapan.kode, saringan.per);
  const terbuka = rangkaian(p, "rangkaian:kantor").filter((r) => !r.langkah.some((l) => TUTUP.includes(l)));
  const nilai: Record<Ukuran, (k: string) => number> = {
    diawasi: (k) => w.menurut.kantor?.find((b) => b.kunci === k)?.n ?? 0,
    dicegah: (k) => c.menurut.kantor?.find((b) => b.kunci === k)?.n ?? 0,
    ditemukan: (k) => p.menurut.kantor?.find((b) => b.kunci === k)?.n ?? 0,
    diregistrasi: (k) =>
      p.menurut["kantor:registrasi"]?.find((b) => b.kunci === k && b.silang === "diregistrasi")?.n ?? 0,
    terbuka: (k) => terbuka.filter((r) => r.kunci === k).reduce((n, r) => n + r.n, 0),
    tepat: (k) => jam.find((j) => j.kantor === k)?.tepat ?? 0,
    lambat: (k) => jam.find((j) => j.kantor === k)?.lambat ?? 0,
  };
  const kantor = acuan.kantor.map((k) => k.kode).filter((k) => !s.kantor || k === s.kantor);
  return {
    tahapan,
    ukuran: (Object.keys(UKURAN) as Ukuran[]).filter((u) => !s.diketahui || !JAM.includes(u)),
    n: (k, u) => (k === "" ? kantor.reduce((n, satu) => n + nilai[u](satu), 0) : nilai[u](k)),
    f: {
      ...f,
      diregistrasi: { ...f.ditemukan, dimensi: { registrasi: "diregistrasi" } },
      terbuka: { ...f.ditemukan, belum: TUTUP.join(".") },
    },
  };
}

/** The stage in which most was found: who asks for none reads of that one. */
async function teramai({ hitung, saringan }: Bahan): Promise<string | undefined> {
  const f = filterDari({ ...saringan, tahapan: undefined }, "pelanggaran");
  const [a] = await hitung({ f, menurut: ["tahapan"], sahSaja: true });
  return a.menurut.tahapan?.[0]?.kunci;
}

/** The chosen stage, and beside it the stage to compare with: the chosen one, else that of the same name. */
export async function muatEvaluasi(bahan: Bahan, { milik: { sanding } }: Pilihan) {
  const { acuan, saringan } = bahan;
  const { penyelenggaraan, tahapan: diminta } = saringan;
  const milik = acuan.tahapan.filter((t) => !penyelenggaraan || t.penyelenggaraanKode === penyelenggaraan);
  const kode = diminta ?? (await teramai(bahan));
  const tahapan = milik.find((t) => t.kode === kode) ?? milik.find((t) => senama(acuan.tahapan, t)) ?? milik[0];
  if (!tahapan) return { ini: null, banding: null };
  const lain =
    acuan.tahapan.find((t) => t.kode === sanding) ?? (sanding === SENDIRI ? undefined : senama(acuan.tahapan, tahapan));
  return {
    ini: await evaluasi(bahan, saringan, tahapan),
    banding: lain ? await evaluasi(bahan, saringan, lain) : null,
  };
}
export type IsiTahapan = Awaited<ReturnType<typeof muatEvaluasi>>;
