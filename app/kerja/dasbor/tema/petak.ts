import { deretBulan, hariBulan } from "@/lib/angka/bulan";
import type { Butir } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { bulan } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import type { Kepala } from "../muat";
import { type Bagian, kantorTampil, menurutDimensi, menurutTahapan, silang } from "../nama";
import { type PetakDasbor, petakPilah, petakSilang, sisi, sisiKantor } from "../petak";
import type { Susunan } from "../susunan";
import { daftar, type Ubah } from "../tautan";
import { type IsiTema, muatTema } from "./muat";

const jenis = ["pencegahan", "pelanggaran"] as const;
const KOLOM = [
  { kunci: "cegah", label: "Pencegahan" },
  { kunci: "langgar", label: "Dugaan pelanggaran" },
];
const TERATAS = 6;
const BERDAMPINGAN = "Keduanya berdampingan saja: yang satu tidak menjelaskan yang lain.";

/** The list of a month: for what is not told as of a day. */
const daftarBulan = (f: Filter, b: string, ubah: Ubah = {}) =>
  daftar(f, { ...hariBulan(b, f.dari, f.per ?? b), ...ubah });

/** Every month in which anything of either was received. */
function bulanSemua({ cegah, langgar }: IsiTema): string[] {
  const ada = [cegah.mulai, cegah.akhir, langgar.mulai, langgar.akhir].filter((h) => h !== null).sort();
  return ada[0] ? deretBulan(ada[0], ada.at(-1) ?? ada[0]) : [];
}

/** One way of both kinds, side by side; a month opens its list by its days. */
function berdua(
  isi: IsiTema,
  umum: Pick<PetakDasbor, "kode" | "judul" | "keterangan" | "kepala">,
  cara: "bulan" | "tahapan" | "kantor",
  baris: { kunci: string; label: string }[],
): PetakDasbor {
  const n = (butir: Butir[] = []) => new Map(butir.map((b) => [b.kunci, b.n]));
  const nilai = { cegah: n(isi.cegah.menurut[cara]), langgar: n(isi.langgar.menurut[cara]) };
  return petakSilang({
    ...umum,
    satuan: "Catatan",
    jenis,
    baris,
    kolom: KOLOM,
    tabelDulu: false,
    nilai: (b, k) => nilai[k as keyof typeof nilai].get(b) ?? 0,
    alamat: (b, k) => {
      const f = k === "langgar" ? isi.p : isi.c;
      if (!b) return daftar(f);
      return cara === "bulan" ? daftarBulan(f, b) : daftar(f, { [cara]: b });
    },
  });
}

/** What prevention was against, and in which months: the most frequent as they were typed. */
function petakIsuBulan(isi: IsiTema, isu: Bagian[]): PetakDasbor | null {
  const kolom = isu.slice(0, TERATAS).map((b) => ({ kunci: b.kunci, label: b.label }));
  if (kolom.length === 0) return null;
  const nilai = silang(isi.cegah.menurut["kerawanan:bulan"] ?? []);
  return petakSilang({
    kode: "isu-bulan",
    judul: "Isu kerawanan tiap bulan",
    keterangan: `Pencegahan menurut ${TERATAS} isu yang paling sering ditulis.`,
    satuan: "Kegiatan",
    kepala: "Bulan",
    jenis: ["pencegahan"],
    baris: bulanSemua(isi).map((b) => ({ kunci: b, label: bulan(b) })),
    kolom,
    nilai: (b, k) => nilai(k, b),
    alamat: (b, kerawanan) => {
      const ubah = kerawanan ? { kerawanan } : {};
      return b ? daftarBulan(isi.c, b, ubah) : daftar(isi.c, ubah);
    },
  });
}

function petakJenisBulan(isi: IsiTema): PetakDasbor | null {
  const d = DAFTAR.pelanggaran.dimensi.kelompok;
  if (!d) return null;
  const nilai = silang(isi.langgar.menurut["kelompok:bulan"] ?? []);
  const tabel = petakSilang({
    kode: "jenis-bulan",
    judul: "Jenis pelanggaran tiap bulan",
    keterangan: "Menurut bulan diterima; jenisnya seperti ditetapkan sampai hari terakhir yang dihitung.",
    satuan: "Dugaan pelanggaran",
    kepala: "Bulan",
    jenis: ["pelanggaran"],
    baris: bulanSemua(isi).map((b) => ({ kunci: b, label: bulan(b) })),
    kolom: sisi(nilaiDimensi("pelanggaran", d)),
    jumlahKolom: "Jumlah",
    nilai: (b, k) => nilai(k, b),
    alamat: (b, kelompok) => (b ? daftarBulan(isi.p, b) : daftar(isi.p, kelompok ? { kelompok } : {})),
  });
  // a kind is settled by a step: the list of a month would tell it as of that month's end, so only its sum opens one
  const akhir = tabel.kolom.length - 1;
  return {
    ...tabel,
    baris: tabel.baris.map((b) => ({ ...b, sel: b.sel.map((s, i) => (i === akhir ? s : { n: s.n })) })),
  };
}

/** The one theme that both kinds name: civil servants. Prevention by the issues that mention them. */
function petakAsn(isi: IsiTema, isu: Bagian[]): PetakDasbor | null {
  const milik = isu.filter((b) => /\basn\b/i.test(b.label)).map((b) => b.kunci);
  const cegah = silang(isi.cegah.menurut["kerawanan:bulan"] ?? []);
  const langgar = silang(isi.langgar.menurut["kategori:bulan"] ?? []);
  const baris = bulanSemua(isi).map((b) => ({
    kunci: b,
    label: bulan(b),
    cegah: milik.reduce((n, k) => n + cegah(k, b), 0),
    langgar: langgar("asn", b),
  }));
  if (!baris.some((b) => b.cegah + b.langgar > 0)) return null;
  const satu = milik.length === 1 ? milik[0] : undefined;
  return {
    kode: "asn",
    judul: "Netralitas ASN: pencegahan dan dugaan pelanggaran",
    keterangan: `Pencegahan yang isu kerawanannya menyebut ASN (${milik.join("; ") || "belum ada"}), dan dugaan pelanggaran dengan terlapor ASN. ${BERDAMPINGAN}`,
    satuan: "Catatan",
    kepala: "Bulan",
    jenis,
    gambar: "jajar",
    kolom: KOLOM,
    baris: baris.map((b) => ({
      kunci: b.kunci,
      label: b.label,
      sel: [
        { n: b.cegah, href: b.cegah > 0 && satu ? daftarBulan(isi.c, b.kunci, { kerawanan: satu }) : undefined },
        { n: b.langgar, href: b.langgar > 0 ? daftarBulan(isi.p, b.kunci, { kategori: "asn" }) : undefined },
      ],
    })),
  };
}

function petak({ saringan, acuan }: Kepala, isi: IsiTema): (PetakDasbor | null)[] {
  const { c, cegah, langgar } = isi;
  const isu = menurutDimensi(cegah.menurut.kerawanan ?? [], c, "kerawanan");
  const bernama = isu.filter((b) => b.kunci !== "belum_ditentukan");
  const tahapan = menurutTahapan(
    [...(cegah.menurut.tahapan ?? []), ...(langgar.menurut.tahapan ?? [])],
    saringan,
    acuan,
  );
  return [
    berdua(
      isi,
      { kode: "bulan", judul: "Tiap bulan", keterangan: BERDAMPINGAN, kepala: "Bulan" },
      "bulan",
      bulanSemua(isi).map((b) => ({ kunci: b, label: bulan(b) })),
    ),
    petakAsn(isi, bernama),
    petakPilah({
      kode: "isu",
      judul: "Isu kerawanan",
      keterangan: "Seperti tertulis pada kegiatan pencegahan; isu yang sama dapat tertulis dengan beberapa sebutan.",
      kepala: "Isu",
      satuan: "Kegiatan",
      f: c,
      dari: cegah.total,
      bagian: isu,
      alamat: (kerawanan) => daftar(c, { kerawanan }),
    }),
    petakIsuBulan(isi, bernama),
    petakJenisBulan(isi),
    berdua(
      isi,
      {
        kode: "tahapan",
        judul: "Tiap tahapan",
        keterangan: `Tahapan yang dipilih pada catatan; pencegahan boleh mendahului tahapannya. ${BERDAMPINGAN}`,
        kepala: "Tahapan",
      },
      "tahapan",
      tahapan,
    ),
    kantorTampil(saringan, acuan).length > 1
      ? berdua(
          isi,
          { kode: "kantor", judul: "Tiap kantor", keterangan: BERDAMPINGAN, kepala: "Kantor" },
          "kantor",
          sisiKantor(kantorTampil(saringan, acuan)),
        )
      : null,
  ];
}

export const TEMA: Susunan<IsiTema> = { dasbor: "tema", muat: muatTema, petak };
