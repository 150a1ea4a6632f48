import { Card } from "@/components/ui/card";
import { angka } from "@/lib/format";
import type { Kepala } from "../muat";
import { type Bagian, kantorTampil, menurutDimensi, silang } from "../nama";
import { Kosong } from "../pilah";
import { Silang } from "../silang";
import { daftar } from "../tautan";
import type { IsiPencegahan } from "./muat";

const MAKS = 25;
const bentuk = ({ f, a }: IsiPencegahan) => menurutDimensi(a.menurut.kelompok ?? [], f, "kelompok");

/** What each office did. */
export function BentukKantor({ isi, kepala }: { isi: IsiPencegahan; kepala: Kepala }) {
  const baris = kantorTampil(kepala.saringan, kepala.acuan).map((k) => ({ kunci: k.kode, label: k.namaSingkat }));
  return <Kartu judul="Kantor dan bentuk" kepalaBaris="Kantor" cara="kantor" baris={baris} isi={isi} />;
}

/** The kinds of activity within each form. */
export function BentukKegiatan({ isi }: { isi: IsiPencegahan }) {
  const baris = menurutDimensi(isi.a.menurut.jenisKegiatan ?? [], isi.f, "jenisKegiatan");
  return (
    <Kartu
      judul="Jenis kegiatan dan bentuk"
      kepalaBaris="Jenis kegiatan"
      cara="jenisKegiatan"
      baris={baris}
      isi={isi}
    />
  );
}

/** For whom: as it was typed, so the same group may stand there under two names. */
export function Sasaran({ isi }: { isi: IsiPencegahan }) {
  const semua = menurutDimensi(isi.a.menurut.sasaran ?? [], isi.f, "sasaran");
  const sisa = semua.slice(MAKS);
  const lain = sisa.reduce((n, b) => n + b.n, 0);
  return (
    <Kartu
      judul="Sasaran dan bentuk"
      keterangan={`Seperti tertulis pada catatan.${lain > 0 ? ` ${angka(MAKS)} sasaran terbanyak; ${angka(lain)} kegiatan lain tersebar pada ${angka(sisa.length)} sebutan.` : ""}`}
      kepalaBaris="Sasaran"
      cara="sasaran"
      baris={semua.slice(0, MAKS)}
      isi={isi}
      jumlahBaris={sisa.length === 0}
    />
  );
}

type Props = {
  judul: string;
  keterangan?: string;
  kepalaBaris: string;
  cara: string;
  baris: Pick<Bagian, "kunci" | "label">[];
  isi: IsiPencegahan;
  jumlahBaris?: boolean;
};

function Kartu({ judul, keterangan, kepalaBaris, cara, baris, isi, jumlahBaris }: Props) {
  return (
    <Card title={judul} subtitle={keterangan}>
      {isi.a.total === 0 ? (
        <Kosong />
      ) : (
        <Silang
          judul={`Kegiatan pencegahan: ${judul.toLowerCase()}`}
          kepalaBaris={kepalaBaris}
          baris={baris}
          kolom={bentuk(isi)}
          jumlahKolom="Jumlah"
          jumlahBaris={jumlahBaris}
          nilai={silang(isi.a.menurut[`${cara}:kelompok`] ?? [])}
          alamat={(b, k) => daftar(isi.f, { ...(b && { [cara]: b }), ...(k && { kelompok: k }) })}
        />
      )}
    </Card>
  );
}
