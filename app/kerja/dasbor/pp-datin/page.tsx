import { Card } from "@/components/ui/card";
import { angka, persen } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { Bagi } from "../bagi";
import { Bulanan } from "../bulanan";
import { Corong } from "../corong";
import { Kalimat } from "../kalimat";
import { Kerangka } from "../kerangka";
import { metadataDasbor, muat, type Props } from "../muat";
import { kantorTampil, menurutDimensi, menurutKantor, menurutTahapan } from "../nama";
import { Dua, Pilah } from "../pilah";
import { daftar } from "../tautan";
import { Asn, KantorPelanggaran, TahapanPelanggaran } from "./kantor";
import { muatPelanggaran } from "./muat";
import { Penindakan } from "./penindakan";
import { TidakDiregistrasi } from "./tidak-diregistrasi";

export const metadata = metadataDasbor("pp-datin");
const JALAN = ["kajian_awal", "diregistrasi", "klarifikasi", "kajian", "pleno", "status_diumumkan"];

export default async function Page(props: Props) {
  const { kepala, angka: isi } = await muat("pp-datin", props, muatPelanggaran);
  const { f, a, langkah } = isi;
  const { saringan, acuan } = kepala;
  const banyakKantor = kantorTampil(saringan, acuan).length > 1;
  const n = (cara: string, kunci: string) => a.menurut[cara]?.find((b) => b.kunci === kunci)?.n ?? 0;
  const bagianTemuan = persen(n("sumber", "temuan"), a.total);
  return (
    <Kerangka
      kepala={kepala}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="dugaan pelanggaran">
          {a.total > 0 && `: ${angka(n("sumber", "temuan"))} temuan dan ${angka(n("sumber", "laporan"))} laporan`}
        </Kalimat>
      }
    >
      <Card title="Registrasi, asal, dan jenis">
        <div className="space-y-6">
          <Bagi label="Menurut registrasi" f={f} a={a} cara="registrasi" />
          <Bagi label="Menurut sumber" f={f} a={a} cara="sumber" />
          {bagianTemuan && (
            <p className="text-sm text-ink-soft">
              Bagian temuan dari temuan dan laporan: <b className="text-ink">{bagianTemuan}</b>. Makin besar, makin
              banyak perkara ditemukan sendiri oleh pengawas.
            </p>
          )}
          <Bagi label="Menurut jenis pelanggaran" f={f} a={a} cara="kelompok" />
        </div>
      </Card>
      <Bulanan
        satuan="Dugaan pelanggaran"
        a={a}
        f={f}
        dimensi="sumber"
        seri={Object.entries(DAFTAR.pelanggaran.dimensi.sumber?.pilihan ?? {}).map(([kunci, label]) => ({
          kunci,
          label,
        }))}
      />
      <Dua>
        {banyakKantor && (
          <Pilah
            judul="Di mana"
            keterangan="Menurut kantor yang menangani."
            kepala="Kantor"
            satuan="Dugaan pelanggaran"
            bagian={menurutKantor(a.menurut.kantor ?? [], saringan, acuan)}
            alamat={(kantor) => daftar(f, { kantor })}
            bagan
          />
        )}
        <Corong
          judul="Sampai langkah mana"
          keterangan="Berapa perkara yang pernah mencapai tiap langkah. Temuan langsung diregistrasi, tanpa kajian awal; status diumumkan juga untuk yang tidak diregistrasi."
          f={f}
          rangkaian={langkah}
          langkah={JALAN}
          semua="Semua dugaan pelanggaran"
        />
      </Dua>
      {banyakKantor && <KantorPelanggaran isi={isi} kepala={kepala} />}
      <Dua>
        <Pilah
          judul="Langkah terakhir"
          keterangan="Keadaan perkara pada hari terakhir yang dihitung."
          kepala="Langkah"
          satuan="Perkara"
          dari={a.total}
          bagian={(a.menurut.posisi ?? []).map((b) => ({
            kunci: b.kunci,
            label: DAFTAR.pelanggaran.alur[b.kunci]?.label ?? b.kunci,
            n: b.n,
          }))}
          alamat={(posisi) => daftar(f, { posisi })}
        />
        <Pilah
          judul="Kategori terlapor"
          keterangan="Hanya untuk di dalam: kategori kecil dapat menunjuk orang."
          kepala="Kategori"
          satuan="Dugaan pelanggaran"
          dari={a.total}
          bagian={menurutDimensi(a.menurut.kategori ?? [], f, "kategori")}
          alamat={(kategori) => daftar(f, { kategori })}
        />
        <TidakDiregistrasi isi={isi} />
        <Asn isi={isi} kepala={kepala} />
      </Dua>
      <Pilah
        judul="Tahapan"
        keterangan="Tahapan yang dipilih pada catatan."
        kepala="Tahapan"
        satuan="Dugaan pelanggaran"
        dari={a.total}
        bagian={menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan)}
        alamat={(tahapan) => daftar(f, { tahapan })}
      />
      <TahapanPelanggaran isi={isi} kepala={kepala} />
      <Penindakan isi={isi} />
    </Kerangka>
  );
}
