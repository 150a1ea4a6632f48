import { Card } from "@/components/ui/card";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { REGISTRASI } from "@/lib/jenis/pelanggaran";
import type { Kepala } from "../muat";
import { kantorTampil, menurutTahapan, silang } from "../nama";
import { Pilah } from "../pilah";
import { Silang } from "../silang";
import { daftar } from "../tautan";
import type { IsiPelanggaran } from "./muat";

type Props = { isi: IsiPelanggaran; kepala: Kepala };
const sisi = (p: Record<string, string>) => Object.entries(p).map(([kunci, label]) => ({ kunci, label }));
const { sumber, kelompok } = DAFTAR.pelanggaran.dimensi;
const SUMBER = sisi(sumber?.pilihan ?? {});
const CARA = [...SUMBER, ...sisi(REGISTRASI)];

/** Each office: where its cases came from and how many were registered. */
export function KantorPelanggaran({ isi: { f, a }, kepala }: Props) {
  const asal = silang(a.menurut["kantor:sumber"] ?? []);
  const registrasi = silang(a.menurut["kantor:registrasi"] ?? []);
  const dariSumber = (k?: string) => SUMBER.some((s) => s.kunci === k);
  return (
    <Card
      title="Kantor, asal, dan registrasi"
      subtitle="Temuan + laporan = diregistrasi + tidak diregistrasi + masih dikaji."
    >
      <Silang
        judul="Dugaan pelanggaran menurut kantor, asal, dan registrasi"
        kepalaBaris="Kantor"
        baris={kantorTampil(kepala.saringan, kepala.acuan).map((k) => ({ kunci: k.kode, label: k.namaSingkat }))}
        kolom={CARA}
        nilai={(k, c) => (dariSumber(c) ? asal : registrasi)(k, c)}
        alamat={(kantor, c) =>
          daftar(f, { ...(kantor && { kantor }), ...(c && { [dariSumber(c) ? "sumber" : "registrasi"]: c }) })
        }
      />
    </Card>
  );
}

/** The mix of kinds in each stage. */
export function TahapanPelanggaran({ isi: { f, a }, kepala }: Props) {
  const baris = menurutTahapan(a.menurut.tahapan ?? [], kepala.saringan, kepala.acuan);
  if (baris.length === 0 || !kelompok) return null;
  return (
    <Card title="Tahapan dan jenis pelanggaran">
      <Silang
        judul="Dugaan pelanggaran menurut tahapan dan jenis"
        kepalaBaris="Tahapan"
        baris={baris}
        kolom={sisi(nilaiDimensi("pelanggaran", kelompok))}
        jumlahKolom="Jumlah"
        nilai={silang(a.menurut["tahapan:kelompok"] ?? [])}
        alamat={(tahapan, k) => daftar(f, { ...(tahapan && { tahapan }), ...(k && { kelompok: k }) })}
      />
    </Card>
  );
}

/** The neutrality of civil servants is asked for at every hearing: where. */
export function Asn({ isi: { f, a }, kepala }: Props) {
  const n = silang(a.menurut["kategori:kantor"] ?? []);
  const bagian = kantorTampil(kepala.saringan, kepala.acuan)
    .map((k) => ({ kunci: k.kode, label: k.namaSingkat, n: n("asn", k.kode) }))
    .filter((b) => b.n > 0);
  if (bagian.length === 0) return null;
  return (
    <Pilah
      judul="Terlapor ASN"
      keterangan="Dugaan pelanggaran dengan terlapor aparatur sipil negara, menurut kantor."
      kepala="Kantor"
      satuan="Terlapor ASN"
      bagian={bagian}
      alamat={(kantor) => daftar(f, { kantor, kategori: "asn" })}
    />
  );
}
