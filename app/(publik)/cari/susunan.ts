import type { IsiFaset } from "@/components/publik/faset";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import type { Faset } from "@/lib/terbitan/faset";
import { alamatCari, type Saring, slugKeadaan } from "@/lib/terbitan/filter";
import type { PilihanPublik } from "@/lib/terbitan/queries";

type NamaFaset = keyof Faset["faset"];
const JUDUL: Record<NamaFaset, string> = {
  jenis: "Jenis data",
  kelompok: "Jenis pelanggaran",
  keadaan: "Keadaan",
  kantor: "Kantor yang menangani",
  wilayah: "Kabupaten/kota",
  penyelenggaraan: "Penyelenggaraan",
  tahapan: "Tahapan",
  tahun: "Tahun",
};

const kode = (daftar: { kode: string; nama: string }[]) => new Map(daftar.map((d) => [d.kode, d.nama]));

function namaDari(s: Saring, p: PilihanPublik): Record<NamaFaset, Map<string, string>> {
  const d = DAFTAR[s.filter.jenis].dimensi.kelompok;
  const nama = new Map(p.penyelenggaraan.map((x) => [x.kode, x.nama]));
  return {
    jenis: new Map(JENIS.map((j) => [j, DAFTAR[j].label])),
    kelompok: new Map(d ? Object.entries(nilaiDimensi(s.filter.jenis, d)) : []),
    keadaan: new Map(),
    kantor: kode(p.kantor),
    wilayah: kode(p.wilayah),
    penyelenggaraan: nama,
    tahapan: new Map(
      // two elections name many stages alike
      p.tahapan.map((t) => [t.kode, s.filter.penyelenggaraan ? t.nama : `${t.nama} (${nama.get(t.induk) ?? t.induk})`]),
    ),
    tahun: new Map(),
  };
}

/** What of a facet the search has chosen, as it stands in the facet's keys. */
function terpilih({ filter: f, lintas, keadaan, tahun }: Saring, nama: NamaFaset): string | undefined {
  if (nama === "jenis") return lintas ? undefined : f.jenis;
  if (nama === "kelompok") return f.dimensi.kelompok;
  if (nama === "keadaan") return keadaan;
  if (nama === "tahun") return tahun?.toString();
  return nama === "wilayah" && f.wilayah === "64" ? undefined : f[nama];
}

const nilaiAlamat = (nama: NamaFaset, kunci: string) => (nama === "keadaan" ? slugKeadaan(kunci) : kunci);

/** The facets as links, those that can narrow first by number; one that holds a single value narrows nothing. */
export function isiFaset(s: Saring, { faset }: Faset, pilihan: PilihanPublik): IsiFaset[] {
  const kata = namaDari(s, pilihan);
  return (Object.keys(JUDUL) as NamaFaset[]).flatMap((nama) => {
    const kini = terpilih(s, nama);
    // the tabs above are the kinds
    if (nama === "jenis") return [];
    const butir = faset[nama].map(({ kunci, n }) => {
      const nilai = nilaiAlamat(nama, kunci);
      const dipilih = nilai === kini;
      const label = kata[nama].get(kunci) ?? (nama === "wilayah" ? "Tingkat provinsi" : kunci);
      const href = alamatCari(s, { [nama]: dipilih ? undefined : nilai });
      // asked for, the province is all of it: no search finds those alone that concern no single regency
      return { kunci, label, n, dipilih, href: nama === "wilayah" && kunci === "64" ? undefined : href };
    });
    if (nama === "tahun") butir.sort((a, b) => (a.kunci < b.kunci ? 1 : -1));
    const d = s.lintas ? undefined : DAFTAR[s.filter.jenis].dimensi.kelompok;
    return butir.length > 1 || butir.some((b) => b.dipilih)
      ? [{ nama, judul: nama === "kelompok" && d ? d.label : JUDUL[nama], butir }]
      : [];
  });
}

/** The kinds as tabs, with how many each holds. */
export const tabJenis = (s: Saring, { faset }: Faset) => {
  const n = new Map(faset.jenis.map((b) => [b.kunci, b.n]));
  const semua = faset.jenis.reduce((jumlah, b) => jumlah + b.n, 0);
  // a filter of one kind's own says nothing of the others
  const sendiri = !s.lintas && Object.keys(s.filter.dimensi).length > 0;
  const banyak = (jenis: string) => (sendiri && jenis !== s.filter.jenis ? undefined : (n.get(jenis) ?? 0));
  return [
    { href: alamatCari(s, { jenis: "" }), label: "Semua", n: sendiri ? undefined : semua, current: s.lintas === true },
    ...JENIS.map((jenis) => ({
      href: alamatCari(s, { jenis }),
      label: DAFTAR[jenis].label,
      n: banyak(jenis),
      current: !s.lintas && s.filter.jenis === jenis,
    })),
  ];
};

/** Filters that could be taken off, with how many would be found then. */
export function lebihLuas(s: Saring, { faset }: Faset): { label: string; n?: number; href: string }[] {
  const { filter: f } = s;
  const jumlah = (nama: NamaFaset) => faset[nama].reduce((n, b) => n + b.n, 0);
  const dari = (Object.keys(JUDUL) as NamaFaset[])
    .filter((nama) => terpilih(s, nama) !== undefined && jumlah(nama) > 0)
    .map((nama) => ({
      label: nama === "jenis" ? "di semua jenis data" : `tanpa saringan ${JUDUL[nama].toLowerCase()}`,
      n: jumlah(nama),
      href: alamatCari(s, { [nama]: nama === "jenis" ? "" : undefined }),
    }));
  const semua = { label: "tanpa saringan apa pun", href: s.lintas ? "/cari" : `/cari?jenis=${f.jenis}` };
  const satu = [
    ...dari,
    ...(f.dari || f.per
      ? [{ label: "tanpa batas hari", href: alamatCari(s, { dari: undefined, per: undefined }) }]
      : []),
    ...(f.kata ? [{ label: `tanpa kata “${f.kata}”`, href: alamatCari(s, { kata: undefined }) }] : []),
  ];
  // the only filter taken off is all of them taken off
  return satu.some((l) => l.href === semua.href) ? satu : [...satu, semua];
}
