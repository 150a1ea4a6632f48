import { KEADAAN } from "@/lib/angka/lama";
import { hariIni, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { RISIKO, type Risiko } from "@/lib/tenggat/filter";
import type { Kepala } from "../muat";
import { kantorTampil } from "../nama";
import { type PetakDasbor, petakSilang, sisi, sisiKantor } from "../petak";
import type { Susunan } from "../susunan";
import { alamatJangka, petakLangkah, SEMUA, sel } from "./langkah";
import { type IsiWaktu, muatWaktu } from "./muat";

const jenis = ["pelanggaran", "penindakan", "sengketa"] as const;
const satuan = "Tenggat";
const PENDEK: Record<Risiko, string> = {
  lewat: "Lewat",
  sehari: "≤ 1 hari",
  tiga_hari: "≤ 3 hari",
  nanti: "Nanti",
  belum: "Belum dihitung",
};

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
    alamat: (k, keadaan) => alamatJangka(kepala, { ...(k && { [cara]: k }), keadaan }),
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
        sel: [sel(isi.semua[k], alamatJangka(kepala, { keadaan: k }))],
      })),
      kaki: { kunci: "jumlah", label: "Jumlah", sel: [sel(isi.semua.n, alamatJangka(kepala, {}))] },
    },
    petakLangkah(kepala, isi, jenis),
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
