import { Card } from "@/components/ui/card";
import { angka } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { Bagi } from "../bagi";
import { Bulanan } from "../bulanan";
import { Kalimat } from "../kalimat";
import { Kerangka } from "../kerangka";
import { metadataDasbor, muat, type Props } from "../muat";
import { kantorTampil, menurutDimensi, menurutKantor, menurutTahapan, silang } from "../nama";
import { Dua, Pilah } from "../pilah";
import { Silang } from "../silang";
import { daftar } from "../tautan";
import { Kecamatan } from "./kecamatan";
import { muatPengawasan } from "./muat";
import { Pelaksana } from "./pelaksana";
import { Senyap, senyap } from "./senyap";

export const metadata = metadataDasbor("sdmo");

export default async function Page(props: Props) {
  const { kepala, angka: isi } = await muat("sdmo", props, muatPengawasan);
  const { f, a } = isi;
  const { saringan, acuan } = kepala;
  const banyakKantor = kantorTampil(saringan, acuan).length > 1;
  const tindakLanjut = DAFTAR.pengawasan.dimensi.tindakLanjut?.pilihan ?? {};
  const seri = Object.entries(tindakLanjut).map(([kunci, label]) => ({ kunci, label }));
  const diam = senyap(isi).kecamatan.length;
  return (
    <Kerangka
      kepala={kepala}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="laporan hasil pengawasan (LHP)">
          {diam > 0 && `; ${angka(diam)} dari ${angka(isi.kecamatan.length)} kecamatan belum ada LHP`}
        </Kalimat>
      }
    >
      <Card title="Menjadi apa" subtitle="Tindak lanjut setiap LHP: dari nihil sampai temuan.">
        <Bagi label="LHP menurut tindak lanjut" f={f} a={a} cara="tindakLanjut" />
      </Card>
      <Bulanan a={a} f={f} satuan="LHP" />
      <Senyap isi={isi} />
      <Dua>
        <Pelaksana isi={isi} />
        {banyakKantor && (
          <Pilah
            judul="Di mana"
            keterangan="Menurut kantor; Panwaslu kecamatan terhitung pada kabupaten atau kotanya."
            kepala="Kantor"
            satuan="LHP"
            bagian={menurutKantor(a.menurut.kantor ?? [], saringan, acuan)}
            alamat={(kantor) => daftar(f, { kantor })}
            bagan
          />
        )}
      </Dua>
      <Kecamatan isi={isi} />
      {banyakKantor && (
        <Card title="Kantor dan tindak lanjut">
          <Silang
            judul="LHP menurut kantor dan tindak lanjut"
            kepalaBaris="Kantor"
            baris={kantorTampil(saringan, acuan).map((k) => ({ kunci: k.kode, label: k.namaSingkat }))}
            kolom={seri}
            jumlahKolom="Jumlah"
            nilai={silang(a.menurut["kantor:tindakLanjut"] ?? [])}
            alamat={(kantor, t) => daftar(f, { ...(kantor && { kantor }), ...(t && { tindakLanjut: t }) })}
          />
        </Card>
      )}
      <Dua>
        {["kelompok", "jabatan", "adaDugaan", "adaPotensi"].map((cara) => (
          <Pilah
            key={cara}
            judul={(DAFTAR.pengawasan.dimensi[cara] ?? DAFTAR.pengawasan.dimensiDalam?.[cara])?.label ?? cara}
            kepala="Bagian"
            satuan="LHP"
            dari={a.total}
            bagian={menurutDimensi(a.menurut[cara] ?? [], f, cara)}
            alamat={(kunci) => daftar(f, { [cara]: kunci })}
          />
        ))}
      </Dua>
      <Pilah
        judul="Tahapan"
        keterangan="Tahapan yang dipilih pada catatan."
        kepala="Tahapan"
        satuan="LHP"
        dari={a.total}
        bagian={menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan)}
        alamat={(tahapan) => daftar(f, { tahapan })}
      />
    </Kerangka>
  );
}
