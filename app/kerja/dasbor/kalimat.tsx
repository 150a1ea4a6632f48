import type { ReactNode } from "react";
import { awalHitung } from "@/lib/angka/bulan";
import { alamatSaringan } from "@/lib/angka/filter";
import type { Angka } from "@/lib/angka/stats";
import type { Filter } from "@/lib/catatan/filter";
import { angka, hariAtauSaat, saat, tanggal } from "@/lib/format";
import { cakupanKata } from "@/lib/terbitan/penyampaian";
import { awalKecil } from "@/lib/terbitan/terbitan";

import type { Kepala } from "./muat";
import { daftar } from "./tautan";

/** The day from which a figure counts: the chosen one, else the start of the penyelenggaraan, or an earlier record's. */
function hariMulai({ saringan: s, acuan }: Kepala, mulai: string | null): string | undefined {
  const resmi = acuan.penyelenggaraan.find((p) => p.kode === s.penyelenggaraan)?.mulai;
  if (s.dari) return s.dari <= s.per ? s.dari : undefined;
  return awalHitung(resmi, mulai, s.per);
}

function siapa({ saringan: s, acuan }: Kepala): string {
  const satu = acuan.kantor.length === 1 ? acuan.kantor[0]?.kode : s.kantor;
  const kantor = acuan.kantor.find((k) => k.kode === satu);
  if (kantor) return kantor.nama;
  return acuan.kantor.some((k) => k.tingkat === "provinsi") ? "Bawaslu di Kalimantan Timur" : "kantor-kantor Anda";
}

/** What the filter says, in words: "Pemilu 2024, tahapan masa kampanye, Bawaslu Kota Samarinda". */
export function sebutan({ saringan: s, acuan }: Kepala): string {
  const penyelenggaraan = acuan.penyelenggaraan.find((p) => p.kode === s.penyelenggaraan)?.namaSingkat;
  const tahapan = acuan.tahapan.find((t) => t.kode === s.tahapan)?.nama;
  const kantor = acuan.kantor.find((k) => k.kode === s.kantor)?.nama;
  return [penyelenggaraan ?? "semua penyelenggaraan", tahapan && `tahapan ${awalKecil(tahapan)}`, kantor]
    .filter(Boolean)
    .join(", ");
}

/** What only the present state is kept of is not shown under a past day's knowledge. */
export const takMundur = (apa: string) =>
  `${apa} tidak dapat ditanyakan mundur: portal hanya menyimpan keadaannya sekarang, jadi tidak ditampilkan seperti diketahui dulu.`;

const alamatPerubahan = ({ saringan, acuan }: Kepala, f: Filter) =>
  `/kerja/dasbor/perubahan${alamatSaringan(saringan, acuan) || "?"}&jenis=${f.jenis}`.replace("?&", "?");

/** The figure as a spokesperson says it: from when until when, who, how many; then what is not validated yet. */
export function Kalimat({
  kepala,
  f,
  a,
  satuan,
  children,
}: {
  kepala: Kepala;
  f: Filter;
  a: Angka;
  satuan: string;
  children?: ReactNode;
}) {
  const { saringan: s, acuan } = kepala;
  const mulai = hariMulai(kepala, a.mulai);
  const penyelenggaraan = acuan.penyelenggaraan.find((p) => p.kode === s.penyelenggaraan)?.namaSingkat;
  const tahapan = acuan.tahapan.find((t) => t.kode === s.tahapan)?.nama;
  return (
    <div className="mb-6">
      <p className="max-w-[46rem] text-xl font-bold text-balance sm:text-2xl">
        {mulai && `Sejak ${tanggal(mulai)} s`}
        {mulai ? "ampai" : "Sampai"} {tanggal(s.per)}, {siapa(kepala)} mencatat{" "}
        <a href={daftar(f)} className="text-ink decoration-bronze-3">
          {angka(a.total)} {satuan}
        </a>
        {penyelenggaraan && ` pada ${penyelenggaraan}`}
        {tahapan && `, tahapan ${awalKecil(tahapan)}`}
        {children}
        {s.diketahui && `, seperti diketahui pada ${hariAtauSaat(s.diketahui)}`}.
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        {s.diketahui ? (
          <a href={daftar({ ...f, diketahui: undefined })}>Lihat seperti diketahui sekarang</a>
        ) : a.belum ? (
          <a href={daftar(f, { status: "dikirim" })}>+ {angka(a.belum)} belum divalidasi</a>
        ) : (
          "Tidak ada yang menunggu validasi"
        )}
        {" · "}hanya catatan tervalidasi yang dihitung, menurut tanggal diterima · {cakupanKata(kepala.cakupan, s.per)}{" "}
        · dibaca {saat(kepala.dibaca)} · <a href={alamatPerubahan(kepala, f)}>apa yang berubah sebulan terakhir</a>
      </p>
    </div>
  );
}
