import { Bars } from "@/components/charts/bars";
import { PartsBar } from "@/components/charts/parts-bar";
import { TileMap } from "@/components/charts/tile-map";
import { Istilah } from "@/components/publik/istilah";
import { Jembatan } from "@/components/publik/jembatan";
import { JudulKalimat, kalimatPolos } from "@/components/publik/kalimat";
import { Kutip } from "@/components/publik/kutip";
import { PekanPublik } from "@/components/publik/pekan";
import { ubin } from "@/components/publik/peta";
import { PilihHari } from "@/components/publik/pilih-hari";
import { PASAL_DIKECUALIKAN } from "@/components/publik/sisa";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import { bulanGenap } from "@/lib/angka/bulan";
import { alamatDefinisi, definisiJenis } from "@/lib/angka/definisi";
import { angka, bulan, hariIni, saat, tanggal } from "@/lib/format";
import { alamatUnduh, cari } from "@/lib/terbitan/filter";
import { lengkap } from "@/lib/terbitan/penyampaian";
import type { Beranda } from "@/lib/terbitan/stats";
import { Lain } from "./lain";
import { Penanganan } from "./penanganan";
import { bagianRegistrasi, batangDimensi, batangKode, isiKalimat, jembatan } from "./susunan";
import { Tren } from "./tren";

const D = definisiJenis("pelanggaran");

/** The address under which this very figure stays: with its day and its election. */
export const alamatTetap = (b: Beranda) => `/angka/${b.hari}/${b.penyelenggaraan.kode}`;

/** Its card, and what stands on it in words. */
export const kartuBeranda = (b: Beranda) => ({
  jalur: `${alamatTetap(b)}/kartu.png`,
  alt: `Kartu: ${kalimatPolos(isiKalimat(b))}`,
});

/** One figure as a sentence, and everything that proves it. */
export function IsiBeranda({ b, asal }: { b: Beranda; asal: string }) {
  const kata = isiKalimat(b);
  const alamat = `${asal}${alamatTetap(b)}`;
  const { total } = b.angka;
  const dulu = b.banding && b.banding.angka.total > 0 ? b.banding : null;
  return (
    <>
      <JudulKalimat isi={kata} />
      <PilihHari
        hari={b.hari}
        maks={hariIni()}
        penyelenggaraan={b.penyelenggaraan.kode}
        pilihan={b.semua.map((p) => ({ value: p.kode, label: p.namaSingkat }))}
      />
      <ul className="mt-4 mb-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <li>
          <strong className="text-ink">
            {lengkap(b.penyampaian)} dari {b.penyampaian.length}
          </strong>{" "}
          kantor sudah menyampaikan data s.d. {bulan(bulanGenap(b.hari))} (
          <a href={alamatDefinisi("kantor.menyampaikan")} className="whitespace-nowrap">
            artinya
          </a>
          )
        </li>
        <li>
          Definisi <a href={alamatDefinisi(D.kode)}>{`${D.kode} versi ${D.versi}`}</a>
        </li>
        {dulu && (
          <li>
            <a href="#berubah">Apa yang berubah sejak {tanggal(dulu.hari)}?</a>
          </li>
        )}
        <li>
          <a href="#pekan">Yang berubah pekan {b.pekan.sampai === hariIni() ? "ini" : "itu"}</a>
        </li>
        {b.diperbarui && <li>Diperbarui {saat(b.diperbarui)}</li>}
      </ul>
      <Kutip
        kutipan={`Bawaslu Provinsi Kalimantan Timur, Satu Data Bawaslu, dugaan pelanggaran ${b.penyelenggaraan.namaSingkat} sampai ${tanggal(b.hari)} (definisi ${D.kode} versi ${D.versi}), ${alamat}`}
        pesan={`${kalimatPolos(kata)} ${alamat}`}
        unduh={alamatUnduh({ filter: b.filter })}
      />
      <Diketahui b={b} />
      <div className="mt-8">
        <PartsBar label="Dugaan pelanggaran menurut registrasi" total={total} parts={bagianRegistrasi(b)} />
        {total > b.rinci && (
          <p className="mt-1 text-sm text-ink-soft">
            Dikecualikan dari rincian publik: {angka(total - b.rinci)} (
            <a href="/tentang#dikecualikan">{PASAL_DIKECUALIKAN}</a>)
          </p>
        )}
      </div>
      <Lain b={b} />
      <div className="mt-8 grid items-start gap-5 lg:grid-cols-2">
        <div className="grid min-w-0 gap-5">
          <Card
            title="Di mana"
            subtitle={`Dugaan pelanggaran menurut kantor yang menangani, sampai ${tanggal(b.hari)}.`}
            footer={<a href={alamatUnduh({ filter: b.filter })}>Unduh daftarnya (CSV)</a>}
          >
            <TileMap
              label="Dugaan pelanggaran menurut kantor"
              valueHeader="Dugaan pelanggaran"
              nameHeader="Kantor"
              tableOpen
              tiles={ubin(b.penyampaian, new Map(b.kantor.map((k) => [k.kode, k.singkat])), (kantor) =>
                cari({ ...b.filter, kantor }),
              )}
            />
          </Card>
          <Card title="Apa dugaannya" subtitle="Setiap dugaan berada pada tepat satu kelompok.">
            <Bars
              caption="Dugaan pelanggaran menurut jenis"
              labelHeader="Jenis"
              valueHeader="Dugaan pelanggaran"
              rows={batangDimensi(b.angka, b.filter, "kelompok")}
            />
          </Card>
        </div>
        <div className="grid min-w-0 gap-5">
          <Penanganan b={b} />
        </div>
      </div>
      <Card
        className="mt-5"
        title="Pada tahapan apa"
        subtitle="Menurut urutan tahapan; tahapan tanpa dugaan tidak ditulis."
      >
        <Bars
          caption="Dugaan pelanggaran menurut tahapan"
          labelHeader="Tahapan"
          valueHeader="Dugaan pelanggaran"
          rows={batangKode(b, "tahapan", [...b.namaTahapan])}
        />
      </Card>
      <Tren b={b} />
      {dulu && (
        <Section id="berubah" title={`Apa yang berubah sejak ${tanggal(dulu.hari)}`} className="mt-12">
          <Jembatan dari={dulu.hari} sampai={b.hari} {...jembatan(b, dulu.angka)} />
        </Section>
      )}
      <PekanPublik {...b.pekan} kini={b.pekan.sampai === hariIni()} />
      <Istilah />
    </>
  );
}

/** On a past day: whether the figure was already known then. */
function Diketahui({ b }: { b: Beranda }) {
  if (!b.pilihan) return null;
  if (b.diketahui === null)
    return (
      <p className="mt-3 max-w-measure text-sm text-ink-soft">
        Pada hari itu angka ini belum tercatat di portal ini; ia dicatat kemudian.
      </p>
    );
  if (b.diketahui === b.angka.total)
    return (
      <p className="mt-3 max-w-measure text-sm text-ink-soft">
        Sebanyak itu pula yang sudah tercatat di portal ini pada {tanggal(b.hari)}.
      </p>
    );
  return (
    <p className="mt-3 max-w-measure text-sm text-ink-soft">
      Pada {tanggal(b.hari)} portal ini mencatat {angka(b.diketahui)}. Selisihnya dicatat atau dibatalkan sesudah hari
      itu.
    </p>
  );
}
