import { HANYA_TERBUKTI, KELUAR } from "@/lib/angka/keluar";
import { persentil } from "@/lib/angka/lama";
import type { Penerusan } from "@/lib/angka/menunggu";
import type { BarisPetak } from "@/lib/angka/petak";
import { persen, tanggalPendek } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { silang } from "../nama";
import { type PetakDasbor, petakSilang } from "../petak";
import { bila, daftar, type Ubah } from "../tautan";
import type { IsiPelanggaran } from "./muat";

const KOLOM = [
  { kunci: "dijawab", label: "Sudah ada kabar" },
  { kunci: "menunggu", label: "Belum ada kabar" },
];
const namaLangkah = (k: string) => DAFTAR.penindakan.alur[k]?.label ?? k;
const jumlah = (isi: Penerusan[], k: "keluar" | "dijawab" | "menunggu") => isi.reduce((n, b) => n + b[k], 0);

/** The list behind a number of what left: all of it, answered, or still waiting. */
function alamat({ g }: IsiPelanggaran, langkah: string, kolom?: string, ubah: Ubah = {}): string {
  const jawab = KELUAR[langkah] ?? "";
  return daftar(g, {
    ...ubah,
    ...(langkah === HANYA_TERBUKTI && { hasilPutusan: "terbukti" }),
    langkah: kolom === "dijawab" ? `${langkah}.${jawab}` : langkah,
    ...(kolom === "menunggu" && { belum: jawab }),
  });
}

/** Forwarded and recommended cases, with and without word from the institution. */
export function petakKabar(isi: IsiPelanggaran): PetakDasbor {
  const { keluar } = isi;
  const baris = Object.keys(KELUAR)
    .filter((k) => keluar.some((b) => b.langkah === k))
    .map((k) => ({ kunci: k, label: namaLangkah(k) }));
  const bagi = persen(jumlah(keluar, "dijawab"), jumlah(keluar, "keluar"));
  return petakSilang({
    kode: "kabar",
    judul: "Diteruskan, dan kabarnya",
    keterangan: `Apa yang sudah keluar dari Bawaslu dan apakah instansi tujuannya memberi kabar; putusan tidak terbukti tidak menyisakan apa pun.${bagi ? ` Sudah ada kabar: ${bagi}.` : ""}`,
    satuan: "Penindakan",
    kepala: "Penerusan",
    jenis: ["penindakan"],
    baris,
    kolom: KOLOM,
    jumlahKolom: "Jumlah",
    jumlahBaris: false,
    tabelDulu: false,
    nilai: (k, kolom) =>
      jumlah(
        keluar.filter((b) => b.langkah === k),
        kolom as "dijawab" | "menunggu",
      ),
    alamat: (k = "", kolom) => alamat(isi, k, kolom),
  });
}

const namaTujuan = (b: Penerusan) =>
  b.tujuan !== "belum_ditentukan" ? b.tujuan : b.langkah.startsWith("diteruskan") ? "Instansi tidak dicatat" : "KPU";

/** Who lets us wait, and for how long: the body that has kept a case longest stands first. */
export function petakMenunggu(isi: IsiPelanggaran): PetakDasbor | null {
  const per = new Map<string, Penerusan[]>();
  for (const b of isi.keluar) {
    const kunci = `${b.langkah} ${b.tujuan}`;
    per.set(kunci, [...(per.get(kunci) ?? []), b]);
  }
  if (per.size === 0) return null;
  const lama = (b: Penerusan[]) => b.flatMap((x) => x.hari).sort((x, y) => y - x);
  const sel = (b: Penerusan[], kolom: "keluar" | "dijawab" | "menunggu") => {
    const n = jumlah(b, kolom);
    const [satu] = b;
    return { n, href: satu && bila(n, alamat(isi, satu.langkah, kolom, { tujuan: satu.tujuan })) };
  };
  const baris = [...per]
    .map(([kunci, b]) => ({ kunci, b, hari: lama(b) }))
    .sort((x, y) => (y.hari[0] ?? -1) - (x.hari[0] ?? -1))
    .map(({ kunci, b, hari }): BarisPetak => {
      const tertua = b.flatMap((x) => x.tertua ?? []).sort()[0];
      return {
        kunci,
        label: b[0] ? namaTujuan(b[0]) : kunci,
        kelompok: namaLangkah(b[0]?.langkah ?? ""),
        sel: [
          sel(b, "menunggu"),
          { n: hari[0] ?? "–" },
          {
            n:
              persentil(
                hari.map((nilai) => ({ nilai, n: 1 })),
                0.5,
              ) ?? "–",
          },
          { n: tertua ? tanggalPendek(tertua) : "–" },
          sel(b, "dijawab"),
          sel(b, "keluar"),
        ],
      };
    });
  return {
    kode: "menunggu",
    judul: "Menunggu kabar instansi",
    keterangan:
      "Menurut instansi tujuan seperti tertulis pada catatan. Hari dihitung sejak dikirim sampai hari terakhir yang dihitung; yang terlama di atas.",
    satuan: "Penindakan",
    kepala: "Instansi",
    kepalaKelompok: "Dikirim sebagai",
    jenis: ["penindakan"],
    gambar: "batang",
    tabelDulu: true,
    kolom: [
      { kunci: "menunggu", label: "Menunggu" },
      { kunci: "terlama", label: "Hari terlama" },
      { kunci: "median", label: "Median hari" },
      { kunci: "sejak", label: "Sejak" },
      { kunci: "dijawab", label: "Dijawab" },
      { kunci: "keluar", label: "Dikirim" },
    ],
    baris,
  };
}

/** The institutions, and what each did; told as it is recorded now. */
export function petakInstansi({ g, b }: IsiPelanggaran): PetakDasbor | null {
  const butir = (b.menurut["tujuan:tindakLanjutInstansi"] ?? []).filter((x) => x.kunci !== "belum_ditentukan");
  const tujuan = [...new Set(butir.map((x) => x.kunci))].map((t) => ({ kunci: t, label: t }));
  const d = DAFTAR.penindakan.dimensi.tindakLanjutInstansi;
  if (tujuan.length === 0 || !d) return null;
  return petakSilang({
    kode: "instansi",
    judul: "Tindak lanjut instansi",
    keterangan: "Menurut instansi tujuan yang dicatat.",
    satuan: "Penindakan",
    kepala: "Instansi tujuan",
    jenis: ["penindakan"],
    baris: tujuan,
    kolom: Object.entries(nilaiDimensi("penindakan", d)).flatMap(([kunci, label]) =>
      butir.some((x) => x.silang === kunci) ? [{ kunci, label }] : [],
    ),
    jumlahKolom: "Jumlah",
    jumlahBaris: false,
    nilai: silang(butir),
    alamat: (t, k) => daftar(g, { ...(t && { tujuan: t }), ...(k && { tindakLanjutInstansi: k }) }),
  });
}
