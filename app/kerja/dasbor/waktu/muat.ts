import { selJangka } from "@/lib/angka/jangka";
import { menurut, ringkas } from "@/lib/angka/lama";
import type { Bahan } from "@/lib/angka/queries";
import type { Jenis } from "@/lib/jenis/fields";
import { daftarAturan } from "@/lib/tenggat/queries";
import { type Aturan, NAMA_HUKUM, NAMA_SATUAN } from "@/lib/tenggat/schema";
import { risikoKantor } from "@/lib/tenggat/stats";

const tulis = (a: Aturan, lama: number) => `${lama} ${a.satuan === "jendela" ? "" : NAMA_SATUAN[a.satuan]}`.trim();

/** What a clock is called, and its limit as the newest version of its rule says it. */
function namaJam(semua: Aturan[]) {
  const per = new Map<string, Aturan>();
  for (const a of semua) if (!per.has(`${a.kode} ${a.regime}`)) per.set(`${a.kode} ${a.regime}`, a);
  return (jam: string, regime: string) => {
    const a = per.get(`${jam} ${regime}`);
    return {
      nama: a?.nama ?? jam,
      hukum: a ? NAMA_HUKUM[a.regime] : regime,
      aturan: a?.lama ? `${tulis(a, a.lama)}${a.perpanjanganTotal ? `, maks. ${a.perpanjanganTotal}` : ""}` : "–",
    };
  };
}

/** How long the steps took against their limits, of one kind or of all; what took most days first. */
export async function langkahBerbatas({ tx, orang, saringan }: Bahan, jenis?: Jenis) {
  const [sel = []] = await selJangka(tx, orang, { ...saringan, jenis });
  const jam = namaJam(await daftarAturan(tx));
  const langkah = menurut(sel, "jam", "regime")
    .map(({ kunci: [kode = "", regime = ""], r }) => ({ kode, regime, ...jam(kode, regime), r }))
    .sort((a, b) => b.r.hari - a.r.hari || b.r.n - a.r.n);
  return { sel, semua: ringkas(sel), langkah };
}
export type Berbatas = Awaited<ReturnType<typeof langkahBerbatas>>;

/** The same, and what runs at each office now. */
export async function muatWaktu(bahan: Bahan) {
  const { tx, orang, saringan } = bahan;
  const { sel, ...berbatas } = await langkahBerbatas(bahan);
  const silang = (cara: "kantor" | "jenis") =>
    menurut(sel, cara, "keadaan").map(({ kunci: [kunci = "", keadaan = ""], r }) => ({ kunci, keadaan, n: r.n }));
  return {
    ...berbatas,
    kantor: silang("kantor"),
    jenis: silang("jenis"),
    risiko: await risikoKantor(tx, orang, saringan.kantor),
  };
}
export type IsiWaktu = Awaited<ReturnType<typeof muatWaktu>>;
