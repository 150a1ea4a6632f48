import { TileMap } from "@/components/charts/tile-map";
import { ubin } from "@/components/publik/peta";
import { TabLinks } from "@/components/ui/tabs";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { DICATAT } from "@/lib/mutu/stats";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { kueri } from "../alamat";
import { sebutan } from "../kalimat";
import { Kartu } from "../kartu";
import { Kerangka } from "../kerangka";
import { metadataDasbor, type Props } from "../muat";
import { Saring } from "../saring";
import { buka } from "../susunan";
import { daftar } from "../tautan";
import { UKURAN } from "./nisbah";
import { bacaPeta, PETA } from "./petak";

export const metadata = metadataDasbor("peta");

/** The ten and the province on a map: one kind at a time, as a number or against voters and polling stations. */
export default async function Page(props: Props) {
  const { kepala, isi, kosong, petak } = await buka(PETA, props);
  const { saringan: s, acuan, cakupan } = kepala;
  const { jenis, ukuran, bisa, kata, nilai } = bacaPeta(kepala, isi);
  const alamat = (ubah: Record<string, string>) => `/kerja/dasbor/peta${kueri(kepala, { jenis, ukuran, ...ubah })}`;
  const nama = new Map(acuan.kantor.map((k) => [k.kode, k.namaSingkat]));
  const semua = ubin(cakupan, nama, (kantor) => daftar(isi.f(jenis), { kantor }));
  const ubinPeta = semua.flatMap((t) => {
    const value = nilai(t.value, t.id);
    return value === null ? [] : [{ ...t, value }];
  });
  const tanpa = semua.filter((t) => !ubinPeta.some((x) => x.id === t.id)).map((t) => t.name);
  const sumber = [...new Set(isi.pembagi.filter((b) => b.wilayah !== "64").map((b) => b.sumber))];
  return (
    <Kerangka
      kepala={kepala}
      kosong={kosong}
      kalimat={
        <>
          <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
            {kata} menurut kantor{s.dari ? ` sejak ${tanggal(s.dari)}` : ""} sampai {tanggal(s.per)}, {sebutan(kepala)}
            {s.diketahui && `, seperti diketahui pada ${hariAtauSaat(s.diketahui)}`}.
          </p>
          <p className="mt-2 mb-6 text-sm text-ink-soft">
            {DAFTAR[jenis].label}: {cakupanKata(cakupan, s.per)}. Hanya catatan tervalidasi, menurut tanggal diterima.
          </p>
        </>
      }
      jalur={
        <>
          <TabLinks
            label="Jenis catatan"
            items={DICATAT.map((j) => ({ href: alamat({ jenis: j }), label: DAFTAR[j].label, current: j === jenis }))}
          />
          {bisa.length > 1 && (
            <TabLinks
              label="Ukuran"
              items={bisa.map((u) => ({ href: alamat({ ukuran: u }), label: UKURAN[u].label, current: u === ukuran }))}
            />
          )}
        </>
      }
      saring={<Saring kepala={kepala} tanpa={["banding", "kantor"]} />}
    >
      <Kartu kepala={kepala} petak={petak("peta")}>
        <TileMap
          label={`${kata} menurut kantor`}
          valueHeader={kata}
          nameHeader="Kantor"
          tiles={ubinPeta}
          legend={ukuran === "jumlah"}
          twin={false}
        />
        {tanpa.length > 0 && (
          <p className="mt-3 text-sm text-ink-soft">
            Tanpa nisbah karena jumlah TPS atau pemilihnya belum ada di data rujukan: {tanpa.join(", ")}.
          </p>
        )}
        {ukuran !== "jumlah" && <p className="mt-3 text-sm text-ink-soft">Sumber pembagi: {sumber.join("; ")}.</p>}
        {bisa.length === 1 && (
          <p className="mt-3 text-sm text-ink-soft">
            Per TPS atau per pemilih belum dapat dihitung: jumlahnya untuk{" "}
            {s.penyelenggaraan ? sebutan(kepala) : "semua penyelenggaraan sekaligus"} tidak ada di data rujukan. Admin
            provinsi mengisinya di Kelola, TPS dan pemilih.
          </p>
        )}
      </Kartu>
      <Kartu kepala={kepala} petak={petak("kantor-jenis")} />
    </Kerangka>
  );
}
