import type { BarisPetak, SelPetak } from "@/lib/angka/petak";
import { angka, persen, tanggal } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import type { Penyelenggaraan } from "@/lib/rujukan/queries";
import type { Kepala } from "../muat";
import { kantorTampil, silang } from "../nama";
import { nisbah, UKURAN as PER } from "../peta/nisbah";
import { type PetakDasbor, petakSilang, sisi, sisiKantor } from "../petak";
import type { Susunan } from "../susunan";
import { bila, daftar, type Ubah } from "../tautan";
import { alamatJangka } from "../waktu/langkah";
import { type Banding, type IsiPemilihan, muatPemilihan, sampaiMemilih } from "./muat";

type Ukuran = { kunci: string; label: string; jenis: Banding; bagian?: [cara: string, nilai: string] };
const UKURAN: Ukuran[] = [
  { kunci: "pengawasan", label: "Laporan hasil pengawasan", jenis: "pengawasan" },
  { kunci: "pencegahan", label: "Kegiatan pencegahan", jenis: "pencegahan" },
  { kunci: "pelanggaran", label: "Dugaan pelanggaran", jenis: "pelanggaran" },
  { kunci: "temuan", label: "Temuan", jenis: "pelanggaran", bagian: ["sumber", "temuan"] },
  { kunci: "laporan", label: "Laporan", jenis: "pelanggaran", bagian: ["sumber", "laporan"] },
  { kunci: "diregistrasi", label: "Diregistrasi", jenis: "pelanggaran", bagian: ["registrasi", "diregistrasi"] },
  { kunci: "terbukti", label: "Hasil kajian terbukti", jenis: "pelanggaran", bagian: ["hasilKajian", "terbukti"] },
  { kunci: "sengketa", label: "Sengketa proses", jenis: "sengketa" },
  { kunci: "diregister", label: "Sengketa diregister", jenis: "sengketa", bagian: ["registrasi", "diregistrasi"] },
];
const kolom = (p: Penyelenggaraan[]) => p.map((x) => ({ kunci: x.kode, label: x.namaSingkat }));

/** Everything that was counted, an election a column. */
function petakUtuh(kepala: Kepala, { f, angka: a, ada, jangka, pembagi }: IsiPemilihan): PetakDasbor {
  const satu = (u: Ukuran, p: Penyelenggaraan): SelPetak => {
    const butir = u.bagian ? a[u.jenis].menurut[`${u.bagian[0]}:penyelenggaraan`] : a[u.jenis].menurut.penyelenggaraan;
    const n = butir?.find((b) => (u.bagian ? b.kunci === u.bagian[1] && b.silang : b.kunci) === p.kode)?.n ?? 0;
    const ubah: Ubah = { penyelenggaraan: p.kode, ...(u.bagian && { [u.bagian[0]]: u.bagian[1] }) };
    return { n, href: bila(n, daftar(f[u.jenis], ubah)) };
  };
  const jumlah = (jenis: Banding, p: Penyelenggaraan) =>
    a[jenis].menurut.penyelenggaraan?.find((b) => b.kunci === p.kode)?.n ?? 0;
  const waktu = ada.map((p) => ({ p, r: jangka(p) }));
  const tepat = (p: Penyelenggaraan) =>
    alamatJangka(kepala, { penyelenggaraan: p.kode, tahapan: "", keadaan: "tepat" });
  return {
    kode: "utuh",
    judul: "Seluruhnya",
    keterangan: `Semua yang terhitung sampai ${tanggal(kepala.saringan.per)}. Persentase tidak ditampilkan bila kurang dari 20. Dibagi TPS atau pemilih hanya bila jumlahnya resmi diumumkan dan tercatat di Kelola.`,
    satuan: "Catatan",
    kepala: "Ukuran",
    jenis: JENIS,
    gambar: "jajar",
    tabelDulu: true,
    kolom: kolom(ada),
    baris: [
      ...UKURAN.map((u): BarisPetak => ({ kunci: u.kunci, label: u.label, sel: ada.map((p) => satu(u, p)) })),
      ...(["tps", "pemilih"] as const)
        .filter((dasar) => ada.some((p) => pembagi(p)?.[dasar]))
        .map(
          (dasar): BarisPetak => ({
            kunci: dasar,
            label: `Dugaan pelanggaran ${PER[dasar].label.toLowerCase()}`,
            sel: ada.map((p) => ({ n: nisbah(jumlah("pelanggaran", p), dasar, pembagi(p)) ?? "–" })),
          }),
        ),
      {
        kunci: "tepat",
        label: "Langkah selesai tepat waktu",
        sel: waktu.map(({ p, r }) => ({ n: r.tepat, href: bila(r.tepat, tepat(p)) })),
      },
      {
        kunci: "bagian",
        label: "Bagian yang tepat waktu",
        sel: waktu.map(({ r }) => ({ n: persen(r.tepat, r.selesai) ?? `– (${angka(r.selesai)} selesai)` })),
      },
    ],
  };
}

/** Each election as its own voting day left it: the same point in each. */
function petakMemilih({ f, memilih, sampai }: IsiPemilihan): PetakDasbor | null {
  if (memilih.length === 0) return null;
  const ukuran = UKURAN.filter((u) => !u.bagian || u.kunci === "diregistrasi");
  return {
    kode: "memilih",
    judul: "Sampai hari pemungutan suara",
    keterangan: memilih
      .map((p) => `${p.namaSingkat}: ${tanggal(p.hariPemungutan ?? "")}`)
      .join(" · ")
      .concat(". Keadaan pada akhir hari itu, seperti yang diketahui sekarang."),
    satuan: "Catatan",
    kepala: "Ukuran",
    jenis: JENIS,
    gambar: "jajar",
    tabelDulu: true,
    kolom: kolom(memilih),
    baris: ukuran.map((u) => ({
      kunci: u.kunci,
      label: u.label,
      sel: memilih.map((p) => {
        const a = sampai(p, u.jenis);
        const n = u.bagian ? (a?.menurut.registrasi?.find((b) => b.kunci === u.bagian?.[1])?.n ?? 0) : (a?.total ?? 0);
        return {
          n,
          href: bila(n, daftar(sampaiMemilih(f[u.jenis], p), u.bagian ? { [u.bagian[0]]: u.bagian[1] } : {})),
        };
      }),
    })),
  };
}

/** One way of one kind, an election a column. */
function petakCara(
  { f, angka: a, ada }: IsiPemilihan,
  umum: Pick<PetakDasbor, "kode" | "judul" | "kepala" | "satuan">,
  jenis: Banding,
  cara: string,
  baris: { kunci: string; label: string }[],
): PetakDasbor {
  return petakSilang({
    ...umum,
    jenis: [jenis],
    baris,
    kolom: kolom(ada),
    jumlahKolom: "Jumlah",
    nilai: silang(a[jenis].menurut[`${cara}:penyelenggaraan`] ?? []),
    alamat: (b, p) => daftar(f[jenis], { ...(b && { [cara]: b }), ...(p && { penyelenggaraan: p }) }),
  });
}

function petak(kepala: Kepala, isi: IsiPemilihan): (PetakDasbor | null)[] {
  const kantor = sisiKantor(kantorTampil(kepala.saringan, kepala.acuan));
  const { kelompok } = DAFTAR.pelanggaran.dimensi;
  const diKantor = (jenis: Banding, judul: string, satuan: string) =>
    kantor.length > 1
      ? petakCara(isi, { kode: `kantor-${jenis}`, judul, kepala: "Kantor", satuan }, jenis, "kantor", kantor)
      : null;
  return [
    petakUtuh(kepala, isi),
    petakMemilih(isi),
    kelompok
      ? petakCara(
          isi,
          { kode: "jenis", judul: "Jenis pelanggaran", kepala: "Jenis", satuan: "Dugaan pelanggaran" },
          "pelanggaran",
          "kelompok",
          sisi(nilaiDimensi("pelanggaran", kelompok)),
        )
      : null,
    petakCara(
      isi,
      { kode: "register", judul: "Register sengketa", kepala: "Register", satuan: "Permohonan" },
      "sengketa",
      "registrasi",
      sisi(DAFTAR.sengketa.dimensi.registrasi?.pilihan),
    ),
    diKantor("pelanggaran", "Dugaan pelanggaran tiap kantor", "Dugaan pelanggaran"),
    diKantor("pencegahan", "Pencegahan tiap kantor", "Kegiatan"),
    diKantor("pengawasan", "Pengawasan tiap kantor", "LHP"),
  ];
}

export const PEMILIHAN: Susunan<IsiPemilihan> = { dasbor: "pemilihan", muat: muatPemilihan, petak };
