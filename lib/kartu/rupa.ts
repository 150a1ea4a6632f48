import { type IsiKartu, UKURAN } from "./kartu";

/** An element as the painter takes it (satori's own form of React's elements). */
export type Unsur = { type: string; props: Record<string, unknown> };

const WARNA = {
  kertas: "#fbf9f5",
  tinta: "#17181c",
  lembut: "#4b4a4a",
  garis: "#dedad2",
  perunggu: ["#432a02", "#8f5f12", "#c9974a", "#e6ca93"],
};
const TEPI = 64;

const kotak = (style: Record<string, unknown>, ...isi: (Unsur | string | null)[]): Unsur => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children: isi.filter((u) => u !== null) },
});

/** The mark of the site (components/shell/logo.tsx), drawn for paper. */
const lambang: Unsur = {
  type: "svg",
  props: {
    width: 52,
    height: 52,
    viewBox: "0 0 32 32",
    children: [
      {
        type: "path",
        props: { fill: WARNA.tinta, d: "M15 2v13H2A14 14 0 0 1 15 2zM17 30V17h13a14 14 0 0 1-13 13z" },
      },
      {
        type: "path",
        props: { fill: WARNA.perunggu[1], d: "M17 2a14 14 0 0 1 13 13H17zM15 30A14 14 0 0 1 2 17h13z" },
      },
    ],
  },
};

/** A figure may be huge; a state in words has to fit in two lines, a title in three. */
const besarHuruf = (teks: string) => (teks.length <= 9 ? 168 : teks.length <= 22 ? 96 : teks.length <= 44 ? 72 : 60);
const judulHuruf = (teks: string) => (teks.length <= 60 ? 42 : teks.length <= 110 ? 34 : 28);

function batang(bagian: number[]): Unsur | null {
  if (bagian.length === 0) return null;
  const satu = (n: number, i: number) =>
    kotak({ flexGrow: n, flexBasis: 0, height: 20, backgroundColor: WARNA.perunggu[i % WARNA.perunggu.length] });
  return kotak({ width: "100%", marginTop: 24, gap: 4 }, ...bagian.map(satu));
}

/** The card as a tree of boxes, 1200 × 630: whose, what, how many or how it stands, on which day. */
export function rupaKartu(k: IsiKartu): Unsur {
  const pita = k.demo
    ? kotak(
        {
          justifyContent: "center",
          padding: "9px 0",
          backgroundColor: WARNA.tinta,
          color: WARNA.kertas,
          fontSize: 24,
        },
        "DATA CONTOH – bukan data resmi",
      )
    : null;
  const kepala = kotak(
    { justifyContent: "space-between", alignItems: "center" },
    kotak(
      { alignItems: "center", gap: 18 },
      lambang,
      kotak(
        { flexDirection: "column" },
        kotak({ fontSize: 28, fontWeight: 700 }, "Satu Data Bawaslu"),
        kotak({ fontSize: 22, color: WARNA.lembut }, "Provinsi Kalimantan Timur"),
      ),
    ),
    kotak({ fontSize: 26, color: WARNA.lembut }, k.atas),
  );
  const tengah = kotak(
    { flexDirection: "column", flexGrow: 1, justifyContent: "center" },
    kotak({ fontSize: besarHuruf(k.besar), fontWeight: 700, lineHeight: 1.1 }, k.besar),
    kotak({ marginTop: 14, fontSize: judulHuruf(k.judul), lineHeight: 1.25 }, k.judul),
    batang(k.bagian),
    kotak({ marginTop: 14, fontSize: 24, lineHeight: 1.35, color: WARNA.lembut }, k.keterangan.join(" ")),
  );
  const kaki = kotak(
    { justifyContent: "space-between", borderTop: `2px solid ${WARNA.garis}`, paddingTop: 20, fontSize: 26 },
    kotak({ fontWeight: 700 }, k.hari),
    kotak({ color: WARNA.lembut }, k.situs),
  );
  return kotak(
    {
      ...UKURAN,
      flexDirection: "column",
      backgroundColor: WARNA.kertas,
      color: WARNA.tinta,
      fontFamily: "Arimo, Arimo ext",
    },
    pita,
    kotak(
      { flexDirection: "column", flexGrow: 1, padding: `${k.demo ? 36 : 52}px ${TEPI}px 40px` },
      kepala,
      tengah,
      kaki,
    ),
  );
}
