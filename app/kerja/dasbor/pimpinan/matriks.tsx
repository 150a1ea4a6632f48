import { Card } from "@/components/ui/card";
import type { Butir } from "@/lib/angka/stats";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import type { Kantor } from "@/lib/rujukan/queries";
import type { Kepala } from "../muat";
import { menurutTahapan } from "../nama";
import { Pilah } from "../pilah";
import { Silang } from "../silang";
import { daftar } from "../tautan";
import type { PerJenis } from "./muat";

const kolom = JENIS.map((j) => ({ kunci: j, label: DAFTAR[j].label }));

/** The number of each part and kind, and the list behind it. */
function sel(isi: PerJenis, cara: "kantor" | "tahapan") {
  const n = new Map<string, number>(
    JENIS.flatMap((j) => (isi[j].a.menurut[cara] ?? []).map((b) => [`${j} ${b.kunci}`, b.n] as const)),
  );
  return {
    nilai: (kunci: string, jenis: string) => n.get(`${jenis} ${kunci}`) ?? 0,
    // a sum over kinds is never asked for: they are different things
    alamat: (kunci?: string, jenis?: string) =>
      daftar(isi[(jenis as Jenis | undefined) ?? "pelanggaran"].f, kunci ? { [cara]: kunci } : {}),
  };
}

/** Offices and kinds. */
export function KantorJenis({ isi, kantor }: { isi: PerJenis; kantor: Kantor[] }) {
  return (
    <Card
      title="Kantor dan jenis catatan"
      subtitle="Panwaslu kecamatan terhitung pada kabupaten atau kotanya. Angka 0 berarti tidak ada catatan tervalidasi, bukan pernyataan nihil."
    >
      <Silang
        judul="Catatan tervalidasi menurut kantor dan jenis"
        kepalaBaris="Kantor"
        baris={kantor.map((k) => ({ kunci: k.kode, label: k.namaSingkat }))}
        kolom={kolom}
        {...sel(isi, "kantor")}
      />
    </Card>
  );
}

/** Stages and kinds; the chart shows the suspected violations, the table all. */
export function TahapanJenis({ isi, kepala }: { isi: PerJenis; kepala: Kepala }) {
  const semua: Butir[] = JENIS.flatMap((j) => isi[j].a.menurut.tahapan ?? []);
  const baris = menurutTahapan(semua, kepala.saringan, kepala.acuan);
  const { nilai, alamat } = sel(isi, "tahapan");
  if (baris.length === 0) return null;
  return (
    <>
      <Pilah
        judul="Dugaan pelanggaran menurut tahapan"
        keterangan="Tahapan yang dipilih pada catatan, tidak diturunkan dari tanggalnya."
        kepala="Tahapan"
        satuan="Dugaan pelanggaran"
        bagian={baris.map((t) => ({ ...t, n: nilai(t.kunci, "pelanggaran") })).filter((t) => t.n > 0)}
        alamat={(tahapan) => alamat(tahapan, "pelanggaran")}
        dari={isi.pelanggaran.a.total}
      />
      <Card title="Tahapan dan jenis catatan">
        <Silang
          judul="Catatan tervalidasi menurut tahapan dan jenis"
          kepalaBaris="Tahapan"
          baris={baris}
          kolom={kolom}
          nilai={nilai}
          alamat={alamat}
        />
      </Card>
    </>
  );
}
