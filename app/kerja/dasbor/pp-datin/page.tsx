import { PartsBar } from "@/components/charts/parts-bar";
import { Card } from "@/components/ui/card";
import { angka, persen } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { Bulanan } from "../bulanan";
import { Corong } from "../corong";
import { Kalimat } from "../kalimat";
import { Kerangka } from "../kerangka";
import { metadataDasbor, muat, type Props } from "../muat";
import { menurutDimensi, menurutKantor, menurutTahapan } from "../nama";
import { Pilah } from "../pilah";
import { bila, daftar } from "../tautan";
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
  const n = (cara: string, kunci: string) => a.menurut[cara]?.find((b) => b.kunci === kunci)?.n ?? 0;
  const bagianTemuan = persen(n("sumber", "temuan"), a.total);
  const bagian = (cara: string) =>
    menurutDimensi(a.menurut[cara] ?? [], f, cara).map((b) => ({
      key: b.kunci,
      label: b.label.toLowerCase(),
      value: b.n,
      href: bila(b.n, daftar(f, { [cara]: b.kunci })),
    }));
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
          <PartsBar label="Menurut registrasi" total={a.total} parts={bagian("registrasi")} />
          <PartsBar label="Menurut sumber" total={a.total} parts={bagian("sumber")} />
          {bagianTemuan && (
            <p className="text-sm text-ink-soft">
              Bagian temuan dari temuan dan laporan: <b className="text-ink">{bagianTemuan}</b>. Makin besar, makin
              banyak perkara ditemukan sendiri oleh pengawas.
            </p>
          )}
          <PartsBar label="Menurut jenis pelanggaran" total={a.total} parts={bagian("kelompok")} />
        </div>
      </Card>
      <Bulanan
        a={a}
        f={f}
        butir={a.menurut["bulan:sumber"] ?? []}
        dimensi="sumber"
        seri={Object.entries(DAFTAR.pelanggaran.dimensi.sumber?.pilihan ?? {}).map(([kunci, label]) => ({
          kunci,
          label,
        }))}
      />
      <div className="grid gap-5 lg:grid-cols-2">
        <Pilah
          judul="Di mana"
          keterangan="Menurut kantor yang menangani."
          kepala="Kantor"
          satuan="Dugaan pelanggaran"
          bagian={menurutKantor(a.menurut.kantor ?? [], saringan, acuan)}
          alamat={(kantor) => daftar(f, { kantor })}
          bagan
        />
        <Corong
          judul="Sampai langkah mana"
          keterangan="Berapa perkara yang pernah mencapai tiap langkah. Temuan langsung diregistrasi, tanpa kajian awal."
          f={f}
          rangkaian={langkah}
          langkah={JALAN}
          semua="Semua dugaan pelanggaran"
        />
      </div>
      <KantorPelanggaran isi={isi} kepala={kepala} />
      <div className="grid gap-5 lg:grid-cols-2">
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
        <TidakDiregistrasi isi={isi} />
        <Pilah
          judul="Tahapan"
          keterangan="Tahapan yang dipilih pada catatan."
          kepala="Tahapan"
          satuan="Dugaan pelanggaran"
          dari={a.total}
          bagian={menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan)}
          alamat={(tahapan) => daftar(f, { tahapan })}
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
      </div>
      <TahapanPelanggaran isi={isi} kepala={kepala} />
      <Asn isi={isi} kepala={kepala} />
      <Penindakan isi={isi} />
    </Kerangka>
  );
}
