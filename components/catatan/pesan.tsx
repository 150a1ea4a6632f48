import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";

const PESAN: Record<string, string> = {
  buat: "Catatan terkirim dan menunggu validasi.",
  ubah: "Perubahan terkirim dan menunggu validasi.",
  validasi: "Catatan divalidasi. Sejak sekarang ia dihitung.",
  kembalikan: "Catatan dikembalikan dengan catatan Anda.",
  minta_ralat: "Permintaan ralat terkirim. Catatan tetap dihitung sampai diralat.",
  batalkan: "Catatan dibatalkan dan tidak dihitung lagi. Isinya tetap tersimpan.",
  ralat: "Ralat diajukan dan menunggu persetujuan orang kedua.",
  ralat_setuju: "Ralat disetujui dan berlaku.",
  ralat_tolak: "Ralat ditolak. Catatan tidak berubah.",
  lanjutkan: "Langkah tercatat.",
  perpanjang: "Keterangan tambahan diminta; jatuh temponya diperbarui.",
  limpahkan: "Pelimpahan tercatat.",
  terima_limpahan: "Perkara diterima di kantor Anda. Jam kajian awalnya mulai lagi.",
  tanda_terima: "Tanda terima tercatat.",
  tolak_limpahan: "Pelimpahan ditolak. Perkara kembali ke kantor asalnya.",
  batalkan_limpahan: "Pelimpahan dibatalkan. Perkara kembali pada langkah sebelumnya.",
  terbitkan: "Rincian terbit untuk publik.",
  terbitkan_jeda: "Rincian terbit untuk publik dengan pengecualian. Alasannya tercatat.",
  tarik: "Rincian ditarik dari publik. Catatan tetap dihitung.",
  pihak: "Pihak tersimpan di brankas.",
  pihak_juga:
    "Pihak tersimpan di brankas. Orang yang sama tercatat juga dalam perkara lain: buka identitasnya untuk melihat di mana.",
  pihak_terbit:
    "Pihak tersimpan di brankas. Orang ini sudah disebut dalam teks yang terbit untuk publik: lihat peringatannya.",
  pihak_keliru: "Pihak ditandai keliru. Barisnya tetap tersimpan.",
  unggah: "Berkas diterima.",
  batalkan_berkas: "Berkas dibatalkan. Isinya tetap tersimpan.",
  siapkan_turunan: "Turunan publik dibuat. PPID melihat dan menyetujuinya satu per satu.",
  setujui_turunan: "Gambar tampil di halaman publik catatan ini.",
  tarik_turunan: "Turunan publik ditarik.",
  nihil: "Nihil tercatat.",
  nihil_batal: "Pernyataan nihil dibatalkan; bulan itu terbuka lagi.",
  bukan_ganda: "Dinyatakan bukan ganda. Keduanya tetap dihitung.",
  kutip: "Tercatat sebagai dikutip. Lembar berikutnya menyebut selisih dari angka ini.",
  rilis: "Rilis tersimpan. Berkasnya tidak berubah lagi; siapa pun yang menyimpan rekap yang sama diarahkan ke sini.",
  rilis_data:
    "Rilis diminta. Pekerja portal membuatnya dalam satu atau dua menit; muat ulang halaman ini untuk melihatnya.",
  rilis_ada: "Rilis yang sama sudah tersimpan sebelumnya; inilah rilis itu. Tidak ada yang disimpan dua kali.",
  catat_informasi: "Informasi awal tercatat. Mulai penelusurannya pada hari ia ditindaklanjuti.",
  telusuri: "Penelusuran dimulai; jatuh temponya berjalan.",
  ambil_informasi: "Sekarang Anda yang memegang informasi ini.",
  tutup_informasi: "Penelusuran selesai tanpa tindak lanjut.",
  batalkan_informasi: "Informasi awal dibatalkan. Isinya tetap tersimpan.",
  draf_hapus: "Draf dihapus.",
};

const TOLAK: Record<string, string> = {
  surat_alasan: "Surat belum dibuat: tulis alasan membuka identitas, paling banyak 300 huruf, tanpa menyebut orangnya.",
  surat_ditolak:
    "Surat dengan identitas tidak dibuat: perkara ini belum punya pihak di brankas, atau Anda tidak berwenang.",
};

/** What the last post did, named in the address so that it is there without script too; and what may follow it. */
export function Pesan({ kode, children }: { kode?: string | string[]; children?: ReactNode }) {
  if (typeof kode !== "string") return null;
  const banyak = /^validasi_(\d{1,4})$/.exec(kode)?.[1];
  const tolak = TOLAK[kode];
  if (tolak)
    return (
      <Alert kind="danger" live>
        {tolak}
      </Alert>
    );
  const kata = banyak ? `${banyak} catatan divalidasi.` : PESAN[kode];
  return kata ? (
    <Alert kind="success" live>
      {kata}
      {children}
    </Alert>
  ) : null;
}
