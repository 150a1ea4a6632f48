import { Card } from "@/components/ui/card";
import { filterDari } from "@/lib/angka/filter";
import type { Bahan } from "@/lib/angka/queries";
import { rangkaian } from "@/lib/angka/stats";
import { angka } from "@/lib/format";
import { DAFTAR, nilaiDimensi } from "@/lib/jenis/daftar";
import { Bagi } from "../bagi";
import { Bulanan } from "../bulanan";
import { Corong } from "../corong";
import { Kalimat } from "../kalimat";
import { Kerangka } from "../kerangka";
import { metadataDasbor, muat, type Props } from "../muat";
import { kantorTampil, menurutDimensi, menurutKantor, menurutTahapan, silang } from "../nama";
import { Dua, Kosong, Pilah } from "../pilah";
import { Silang } from "../silang";
import { daftar } from "../tautan";

export const metadata = metadataDasbor("hps");
const DIMENSI = ["hasil", "pemohon", "termohon", "saluran"];
const CARA = [
  "kelompok",
  "registrasi",
  "tahapan",
  "kantor",
  "bulan:kelompok",
  "objek:hasil",
  "posisi",
  "rangkaian",
  ...DIMENSI,
];
const JALAN = [
  "verifikasi",
  "diregister",
  "mediasi",
  "musyawarah",
  "kesepakatan",
  "adjudikasi",
  "putusan",
  "gugur",
  "tindak_lanjut_kpu",
  "upaya_hukum",
  "selesai",
];
const sisi = (p: Record<string, string>) => Object.entries(p).map(([kunci, label]) => ({ kunci, label }));

async function muatSengketa({ hitung, saringan }: Bahan) {
  const f = filterDari(saringan, "sengketa");
  const [a] = await hitung({ f, menurut: CARA });
  return { f, a, jalan: rangkaian(a) };
}

export default async function Page(props: Props) {
  const { kepala, angka: isi } = await muat("hps", props, muatSengketa);
  const { f, a, jalan } = isi;
  const { saringan, acuan } = kepala;
  const { dimensi, dimensiDalam } = DAFTAR.sengketa;
  const diregister = a.menurut.registrasi?.find((b) => b.kunci === "diregistrasi")?.n ?? 0;
  return (
    <Kerangka
      kepala={kepala}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="permohonan sengketa proses">
          {a.total > 0 && `; ${angka(diregister)} di antaranya diregister`}
        </Kalimat>
      }
    >
      <Card title="Register dan jenis">
        <div className="space-y-6">
          <Bagi label="Menurut register" f={f} a={a} cara="registrasi" />
          <Bagi label="Menurut jenis sengketa" f={f} a={a} cara="kelompok" />
        </div>
      </Card>
      <Dua>
        <Corong
          judul="Sampai langkah mana"
          keterangan="Berapa permohonan yang pernah mencapai tiap langkah. Mediasi pada Pemilu, musyawarah pada Pemilihan dan antarpeserta."
          f={f}
          rangkaian={jalan}
          langkah={JALAN}
          semua="Semua permohonan"
        />
        <Pilah
          judul="Langkah terakhir"
          keterangan="Keadaan permohonan pada hari terakhir yang dihitung."
          kepala="Langkah"
          satuan="Permohonan"
          dari={a.total}
          bagian={(a.menurut.posisi ?? []).map((b) => ({
            kunci: b.kunci,
            label: DAFTAR.sengketa.alur[b.kunci]?.label ?? b.kunci,
            n: b.n,
          }))}
          alamat={(posisi) => daftar(f, { posisi })}
        />
      </Dua>
      <Bulanan satuan="Permohonan" a={a} f={f} dimensi="kelompok" seri={sisi(dimensi.kelompok?.pilihan ?? {})} />
      <Card title="Objek dan hasil">
        {a.total === 0 || !dimensi.hasil ? (
          <Kosong />
        ) : (
          <Silang
            judul="Sengketa proses menurut bentuk objek dan hasil"
            kepalaBaris="Hasil"
            baris={sisi(nilaiDimensi("sengketa", dimensi.hasil))}
            kolom={sisi(dimensiDalam?.objek?.pilihan ?? {})}
            jumlahKolom="Jumlah"
            nilai={(hasil, objek) => silang(a.menurut["objek:hasil"] ?? [])(objek, hasil)}
            alamat={(hasil, objek) => daftar(f, { ...(hasil && { hasil }), ...(objek && { objek }) })}
          />
        )}
      </Card>
      <Dua>
        {kantorTampil(saringan, acuan).length > 1 && (
          <Pilah
            judul="Di mana"
            keterangan="Menurut kantor yang menangani."
            kepala="Kantor"
            satuan="Permohonan"
            bagian={menurutKantor(a.menurut.kantor ?? [], saringan, acuan)}
            alamat={(kantor) => daftar(f, { kantor })}
            bagan
          />
        )}
        {DIMENSI.map((cara) => (
          <Pilah
            key={cara}
            judul={(dimensi[cara] ?? dimensiDalam?.[cara])?.label ?? cara}
            kepala={(dimensi[cara] ?? dimensiDalam?.[cara])?.label ?? cara}
            satuan="Permohonan"
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
        satuan="Permohonan"
        dari={a.total}
        bagian={menurutTahapan(a.menurut.tahapan ?? [], saringan, acuan)}
        alamat={(tahapan) => daftar(f, { tahapan })}
      />
    </Kerangka>
  );
}
