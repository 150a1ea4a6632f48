import { perhentian } from "@/lib/angka/corong";
import type { BarisPetak } from "@/lib/angka/petak";
import { type Rangkaian, rangkaian, tercapai } from "@/lib/angka/stats";
import { daftarKata } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { menurutDimensi } from "../nama";
import type { PetakDasbor } from "../petak";
import { bila, daftar, type Ubah } from "../tautan";
import type { IsiPelanggaran } from "./muat";

type Isi = IsiPelanggaran;
const KELUAR = ["dilimpahkan_instansi", "dialihkan_sengketa"];

const tahap =
  (kelompok: string, f: Isi["f"]) =>
  (kunci: string, label: string, n: number, ubah: Ubah): BarisPetak[] =>
    n > 0 ? [{ kunci: `${kelompok} ${kunci}`, kelompok, label, sel: [{ n, href: bila(n, daftar(f, ubah)) }] }] : [];

/** What came in: registered, or gone out before that and why, or still being studied. */
function masuk({ f, a, langkah }: Isi): BarisPetak[] {
  const baris = tahap("1. Masuk", f);
  const n = (kunci: string) => a.menurut.registrasi?.find((b) => b.kunci === kunci)?.n ?? 0;
  const alasan = (a.menurut["registrasi:alasan"] ?? [])
    .filter((b) => b.kunci === "tidak_diregistrasi")
    .map((b) => ({ ...b, kunci: b.silang ?? "" }));
  const keluar = KELUAR.map((l) => ({ l, n: tercapai(langkah, l) }));
  const dikaji = n("masih_dikaji") - keluar.reduce((jumlah, k) => jumlah + k.n, 0);
  return [
    ...baris("diregistrasi", "Diregistrasi", n("diregistrasi"), { registrasi: "diregistrasi" }),
    ...menurutDimensi(alasan, f, "alasan").flatMap((b) =>
      baris(b.kunci, `Tidak diregistrasi: ${b.label.toLowerCase()}`, b.n, {
        registrasi: "tidak_diregistrasi",
        alasan: b.kunci,
      }),
    ),
    ...keluar.flatMap((k) => baris(k.l, DAFTAR.pelanggaran.alur[k.l]?.label ?? k.l, k.n, { langkah: k.l })),
    ...baris("masih_dikaji", "Masih dikaji", dikaji, { registrasi: "masih_dikaji", belum: KELUAR.join(".") }),
  ];
}

/** What was registered: proven by its study, or not, or not yet known. */
function kajian({ f, a }: Isi): BarisPetak[] {
  const baris = tahap("2. Diregistrasi", f);
  const hasil = (a.menurut["registrasi:hasilKajian"] ?? [])
    .filter((b) => b.kunci === "diregistrasi")
    .map((b) => ({ ...b, kunci: b.silang ?? "" }));
  return menurutDimensi(hasil, f, "hasilKajian").flatMap((b) =>
    baris(b.kunci, b.label, b.n, { registrasi: "diregistrasi", hasilKajian: b.kunci }),
  );
}

/** The tracks that opened: stopped and why, or what came of them. */
function jalur({ g, b }: Isi): BarisPetak[] {
  const baris = tahap("3. Jalur dibuka", g);
  const punya = (cara: string, ya: boolean) => {
    const n = new Map<string, number>();
    for (const r of rangkaian(b, cara))
      if (r.langkah.includes("dihentikan") === ya) n.set(r.kunci ?? "", (n.get(r.kunci ?? "") ?? 0) + r.n);
    return [...n].map(([kunci, banyak]) => ({ kunci, n: banyak, jumlah: null, akhir: "" }));
  };
  return [
    ...menurutDimensi(punya("rangkaian:produk", false), g, "produk").flatMap((x) =>
      baris(x.kunci, x.label, x.n, { produk: x.kunci, belum: "dihentikan" }),
    ),
    ...menurutDimensi(punya("rangkaian:alasanHenti", true), g, "alasanHenti").flatMap((x) =>
      baris(`henti ${x.kunci}`, `Dihentikan: ${x.label.toLowerCase()}`, x.n, {
        langkah: "dihentikan",
        alasanHenti: x.kunci,
      }),
    ),
  ];
}

/** What left the house, by what the institution did with it. */
function dilaksanakan({ g, b }: Isi): BarisPetak[] {
  const baris = tahap("4. Putusan, rekomendasi, penerusan", g);
  const butir = b.menurut["produk:tindakLanjutInstansi"] ?? [];
  const produk = menurutDimensi(b.menurut.produk ?? [], g, "produk").filter((p) => p.kunci !== "belum_ditentukan");
  return produk.flatMap((p) => {
    const milik = butir.filter((x) => x.kunci === p.kunci).map((x) => ({ ...x, kunci: x.silang ?? "" }));
    return menurutDimensi(milik, g, "tindakLanjutInstansi").flatMap((x) =>
      baris(`${p.kunci} ${x.kunci}`, `${p.label}: ${x.label.toLowerCase()}`, x.n, {
        produk: p.kunci,
        tindakLanjutInstansi: x.kunci,
      }),
    );
  });
}

/** From what came in to what was carried out: each stage's parts add up to it, and each way out says why. */
export function petakAlur(isi: Isi): PetakDasbor {
  return {
    kode: "alur",
    judul: "Dari masuk sampai dilaksanakan",
    keterangan:
      "Tiap tahap terbagi habis: yang maju, yang keluar dan sebabnya, yang masih di sana. Tahap 1 dan 2 menghitung perkara, tahap 3 dan 4 menghitung jalur penindakan; satu perkara dapat menempuh lebih dari satu jalur.",
    satuan: "Perkara dan jalur",
    kepala: "Bagian",
    kepalaKelompok: "Tahap",
    jenis: ["pelanggaran", "penindakan"],
    gambar: "batang",
    tabelDulu: true,
    kolom: [{ kunci: "n", label: "Jumlah" }],
    baris: [...masuk(isi), ...kajian(isi), ...jalur(isi), ...dilaksanakan(isi)],
  };
}

/** The steps of the criminal track, in their order. */
export const PIDANA = [
  "dibuka",
  "pembahasan_1",
  "pembahasan_2",
  "diteruskan_polri",
  "penyidikan",
  "pembahasan_3",
  "tahap_1",
  "p21",
  "dilimpahkan_pn",
  "putusan_pn",
  "banding",
  "putusan_pt",
  "inkrah",
  "eksekusi",
];
const UJUNG = ["dihentikan", "sp3", "gugur"];

/** Where criminal tracks stop: each stands at the last of the stops it reached, ended there or still there. */
export function petakBerhenti({ g, jalan }: Isi): PetakDasbor | null {
  const pidana: Rangkaian[] = jalan.filter((r) => r.kunci === "pidana");
  const semua = perhentian(pidana, PIDANA, UJUNG);
  const total = tercapai(pidana, "");
  if (total === 0) return null;
  const { alur } = DAFTAR.penindakan;
  const ujung = UJUNG.filter((u) => tercapai(pidana, u) > 0);
  const buka = (langkah: string, belum: string[]) =>
    daftar(g, { kelompok: "pidana", langkah, belum: belum.join(".") || undefined });
  const jumlah = (n: (p: (typeof semua)[number]) => number) => semua.reduce((s, p) => s + n(p), 0);
  return {
    kode: "pidana-berhenti",
    judul: "Pidana: di mana berhenti",
    keterangan: `Setiap jalur pidana berada pada perhentian terjauh yang dicapainya: berakhir di sana (${daftarKata(
      ujung.map((u) => (alur[u]?.label ?? u).toLowerCase()),
      "atau",
    )}) atau masih di sana. Jumlahnya semua jalur pidana.`,
    satuan: "Jalur pidana",
    kepala: "Perhentian terjauh",
    jenis: ["penindakan"],
    gambar: "tumpuk",
    tabelDulu: true,
    kolom: [
      ...ujung.map((u) => ({ kunci: u, label: alur[u]?.label ?? u })),
      { kunci: "disini", label: "Masih di sana" },
      { kunci: "jumlah", label: "Jumlah", jumlah: true },
    ],
    baris: semua
      .filter((p) => p.sampai > 0)
      .map((p) => {
        const berhenti = ujung.map((u) => p.berhenti[u] ?? 0);
        const disana = p.disini + berhenti.reduce((a, b) => a + b, 0);
        return {
          kunci: p.langkah,
          label: alur[p.langkah]?.label ?? p.langkah,
          sel: [
            ...berhenti.map((n, i) => ({
              n,
              href: bila(
                n,
                buka(`${p.langkah}.${ujung[i]}`, [...p.sesudah, ...UJUNG.slice(0, UJUNG.indexOf(ujung[i] ?? ""))]),
              ),
            })),
            { n: p.disini, href: bila(p.disini, buka(p.langkah, [...p.sesudah, ...UJUNG])) },
            { n: disana, href: bila(disana, buka(p.langkah, p.sesudah)) },
          ],
        };
      }),
    kaki: {
      kunci: "jumlah",
      label: "Jumlah",
      sel: [
        ...ujung.map((u) => ({ n: jumlah((p) => p.berhenti[u] ?? 0) })),
        { n: jumlah((p) => p.disini) },
        { n: total, href: daftar(g, { kelompok: "pidana" }) },
      ],
    },
  };
}
