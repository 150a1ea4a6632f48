import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PilihPenyelenggaraan } from "@/components/angka/saring";
import { TileMap } from "@/components/charts/tile-map";
import { ubin } from "@/components/publik/peta";
import { PageHeader } from "@/components/shell/page-header";
import { PrintLine } from "@/components/shell/print-line";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { FilterBar } from "@/components/ui/filter-bar";
import { DateInput } from "@/components/ui/input";
import { TabLinks } from "@/components/ui/tabs";
import { wajibViewer } from "@/lib/akses/session";
import { alamatSaringan } from "@/lib/angka/filter";
import { dasborTerbuka } from "@/lib/angka/policy";
import { bacaDasbor } from "@/lib/angka/queries";
import { tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { DICATAT } from "@/lib/mutu/stats";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { JalurDasbor } from "../jalur";
import type { Props } from "../muat";
import { daftar } from "../tautan";
import { MatriksPeta } from "./matriks";
import { muatPeta } from "./muat";
import { nisbah, UKURAN, type Ukuran } from "./nisbah";

export const metadata: Metadata = { title: "Peta" };
const AKSI = "/kerja/dasbor/peta";

/** The ten and the province on a map: one kind at a time, as a number or against voters and polling stations. */
export default async function Page({ searchParams }: Props) {
  const orang = await wajibViewer();
  const terbuka = dasborTerbuka(orang);
  if (!terbuka.includes("pimpinan")) notFound();
  const p = await searchParams;
  const jenis = DICATAT.find((j) => j === p.jenis) ?? "pelanggaran";
  const tanya = { ...p, kantor: undefined, diketahui: undefined };
  const { acuan, saringan: s, galat, cakupan, isi } = await bacaDasbor(orang, tanya, jenis, muatPeta);
  const dasar = (kode: string) => (kode === "64" ? undefined : isi.pembagi.find((b) => b.wilayah === kode));
  const bisa = (Object.keys(UKURAN) as Ukuran[]).filter(
    (u) => u === "jumlah" || acuan.kantor.some((k) => nisbah(1, u, dasar(k.kode)) !== null),
  );
  const ukuran = bisa.find((u) => u === p.ukuran) ?? "jumlah";
  const saring = alamatSaringan(s, acuan).slice(1);
  const alamat = (ubah: Record<string, string>) =>
    `${AKSI}?${new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(saring)), jenis, ukuran, ...ubah })}`;
  const nama = new Map(acuan.kantor.map((k) => [k.kode, k.namaSingkat]));
  const semua = ubin(cakupan, nama, (kantor) => daftar(isi.f(jenis), { kantor }));
  const petak = semua.flatMap((t) => {
    const nilai = nisbah(t.value, ukuran, dasar(t.id));
    return nilai === null ? [] : [{ ...t, value: nilai }];
  });
  const tanpa = semua.filter((t) => !petak.some((x) => x.id === t.id)).map((t) => t.name);
  const kata = `${DAFTAR[jenis].label}${ukuran === "jumlah" ? "" : ` ${UKURAN[ukuran].label.toLowerCase()}`}`;
  const penyelenggaraan = acuan.penyelenggaraan.find((x) => x.kode === s.penyelenggaraan)?.namaSingkat;
  const sumber = [...new Set(isi.pembagi.filter((b) => b.wilayah !== "64").map((b) => b.sumber))];
  return (
    <>
      <PageHeader title="Peta" />
      <JalurDasbor terbuka={terbuka} kini="peta" kueri="" />
      {galat.length > 0 && (
        <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai" className="mb-6">
          {galat.join(" ")}
        </Alert>
      )}
      <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        {kata} menurut kantor{s.dari ? ` sejak ${tanggal(s.dari)}` : ""} sampai {tanggal(s.per)},{" "}
        {penyelenggaraan ?? "semua penyelenggaraan"}.
      </p>
      <p className="mt-2 mb-6 text-sm text-ink-soft">
        {DAFTAR[jenis].label}: {cakupanKata(cakupan, s.per)}. Hanya catatan tervalidasi, menurut tanggal diterima.
      </p>
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
      <div className="mb-6 print:hidden">
        <Disclosure quiet summary={`Ubah saringan: ${penyelenggaraan ?? "semua penyelenggaraan"}`}>
          <FilterBar action={AKSI} resetHref={AKSI} submitLabel="Tampilkan" keep={{ jenis, ukuran }}>
            <PilihPenyelenggaraan semua={acuan.penyelenggaraan} nilai={s.penyelenggaraan} />
            <Field name="dari" label="Dari tanggal">
              {(c) => <DateInput {...c} defaultValue={s.dari} />}
            </Field>
            <Field name="per" label="Sampai tanggal">
              {(c) => <DateInput {...c} defaultValue={s.per === acuan.hariData ? undefined : s.per} />}
            </Field>
          </FilterBar>
        </Disclosure>
      </div>
      <div className="space-y-5">
        <Card
          title={kata}
          subtitle="Berarsir seluruhnya: belum menyampaikan data. Bertepi arsir: angkanya ada, sebagian bulannya belum disampaikan."
        >
          <TileMap
            label={`${kata} menurut kantor`}
            valueHeader={kata}
            nameHeader="Kantor"
            tiles={petak}
            legend={ukuran === "jumlah"}
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
              {penyelenggaraan ?? "semua penyelenggaraan sekaligus"} tidak ada di data rujukan. Admin provinsi
              mengisinya di Kelola, TPS dan pemilih.
            </p>
          )}
        </Card>
        <MatriksPeta isi={isi} kantor={acuan.kantor} />
      </div>
      <PrintLine
        address={alamat({})}
        day={tanggal(s.per)}
        source="Sumber: Satu Data Bawaslu Kalimantan Timur, catatan tervalidasi"
      />
    </>
  );
}
