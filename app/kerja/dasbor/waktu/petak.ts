import { alamatSaringan } from "@/lib/angka/filter";
import { KEADAAN, type Keadaan, type Ringkas } from "@/lib/angka/lama";
import type { SelPetak } from "@/lib/angka/petak";
import { hariIni, persen, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { RISIKO, type Risiko } from "@/lib/tenggat/filter";
import type { Kepala } from "../muat";
import { kantorTampil } from "../nama";
import { type PetakDasbor, petakSilang, sisi, sisiKantor } from "../petak";
import type { Susunan } from "../susunan";
import { bila, type Ubah } from "../tautan";
import { type IsiWaktu, muatWaktu } from "./muat";

const SEMUA = Object.keys(KEADAAN) as Keadaan[];
const jenis = ["pelanggaran", "penindakan", "sengketa"] as const;
const satuan = "Tenggat";
const PENDEK: Record<Risiko, string> = {
  lewat: "Lewat",
  sehari: "≤ 1 hari",
  tiga_hari: "≤ 3 hari",
  nanti: "Nanti",
  belum: "Belum dihitung",
};

/** The list of the clocks that a number counts. */
function alamat({ saringan, acuan }: Kepala, ubah: Ubah): string {
  const q = new URLSearchParams(alamatSaringan(saringan, acuan));
  for (const [k, v] of Object.entries(ubah)) if (v) q.set(k, v);
  return `/kerja/dasbor/waktu/daftar${q.size > 0 ? `?${q}` : ""}`;
}

const sel = (n: number, href: string): SelPetak => ({ n, href: bila(n, href) });
const hari = (n: number | null): SelPetak => ({ n: n ?? "–" });

function petakLangkah(kepala: Kepala, isi: IsiWaktu): PetakDasbor {
  const tepat = (r: Ringkas) => persen(r.tepat, r.selesai) ?? "–";
  return {
    kode: "langkah",
    judul: "Tiap langkah dan batasnya",
    keterangan:
      "Hari kalender dari mulai sampai selesai; batas dalam hari kerja dijadikan hari kalender menurut libur tiap perkara. Yang paling banyak memakan hari di atas. Bagian dan 90% hanya bila sedikitnya 20 selesai.",
    satuan,
    kepala: "Langkah",
    jenis,
    gambar: "batang",
    tabelDulu: true,
    kolom: [
      { kunci: "median", label: "Median hari" },
      { kunci: "persen90", label: "90% selesai dalam" },
      { kunci: "batas", label: "Median batas" },
      { kunci: "aturan", label: "Batas aturan" },
      { kunci: "bagian", label: "Bagian tepat waktu" },
      ...SEMUA.filter((k) => isi.semua[k] > 0).map((k) => ({ kunci: k, label: KEADAAN[k] })),
    ],
    baris: isi.langkah.map((b) => ({
      kunci: `${b.kode} ${b.regime}`,
      label: `${b.nama} (${b.hukum})`,
      sel: [
        hari(b.r.median),
        hari(b.r.persen90),
        hari(b.r.batas),
        { n: b.aturan },
        { n: tepat(b.r) },
        ...SEMUA.filter((k) => isi.semua[k] > 0).map((keadaan) =>
          sel(b.r[keadaan], alamat(kepala, { jam: b.kode, regime: b.regime, keadaan })),
        ),
      ],
    })),
  };
}

/** All the days of the ended clocks, by the step they went to. */
const petakHari = (isi: IsiWaktu): PetakDasbor => ({
  kode: "hari",
  judul: "Langkah yang memakan waktu",
  keterangan:
    "Semua hari tenggat yang selesai, dijumlahkan menurut langkah. Beberapa langkah berjalan bersamaan, karena itu jumlahnya bukan lama perkara.",
  satuan: "Hari",
  kepala: "Langkah",
  jenis,
  gambar: "batang",
  kolom: [{ kunci: "n", label: "Hari" }],
  dari: isi.semua.hari,
  baris: isi.langkah
    .filter((b) => b.r.hari > 0)
    .map((b) => ({
      kunci: `${b.kode} ${b.regime}`,
      label: `${b.nama} (${b.hukum})`,
      sel: [{ n: b.r.hari }],
    })),
  kaki: { kunci: "jumlah", label: "Jumlah", sel: [{ n: isi.semua.hari }] },
});

function petakMenurut(
  kepala: Kepala,
  isi: IsiWaktu,
  umum: Pick<PetakDasbor, "kode" | "judul" | "keterangan" | "kepala">,
  cara: "kantor" | "jenis",
  baris: { kunci: string; label: string }[],
): PetakDasbor {
  return petakSilang({
    ...umum,
    satuan,
    jenis,
    baris,
    kolom: SEMUA.filter((k) => isi.semua[k] > 0).map((k) => ({ kunci: k, label: KEADAAN[k] })),
    jumlahKolom: "Jumlah",
    nilai: (k, keadaan) => isi[cara].find((b) => b.kunci === k && b.keadaan === keadaan)?.n ?? 0,
    alamat: (k, keadaan) => alamat(kepala, { ...(k && { [cara]: k }), keadaan }),
  });
}

/** What runs at each office today, by how near its day is: work to be done, not a figure of a past day. */
function petakRisiko({ saringan, acuan }: Kepala, isi: IsiWaktu): PetakDasbor {
  const kolom = sisi(PENDEK).filter((k) => k.kunci !== "belum" || isi.risiko.some((b) => b.risiko === "belum"));
  return petakSilang({
    kode: "risiko",
    judul: "Tenggat yang berisiko",
    keterangan: `Yang berjalan hari ini, ${tanggal(hariIni())}, menurut jatuh temponya: ${RISIKO.sehari.toLowerCase()}, ${RISIKO.tiga_hari.toLowerCase()}, atau lebih. Sama dengan daftar kerjanya: semua penyelenggaraan, juga perkara yang belum divalidasi.`,
    satuan,
    kepala: "Kantor",
    jenis,
    baris: sisiKantor(kantorTampil(saringan, acuan)),
    kolom,
    jumlahKolom: "Jumlah",
    nilai: (k, r) => isi.risiko.find((b) => b.kantor === k && b.risiko === r)?.n ?? 0,
    alamat: (kantor = saringan.kantor, risiko) => {
      const q = new URLSearchParams({ ...(kantor && { kantor }), ...(risiko && { risiko }) });
      return `/kerja/tenggat${q.size > 0 ? `?${q}` : ""}`;
    },
  });
}

function petak(kepala: Kepala, isi: IsiWaktu): (PetakDasbor | null)[] {
  const kantor = kantorTampil(kepala.saringan, kepala.acuan);
  return [
    {
      kode: "keadaan",
      judul: "Keadaan semua tenggat",
      satuan,
      kepala: "Keadaan",
      jenis,
      gambar: "bagian",
      dari: isi.semua.n,
      kolom: [{ kunci: "n", label: satuan }],
      baris: SEMUA.filter((k) => isi.semua[k] > 0).map((k) => ({
        kunci: k,
        label: KEADAAN[k],
        sel: [sel(isi.semua[k], alamat(kepala, { keadaan: k }))],
      })),
      kaki: { kunci: "jumlah", label: "Jumlah", sel: [sel(isi.semua.n, alamat(kepala, {}))] },
    },
    petakLangkah(kepala, isi),
    petakHari(isi),
    petakMenurut(
      kepala,
      isi,
      {
        kode: "jenis",
        judul: "Jenis perkara",
        keterangan: "Perkara mana yang jamnya ditepati.",
        kepala: "Jenis",
      },
      "jenis",
      JENIS.filter((j) => (jenis as readonly string[]).includes(j)).map((j) => ({ kunci: j, label: DAFTAR[j].label })),
    ),
    kantor.length > 1
      ? petakMenurut(
          kepala,
          isi,
          {
            kode: "kantor",
            judul: "Kantor",
            keterangan: "Menurut kantor yang memegang perkaranya pada hari terakhir yang dihitung.",
            kepala: "Kantor",
          },
          "kantor",
          sisiKantor(kantor),
        )
      : null,
    petakRisiko(kepala, isi),
  ];
}

export const WAKTU: Susunan<IsiWaktu> = { dasbor: "waktu", muat: muatWaktu, petak };
