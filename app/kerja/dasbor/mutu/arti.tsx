import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";

/** How each column is counted, and as of when it holds. */
export function Arti() {
  return (
    <Card title="Cara menghitung">
      <DescriptionList
        items={[
          [
            "Bulan disampaikan",
            "Bulan × jenis (pengawasan, pencegahan, dugaan pelanggaran, sengketa) yang punya catatan tervalidasi atau dinyatakan nihil, dari semua bulan dalam masa ini sejak jenis itu pertama kali dicatat kantor mana pun. Menurut hari dan pengetahuan yang dipilih.",
          ],
          [
            "Jeda tengah",
            "Nilai tengah (median) hari dari tanggal catatan sampai hari pertama kali disimpan di portal, untuk catatan yang masuk dalam masa ini. Tetap: menurut hari dicatat.",
          ],
          [
            "Dikembalikan",
            "Keputusan verifikator dalam masa ini yang mengembalikan catatan, dari semua pengembalian dan validasi. Satu catatan dapat dikembalikan lebih dari sekali. Tetap: menurut hari diputus.",
          ],
          [
            "Tenggat terlewati",
            "Tenggat perkara yang jatuh tempo dalam masa ini dan selesai sesudahnya atau belum selesai pada akhir masa. Hak yang boleh tidak dipakai dan tenggat yang gugur tidak dihitung. “Berjalan lewat” adalah keadaan sekarang dan membuka daftarnya.",
          ],
          [
            "Mirip",
            "Catatan yang nomornya sama dengan catatan lain sejenis di kantor itu bila tanda baca dan nol di depan diabaikan, atau yang tanggal dan uraiannya sama (tanpa uraian: judul dan wilayahnya; sengketa: nomor objeknya). Baru dugaan: periksa, lalu batalkan yang tercatat dua kali, atau nyatakan bukan ganda. Menurut keadaan sekarang.",
          ],
          ["Terakhir mencatat", "Hari terakhir sebuah catatan disimpan, sampai akhir masa ini."],
        ].map(([term, value]) => ({ term, value }))}
      />
    </Card>
  );
}
