import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CatatanTabel } from "@/components/catatan/daftar";
import { KirimForm } from "@/components/catatan/kirim";
import { Pesan } from "@/components/catatan/pesan";
import { PilihBanyak } from "@/components/catatan/pilih-banyak";
import { perubahan } from "@/components/catatan/riwayat";
import { CatatanSaring, SaringChips } from "@/components/catatan/saring";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { DownloadButton } from "@/components/ui/download";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { can } from "@/lib/akses/policy";
import { bersamaViewer, wajibViewer } from "@/lib/akses/session";
import { validasiTerpilih } from "@/lib/catatan/actions";
import { alamat, bacaFilter, bacaHalaman, type Params } from "@/lib/catatan/filter";
import { PALING_KATA } from "@/lib/catatan/kata";
import { daftarHalaman } from "@/lib/catatan/queries";
import type { Catatan } from "@/lib/catatan/schema";
import { angka, hariAtauSaat } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";

type Props = { params: Promise<{ jenis: string }>; searchParams: Promise<Params> };

const berubahSejak = (lama: Record<string, unknown>, b: Catatan) =>
  perubahan(lama, b as unknown as Record<string, unknown>, b)
    .map((p) => `${p.label}: ${p.dari} → ${p.ke}`)
    .join("; ") || "tidak ada yang berubah";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const jenis = jenisDari((await params).jenis);
  return { title: jenis ? DAFTAR[jenis].label : "Tidak ditemukan" };
}

export default async function DaftarPage({ params, searchParams }: Props) {
  const jenis = jenisDari((await params).jenis);
  if (!jenis) {
    await wajibViewer();
    notFound();
  }
  const p = await searchParams;
  const { filter, galat } = bacaFilter(jenis, p);
  const halaman = bacaHalaman(p);
  const def = DAFTAR[jenis];
  const [orang, { daftar, jumlah, pilihan, cakupan }] = await bersamaViewer((o) => daftarHalaman(o, filter, halaman));
  const { baris, lanjut } = daftar;
  const saring = alamat(filter);
  const cacah = filter.kata && jumlah > PALING_KATA ? `lebih dari ${angka(PALING_KATA)}` : angka(jumlah);
  const boleh = orang.tugas.some((t) => can(orang, "buat", { jenis, kantor: t.kantor }));
  const massal = def.validasiMassal && filter.status === "dikirim";
  const dapatDipilih = (b: (typeof baris)[number]) => can(orang, "validasi", { ...b, kantor: b.kantorKode });
  const tabel = (
    <CatatanTabel
      filter={filter}
      halaman={halaman}
      baris={baris.map((b) => ({ ...b, berubah: b.perbaikan && berubahSejak(b.perbaikan.dulu, b.perbaikan.kini) }))}
      pilih={massal ? (b) => dapatDipilih(b as (typeof baris)[number]) : undefined}
      kosong={
        <EmptyState title="Tidak ada catatan yang cocok">
          {saring ? (
            <>
              Longgarkan saringan, atau <a href={`/kerja/${jenis}`}>lihat semua catatan</a>.
            </>
          ) : boleh ? (
            "Mulai dengan tombol Catat di atas."
          ) : (
            "Catatan muncul di sini setelah kantor mengirimnya."
          )}
        </EmptyState>
      }
    />
  );
  return (
    <>
      <PageHeader
        title={def.label}
        meta={[`${cacah} catatan${saring ? " cocok dengan saringan" : ""}`, ...(cakupan ? [cakupan] : [])]}
        actions={
          <>
            {boleh && def.berdiriSendiri && (
              <LinkButton variant="utama" href={`/kerja/${jenis}/baru`}>
                Catat {def.satuan}
              </LinkButton>
            )}
            <DownloadButton href={`/kerja/${jenis}/unduh${alamat(filter, { bentuk_berkas: "xlsx" })}`}>
              Unduh XLSX
            </DownloadButton>
            <DownloadButton href={`/kerja/${jenis}/unduh${alamat(filter, { bentuk_berkas: "csv" })}`}>
              Unduh CSV
            </DownloadButton>
          </>
        }
      />
      <div className="space-y-4">
        <Pesan kode={p.pesan} />
        {galat.length > 0 && (
          <Alert kind="warning" title="Sebagian saringan di alamat ini tidak dipakai">
            {galat.join(" ")}
          </Alert>
        )}
        {filter.diketahui && (
          <Alert kind="info" title={`Yang dihitung seperti diketahui pada ${hariAtauSaat(filter.diketahui)}`}>
            Barisnya tepat yang dihitung waktu itu; isi setiap baris adalah keadaannya sekarang.{" "}
            <a href={`/kerja/${jenis}${alamat({ ...filter, diketahui: undefined })}`}>
              Lihat seperti diketahui sekarang
            </a>
            .
          </Alert>
        )}
        <CatatanSaring filter={filter} halaman={halaman} pilihan={pilihan} aksi={`/kerja/${jenis}`} />
        <SaringChips filter={filter} pilihan={pilihan} />
        {massal && baris.some(dapatDipilih) ? (
          <KirimForm simpan={validasiTerpilih} tetap={{ jenis, kunci: randomUUID() }} className="space-y-4">
            <PilihBanyak>
              <SubmitButton pendingText="Memvalidasi…">Validasi yang dipilih</SubmitButton>
            </PilihBanyak>
            {tabel}
          </KirimForm>
        ) : (
          tabel
        )}
        <Pagination
          firstHref={
            halaman.sesudah
              ? `/kerja/${jenis}${alamat(filter, { urut: halaman.urut, arah: halaman.naik ? "naik" : undefined })}`
              : undefined
          }
          nextHref={
            lanjut
              ? `/kerja/${jenis}${alamat(filter, { urut: halaman.urut, arah: halaman.naik ? "naik" : undefined, sesudah: `${lanjut.nilai}~${lanjut.id}` })}`
              : undefined
          }
          summary={baris.length > 0 ? `${angka(baris.length)} dari ${cacah} catatan di halaman ini` : undefined}
        />
      </div>
    </>
  );
}
