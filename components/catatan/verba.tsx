import { randomUUID } from "node:crypto";
import { LinkButton } from "@/components/ui/button";
import type { Orang, Verba } from "@/lib/akses/policy";
import { can } from "@/lib/akses/policy";
import type { Rinci } from "@/lib/catatan/rinci";
import { hariIni } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { MAKS_RINGKASAN, ringkasanOtomatis } from "@/lib/terbitan/terbitan";
import type { Simpan } from "./kirim";
import { sedangDilimpahkan } from "./pelimpahan";
import { LimpahkanForm } from "./pelimpahan-form";
import { bidangTeks, TindakanLangsung, TindakanTertulis } from "./tindakan";

export type AksiCatatan = Record<
  "validasi" | "kembalikan" | "mintaRalat" | "batalkan" | "terbitkan" | "terbitkanJeda" | "tarik" | "limpahkan",
  Simpan
>;

const TANPA_NAMA = "Tulis ringkasan untuk publik, tanpa nama orang, NIK, atau nomor telepon.";

/** To begin a summary with: the one that stands; for pencegahan else the one with which many are published at once. */
function ringkasanAwal({ catatan: { jenis }, nama, terbitan }: Rinci): string {
  const lama = terbitan.find((t) => t.terkini)?.ringkasan;
  if (lama || jenis !== "pencegahan") return lama ?? "";
  return ringkasanOtomatis(DAFTAR[jenis].label, nama.tahapan, nama.wilayah.split(", ").pop() ?? "");
}

/** What this person may do to this record now: one button a verb, the most wanted first. */
export function VerbaCatatan({ orang, r, aksi }: { orang: Orang; r: Rinci; aksi: AksiCatatan }) {
  const c = r.catatan;
  if (sedangDilimpahkan(r.pelimpahan)) return <p className="text-ink-soft">Menunggu keputusan kantor tujuan.</p>;
  const boleh = (v: Verba) => can(orang, v, { ...c, kantor: c.kantorKode });
  const tetap = { jenis: c.jenis, id: c.id, versi: c.versi };
  const kini = r.terbitan.find((t) => t.terkini);
  const rinci = kini?.tingkat === "rinci" && !kini.ditarikPada;
  const bisaTerbit = boleh(r.jeda ? "terbitkan_jeda" : "terbitkan") && r.halanganRinci === null;
  const tombol = [
    boleh("validasi") && <TindakanLangsung key="v" simpan={aksi.validasi} tetap={tetap} tombol="Validasi" />,
    boleh("kembalikan") && (
      <TindakanTertulis
        key="k"
        id="kembalikan"
        simpan={aksi.kembalikan}
        tetap={tetap}
        tombol="Kembalikan"
        judul="Kembalikan dengan catatan"
        bidang={[bidangTeks("catatan", "Apa yang perlu diperbaiki", 1000)]}
      />
    ),
    boleh("ubah") && (
      <LinkButton
        key="u"
        variant={c.status === "dikembalikan" ? "utama" : "sekunder"}
        href={`/kerja/${c.jenis}/${c.id}/ubah`}
      >
        {c.status === "dikembalikan" ? "Perbaiki dan kirim lagi" : "Ubah"}
      </LinkButton>
    ),
    bisaTerbit && !r.jeda && (
      <TindakanTertulis
        key="t"
        id="terbitkan"
        varian="utama"
        simpan={aksi.terbitkan}
        tetap={tetap}
        tombol={rinci ? "Terbitkan edisi baru" : "Terbitkan rincian"}
        judul="Terbitkan rincian untuk publik"
        pengantar={TANPA_NAMA}
        bidang={[bidangTeks("ringkasan", "Ringkasan", MAKS_RINGKASAN)]}
        nilai={{ ringkasan: ringkasanAwal(r) }}
      />
    ),
    bisaTerbit && r.jeda && (
      <TindakanTertulis
        key="j"
        id="terbitkan-jeda"
        simpan={aksi.terbitkanJeda}
        tetap={tetap}
        tombol="Terbitkan dengan pengecualian"
        judul="Terbitkan selama jeda publikasi"
        pengantar={`Rincian baru menunggu selama jeda publikasi (${r.jeda}). Bila yang ini tidak dapat menunggu, sebutkan alasannya. Nama Anda dan alasannya tercatat; publik tidak membacanya. ${TANPA_NAMA}`}
        bidang={[
          bidangTeks("ringkasan", "Ringkasan", MAKS_RINGKASAN),
          bidangTeks("alasan", "Mengapa tidak dapat menunggu", 500),
        ]}
        nilai={{ ringkasan: ringkasanAwal(r) }}
      />
    ),
    boleh("tarik") && rinci && (
      <TindakanTertulis
        key="x"
        id="tarik"
        varian="bahaya"
        simpan={aksi.tarik}
        tetap={tetap}
        tombol="Tarik dari publik"
        judul="Tarik rincian dari publik"
        pengantar="Alasan ini terbaca publik pada halaman yang ditarik."
        bidang={[bidangTeks("alasan", "Alasan penarikan", 300)]}
      />
    ),
    boleh("ralat") && !r.ralat && (
      <LinkButton key="r" variant={c.mintaRalat ? "utama" : "sekunder"} href={`/kerja/${c.jenis}/${c.id}/ralat`}>
        Ajukan ralat
      </LinkButton>
    ),
    r.tujuan && (
      <LimpahkanForm
        key="l"
        simpan={aksi.limpahkan}
        tetap={{ id: c.id, versi: c.versi, kunci: randomUUID() }}
        kantor={r.tujuan}
        hari={hariIni()}
      />
    ),
    boleh("minta_ralat") && !c.mintaRalat && (
      <TindakanTertulis
        key="m"
        id="minta-ralat"
        simpan={aksi.mintaRalat}
        tetap={tetap}
        tombol="Minta ralat"
        judul="Minta kantor ini meralat"
        bidang={[bidangTeks("catatan", "Apa yang perlu diralat", 1000)]}
      />
    ),
    boleh("batalkan") && (
      <TindakanTertulis
        key="b"
        id="batalkan"
        varian="teks"
        simpan={aksi.batalkan}
        tetap={tetap}
        tombol="Batalkan catatan"
        judul="Batalkan catatan"
        pengantar="Untuk catatan yang salah atau ganda. Catatan tidak dihapus, tetapi tidak dihitung lagi."
        bidang={[bidangTeks("alasan", "Alasan pembatalan", 500)]}
      />
    ),
  ].filter(Boolean);
  if (tombol.length === 0) return <p className="text-ink-soft">Tidak ada yang perlu Anda lakukan pada catatan ini.</p>;
  return <div className="flex flex-col items-stretch gap-3 [&>button]:w-full">{tombol}</div>;
}
