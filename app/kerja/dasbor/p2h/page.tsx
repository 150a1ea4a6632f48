import { Card } from "@/components/ui/card";
import { Stat, StatList } from "@/components/ui/stat";
import { angka, persen } from "@/lib/format";
import { Bulanan } from "../bulanan";
import { Kalimat } from "../kalimat";
import { Kerangka } from "../kerangka";
import { metadataDasbor, muat, type Props } from "../muat";
import { kantorTampil, menurutDimensi, menurutKantor, menurutTahapan } from "../nama";
import { Dua, Pilah } from "../pilah";
import { bila, daftar } from "../tautan";
import { BentukKantor, BentukKegiatan, Sasaran } from "./bentuk";
import { muatPencegahan } from "./muat";

export const metadata = metadataDasbor("p2h");
const peserta = (b: { jumlah?: number | null }) => (b.jumlah ? `${angka(b.jumlah)} peserta` : undefined);

export default async function Page(props: Props) {
  const { kepala, angka: isi } = await muat("p2h", props, muatPencegahan);
  const { f, a } = isi;
  const { saringan, acuan } = kepala;
  const banyakKantor = kantorTampil(saringan, acuan).length > 1;
  const sosialisasi = a.menurut.jenisKegiatan?.find((b) => b.kunci === "sosialisasi")?.n ?? 0;
  return (
    <Kerangka
      kepala={kepala}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="kegiatan pencegahan">
          {a.jumlah ? ` dengan ${angka(a.jumlah)} peserta` : ""}
        </Kalimat>
      }
    >
      <Card title="Ringkasan">
        <StatList>
          <Stat label="Kegiatan" value={angka(a.total)} href={bila(a.total, daftar(f))} />
          <Stat
            label="Peserta yang dicatat"
            value={angka(a.jumlah ?? 0)}
            href={bila(a.jumlah ?? 0, daftar(f))}
            note="penjumlahan kolom jumlah peserta"
          />
          <Stat
            label="Sosialisasi"
            value={angka(sosialisasi)}
            href={bila(sosialisasi, daftar(f, { jenisKegiatan: "sosialisasi" }))}
            note={persen(sosialisasi, a.total) && `${persen(sosialisasi, a.total)} dari semua kegiatan`}
          />
        </StatList>
      </Card>
      <Bulanan a={a} f={f} satuan="Kegiatan" />
      <Dua>
        <Pilah
          judul="Bentuk"
          keterangan="Tujuh bentuk menurut SK Bawaslu 274/2022."
          kepala="Bentuk"
          satuan="Kegiatan"
          dari={a.total}
          bagian={menurutDimensi(a.menurut.kelompok ?? [], f, "kelompok")}
          alamat={(kelompok) => daftar(f, { kelompok })}
          catatan={peserta}
        />
        <Pilah
          judul="Metode"
          kepala="Metode"
          satuan="Kegiatan"
          dari={a.total}
          bagian={menurutDimensi(a.menurut.metode ?? [], f, "metode")}
          alamat={(metode) => daftar(f, { metode })}
        />
        {banyakKantor && (
          <Pilah
            judul="Di mana"
            keterangan="Menurut kantor pelaksana."
            kepala="Kantor"
            satuan="Kegiatan"
            bagian={menurutKantor(a.menurut.kantor ?? [], saringan, acuan)}
            alamat={(kantor) => daftar(f, { kantor })}
            bagan
          />
        )}
      </Dua>
      {banyakKantor && <BentukKantor isi={isi} kepala={kepala} />}
      <BentukKegiatan isi={isi} />
      <Sasaran isi={isi} />
      <Pilah
        judul="Tahapan"
        keterangan="Tahapan yang dipilih pada catatan; pencegahan boleh mendahului tahapannya."
        kepala="Tahapan"
        satuan="Kegiatan"
        dari={a.total}
        bagian={menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan)}
        alamat={(tahapan) => daftar(f, { tahapan })}
        catatan={peserta}
      />
    </Kerangka>
  );
}
