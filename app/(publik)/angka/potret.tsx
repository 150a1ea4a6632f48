import type { Metadata } from "next";
import { Bingkai } from "@/components/publik/bingkai";
import { Kutip } from "@/components/publik/kutip";
import { PesanPublik } from "@/components/publik/pesan";
import { PilihHariPotret } from "@/components/publik/pilih-potret";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { alamatDefinisi, definisiJenis } from "@/lib/angka/definisi";
import { bacaPotret, type Potret } from "@/lib/angka/potret";
import { angka, daftarKata, hariIni, saat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { cakupanSatu } from "@/lib/terbitan/penyampaian";
import { alamatPotret, alamatPotretUnduh, bacaTempat, type Hal, NAMA_HAL } from "@/lib/terbitan/potret";
import { awalKecil } from "@/lib/terbitan/terbitan";
import { BagianAngka } from "./bagian";

// text, not the place itself: the loader is asked once for title and page by what it is given
const muat = bacaHalaman((hitung, tx, hal: Hal, jalur: string) =>
  bacaPotret(hitung, tx, bacaTempat(hal, jalur.split("/"))),
);

const kalimat = (p: Potret) => {
  const isi = p.bagian.filter((b) => b.angka.total > 0).map((b) => `${angka(b.angka.total)} ${DAFTAR[b.jenis].satuan}`);
  const di = {
    kantor: p.nama,
    jenis: "Bawaslu di Kalimantan Timur",
    penyelenggaraan: `Bawaslu pada ${p.nama}`,
    tahapan: `Bawaslu pada tahapan ${awalKecil(p.nama)},`,
  }[p.hal];
  const mulai = p.bagian.flatMap((b) => b.angka.mulai ?? []).sort()[0];
  const masa = mulai ? `Sejak ${tanggal(mulai)} sampai ${tanggal(p.hari)}` : `Sampai ${tanggal(p.hari)}`;
  return isi.length > 0
    ? `${masa}, ${di} mencatat ${daftarKata(isi)}.`
    : `${masa}, ${di} belum mencatat apa pun di portal ini.`;
};

/** A number does not stand at the end of a line, away from what it counts. */
const eratkan = (teks: string) => teks.replace(/(?<!\d)(\d{1,3}) (?=\p{L})/gu, "$1\u00a0");

/** Nothing recorded is no zero: the sentence below says which of the two it is. */
const judulBagian = ({ jenis, angka: { total } }: Potret["bagian"][number]) =>
  total > 0 ? `${DAFTAR[jenis].label}: ${angka(total)}` : DAFTAR[jenis].label;

export async function metadataPotret(hal: Hal, jalur: string[]): Promise<Metadata> {
  return metadataDari(await muat(hal, jalur.join("/")), (p) => ({
    judul: `${p.nama}: angka sampai ${tanggal(p.hari)}`,
    uraian: kalimat(p),
    kanonis: alamatPotret(p),
    kartu: { jalur: `/angka/kartu/${p.hal}/${p.kode}/${p.hari}.png`, alt: `Kartu: ${kalimat(p)}` },
  }));
}

/** The figures of a kind, an office, an election or a stage, as of a day that stands in the address. */
export async function HalamanPotret({ hal, jalur }: { hal: Hal; jalur: string[] }) {
  const h = await muat(hal, jalur.join("/"));
  const tempat = `/angka/${hal}/${jalur.join("/")}`;
  if (h.status !== 200)
    return (
      <PesanPublik h={h} jalur={tempat} judul="Tidak ada angka di alamat itu">
        <p>
          {NAMA_HAL[hal]} itu tidak dikenal, harinya tidak ada dalam kalender, atau hari itu belum tiba. Hari ditulis
          tahun-bulan-tanggal, misalnya /angka/kantor/64.72/2024-02-02. <a href="/angka/daftar">Semua halaman angka</a>.
        </p>
      </PesanPublik>
    );
  const p = h.isi;
  const tetap = `${h.situs.asal}${alamatPotret(p)}`;
  const [satu] = p.bagian;
  return (
    <Bingkai situs={h.situs} bagian="/angka/daftar" jalur={alamatPotret(p)} hari={p.hari}>
      <PageHeader
        title={p.nama}
        crumbs={[{ label: "Angka", href: "/angka/daftar" }, { label: NAMA_HAL[hal] }]}
        meta={[p.diperbarui ? `Diperbarui ${saat(p.diperbarui)}` : "Belum ada data"]}
      >
        <p className="text-lg text-ink">{eratkan(kalimat(p))}</p>
        {hal !== "jenis" && (
          <p className="mt-2 text-sm">
            Yang dihitung setiap jenis data berbeda, jadi tidak dijumlahkan satu dengan yang lain.
          </p>
        )}
      </PageHeader>
      <PilihHariPotret hal={hal} kode={p.kode} hari={p.hari} maks={hariIni()} />
      <div className="mt-4 mb-8">
        <Kutip
          kutipan={`Bawaslu Provinsi Kalimantan Timur, Satu Data Bawaslu, ${p.nama}, angka sampai ${tanggal(p.hari)}, ${tetap}`}
          pesan={`${kalimat(p)} ${tetap}`}
          unduh={alamatPotretUnduh(p, "csv")}
          json={alamatPotretUnduh(p, "json")}
          tetap={p.lampau ? undefined : alamatPotret(p)}
        />
      </div>
      <div className="space-y-12">
        {p.bagian.map((b) => {
          const d = definisiJenis(b.jenis);
          return (
            <Section
              key={b.jenis}
              id={b.jenis}
              title={satu && p.bagian.length === 1 ? "Rincian" : judulBagian(b)}
              description={
                <>
                  {d.isi[0]} Definisi <a href={alamatDefinisi(d.kode)}>{`${d.kode} versi ${d.versi}`}</a>.
                  {b.penyampaian && ` ${cakupanSatu(b.penyampaian, p.hari)}.`}
                </>
              }
            >
              <BagianAngka b={b} p={p} />
            </Section>
          );
        })}
      </div>
    </Bingkai>
  );
}
