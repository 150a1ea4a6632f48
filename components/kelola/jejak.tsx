import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { hariWita, pukul, tanggalPendek } from "@/lib/format";
import { type BarisJejak, NAMA_VERBA } from "@/lib/jejak/filter";
import { DAFTAR } from "@/lib/jenis/daftar";

const UUID = /^(?:(\w+):)?([0-9a-f]{8})-[0-9a-f-]{27}$/;

/** "pengguna:47c1a222-…" as "pengguna 47c1a222"; a record stands without a prefix. */
function pendek(sasaran: string): string {
  const [, apa = "catatan", awal] = UUID.exec(sasaran) ?? [];
  return awal ? `${apa} ${awal}` : sasaran;
}

const APA: Record<string, string> = {
  buat_akun: "akun baru",
  ubah_akun: "nama atau masa berlaku akun",
  aktifkan_akun: "akun diaktifkan",
  nonaktifkan_akun: "akun dinonaktifkan",
  sandi_sekali: "kata sandi sekali pakai",
  akhiri_sesi: "sesi diakhiri",
  beri_tugas: "fungsi diberikan",
  cabut_tugas: "fungsi dicabut",
  admin_pertama: "admin dari baris perintah",
  rujukan: "data rujukan",
};

/** The trace, newest first; what a line holds beside who, what and when is one click away. */
export function JejakTabel({ baris, kosong, alamat }: { baris: BarisJejak[]; kosong: ReactNode; alamat: string }) {
  return (
    <DataTable
      caption="Jejak, terbaru di atas"
      captionHidden
      rows={baris}
      rowKey={(b) => `${b.no}`}
      empty={kosong}
      columns={[
        { key: "no", header: "No.", numeric: true, cell: (b) => b.no },
        {
          key: "pada",
          header: "Saat",
          nowrap: true,
          cell: (b) => `${tanggalPendek(hariWita(b.pada))}, ${pukul(b.pada)}`,
        },
        { key: "pelaku", header: "Pelaku", cell: (b) => b.pelaku ?? <span className="text-ink-soft">sistem</span> },
        {
          key: "verba",
          header: "Perbuatan",
          rowHeader: true,
          cell: (b) => {
            const apa = APA[String(b.rincian.apa)];
            return `${NAMA_VERBA[b.verba] ?? b.verba}${apa ? `: ${apa}` : ""}`;
          },
        },
        {
          key: "sasaran",
          header: "Sasaran",
          cell: (b) => (
            <>
              <a
                className="inline-block py-1 whitespace-nowrap"
                href={`${alamat}?sasaran=${encodeURIComponent(b.sasaran)}`}
              >
                {pendek(b.sasaran)}
              </a>
              {b.versi !== null && <span className="whitespace-nowrap text-ink-soft"> versi {b.versi}</span>}
              {b.catatan && (
                <a className="block py-1" href={`/kerja/${b.catatan.jenis}/${b.sasaran}`}>
                  Buka {DAFTAR[b.catatan.jenis].label.toLowerCase()} {b.catatan.nomor}
                </a>
              )}
              {Object.keys(b.rincian).length > 0 && (
                <Disclosure summary="Rincian" quiet>
                  <pre className="text-xs break-all whitespace-pre-wrap">{JSON.stringify(b.rincian, null, 1)}</pre>
                </Disclosure>
              )}
            </>
          ),
        },
        { key: "kantor", header: "Kantor", cell: (b) => b.namaKantor ?? b.kantor ?? "–" },
        { key: "sidik", header: "Sidik", cell: (b) => <code className="text-xs">{b.hash.slice(0, 12)}</code> },
      ]}
    />
  );
}
