import { PilihKantor, pilihanTahapan } from "@/components/angka/saring";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { awalKecil } from "@/lib/terbitan/terbitan";
import { takMundur } from "../kalimat";
import { Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { hanyaSebelumAwal } from "../kosong";
import { type Kepala, metadataDasbor, type Props } from "../muat";
import { Bingkai, PilihHari } from "../saring";
import { buka } from "../susunan";
import { type Evaluasi, type IsiTahapan, SENDIRI } from "./muat";
import { namaPemilihan, TAHAPAN } from "./petak";

export const metadata = metadataDasbor("tahapan");

/** One stage across the offices, and beside the same stage of another penyelenggaraan. */
export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(TAHAPAN, props);
  const { saringan: s, cakupan } = kepala;
  const { ini, banding } = isi;
  const sebut = (e: Evaluasi) => `${awalKecil(e.tahapan.nama)}, ${namaPemilihan(kepala, e)}`;
  return (
    <Kerangka
      kepala={kepala}
      kosong={hanyaSebelumAwal(kosong, s.per)}
      kalimat={
        <>
          {ini && (
            <p className="mb-2 max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
              Tahapan {sebut(ini)}, keadaan sampai {tanggal(s.per)}
              {banding && `, di samping ${sebut(banding)}`}
              {s.diketahui && `, seperti diketahui pada ${hariAtauSaat(s.diketahui)}`}.
            </p>
          )}
          <p className="mb-6 max-w-measure text-sm text-ink-soft">
            Dugaan pelanggaran: {cakupanKata(cakupan, s.per)}.
            {s.diketahui && ` ${takMundur("Tenggat yang ditepati dan terlewati")}`}
          </p>
        </>
      }
      saring={<SaringTahapan kepala={kepala} isi={isi} />}
    >
      {ini ? (
        ["sanding", "kantor", "kantor-sanding"].map((kode) => <Kartu key={kode} kepala={kepala} petak={petak(kode)} />)
      ) : (
        <EmptyState title="Belum ada tahapan">Isi tahapan pada halaman kelola penyelenggaraan.</EmptyState>
      )}
    </Kerangka>
  );
}

function SaringTahapan({ kepala, isi: { ini, banding } }: { kepala: Kepala; isi: IsiTahapan }) {
  const { acuan, saringan } = kepala;
  const pilihan = pilihanTahapan(acuan.penyelenggaraan, acuan.tahapan);
  return (
    <Bingkai kepala={kepala} kata="Pilih tahapan lain" bawa={{ penyelenggaraan: "" }}>
      <Field name="tahapan" id="saring-tahapan" label="Tahapan">
        {(c) => <Select {...c} defaultValue={ini?.tahapan.kode} empty={null} options={pilihan} />}
      </Field>
      <Field name="sanding" id="saring-sanding" label="Bandingkan dengan">
        {(c) => (
          <Select
            {...c}
            defaultValue={banding?.tahapan.kode ?? SENDIRI}
            empty={null}
            options={[{ value: SENDIRI, label: "Tanpa perbandingan" }, ...pilihan]}
          />
        )}
      </Field>
      <PilihKantor semua={acuan.kantor} nilai={saringan.kantor} />
      <PilihHari kepala={kepala} />
    </Bingkai>
  );
}
