import { Card } from "@/components/ui/card";
import { Stat, StatList } from "@/components/ui/stat";
import { angka, persen } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { REGISTRASI } from "@/lib/jenis/pelanggaran";
import { Bagi } from "../bagi";
import { Kalimat } from "../kalimat";
import { Kerangka } from "../kerangka";
import { metadataDasbor, muat, type Props } from "../muat";
import { kantorTampil, silang } from "../nama";
import { Silang } from "../silang";
import { bila, daftar } from "../tautan";
import { BulanJenis } from "./bulan-jenis";
import { Kelengkapan } from "./kelengkapan";
import { KantorJenis, TahapanJenis } from "./matriks";
import { muatPimpinan } from "./muat";
import { Publikasi } from "./publikasi";

export const metadata = metadataDasbor("pimpinan");

export default async function Page(props: Props) {
  const { kepala, angka: semua } = await muat("pimpinan", props, muatPimpinan);
  const { isi, lengkap } = semua;
  const { f, a } = isi.pelanggaran;
  const kantor = kantorTampil(kepala.saringan, kepala.acuan);
  const n = (kunci: string) => a.menurut.registrasi?.find((b) => b.kunci === kunci)?.n ?? 0;
  const bagi = persen(n("diregistrasi"), a.total);
  const registrasi = Object.entries(REGISTRASI).map(([kunci, label]) => ({ kunci, label }));
  return (
    <Kerangka
      kepala={kepala}
      kalimat={
        <Kalimat kepala={kepala} f={f} a={a} satuan="dugaan pelanggaran">
          {a.total > 0 && `; ${angka(n("diregistrasi"))} di antaranya diregistrasi${bagi ? ` (${bagi})` : ""}`}
        </Kalimat>
      }
    >
      <Bagi label="Dugaan pelanggaran menurut registrasi" f={f} a={a} cara="registrasi" />
      <Card title="Semua jenis catatan">
        <StatList>
          {JENIS.map((j) => (
            <Stat
              key={j}
              label={DAFTAR[j].label}
              value={angka(isi[j].a.total)}
              href={bila(isi[j].a.total, daftar(isi[j].f))}
              note={
                isi[j].a.belum > 0 && (
                  <a href={daftar(isi[j].f, { status: "dikirim" })}>+ {angka(isi[j].a.belum)} belum divalidasi</a>
                )
              }
            />
          ))}
        </StatList>
      </Card>
      <BulanJenis isi={isi} />
      {kantor.length > 1 && <KantorJenis isi={isi} kantor={kantor} />}
      {kantor.length > 1 && (
        <Card
          title="Registrasi dugaan pelanggaran"
          subtitle="Menurut kantor yang menangani; keadaan pada hari terakhir yang dihitung."
        >
          <Silang
            judul="Registrasi dugaan pelanggaran menurut kantor"
            kepalaBaris="Kantor"
            baris={kantor.map((k) => ({ kunci: k.kode, label: k.namaSingkat }))}
            kolom={registrasi}
            jumlahKolom="Jumlah"
            nilai={silang(a.menurut["kantor:registrasi"] ?? [])}
            alamat={(kantor, r) => daftar(f, { ...(kantor && { kantor }), ...(r && { registrasi: r }) })}
          />
        </Card>
      )}
      <TahapanJenis isi={isi} kepala={kepala} />
      <Kelengkapan lengkap={lengkap} kantor={kantor} />
      <Publikasi isi={isi} />
    </Kerangka>
  );
}
