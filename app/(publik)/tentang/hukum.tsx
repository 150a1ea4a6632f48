import { tautanPpid } from "@/components/publik/keberatan";
import { PASAL_DIKECUALIKAN } from "@/components/publik/sisa";
import { Section } from "@/components/ui/section";
import type { Lisensi } from "@/lib/rujukan/schema";

/** What the law keeps back, when detail may stand, and what happens to a page that is taken back. */
export function BagianDikecualikan() {
  return (
    <Section id="dikecualikan" title="Yang dikecualikan dari publik">
      <div className="max-w-measure space-y-3">
        <p>
          {PASAL_DIKECUALIKAN} mewajibkan PPID mengecualikan informasi yang bila dibuka dapat mengganggu pencegahan,
          penanganan pelanggaran, atau penyelesaian sengketa; membuka identitas informan, pelapor, atau saksi; atau
          membahayakan keselamatan mereka, pengawas, dan pemilih. Berlaku pula Pasal 17 huruf a dan h UU 14/2008 serta
          UU 27/2022 tentang Pelindungan Data Pribadi.
        </p>
        <ul className="list-disc space-y-2 pl-5">
          <li>
            <strong>Tidak pernah terbit:</strong> nama dan identitas pelapor, terlapor perseorangan, saksi, dan penemu;
            uraian kejadian; bukti; kajian; isi mediasi.
          </li>
          <li>
            <strong>Dugaan pelanggaran, pidana, kode etik, dan hukum lainnya:</strong> hanya dihitung sampai statusnya
            diumumkan.
          </li>
          <li>
            <strong>Administratif Pemilu:</strong> rinci sejak sidang terbukanya.
          </li>
          <li>
            <strong>Sengketa proses:</strong> rinci sejak diregister.
          </li>
          <li>
            <strong>Pencegahan:</strong> rinci sesudah divalidasi. <strong>Pengawasan:</strong> ringkasannya sesudah
            tahapannya berakhir.
          </li>
          <li>
            <strong>Yang tidak diregistrasi atau melibatkan anak:</strong> hanya dihitung.
          </li>
          <li>
            <strong>Masa tenang:</strong> rincian baru yang menyebut peserta menunggu sampai pemungutan suara selesai;
            jumlah tetap tampil.
          </li>
        </ul>
        <p>
          Yang dikecualikan dari rincian tetap dihitung, sehingga jumlah di halaman ini sama dengan jumlah yang
          divalidasi. Sisa kurang dari lima hanya disebut untuk seluruh provinsi.
        </p>
        <h3 id="praduga" className="text-lg">
          Praduga tak bersalah
        </h3>
        <p>
          Sebelum ada putusan, yang tertulis adalah <em>dugaan</em>. Penanganan yang dihentikan ditulis di tempat dan
          dengan ukuran yang sama seperti dugaannya.
        </p>
        <h3 id="ditarik" className="jump-target text-lg">
          Halaman yang ditarik dan ralat
        </h3>
        <p>
          Rincian yang keliru terbit ditarik: pada alamatnya tinggal hari dan alasan penarikan. Perbaikan menjadi edisi
          baru dengan baris ralat; edisi lama tidak dihapus dari catatan.
        </p>
      </div>
    </Section>
  );
}

export function BagianLisensi({ lisensi }: { lisensi: Lisensi }) {
  return (
    <Section id="lisensi" title="Lisensi dan sumber">
      <div className="max-w-measure space-y-3">
        <p>
          Data portal ini berlisensi{" "}
          <a href={lisensi.alamat}>
            {lisensi.panjang} ({lisensi.nama})
          </a>
          . Bila dipakai, sebutkan “Bawaslu Provinsi Kalimantan Timur, Satu Data Bawaslu” dan hari datanya.
        </p>
        <p>
          Kode dan nama wilayah berasal dari <a href="https://github.com/fityannugroho/idn-area-data">idn-area-data</a>{" "}
          menurut kode Kementerian Dalam Negeri. Kumpulan data wilayah itu berlisensi{" "}
          <a href="https://opendatacommons.org/licenses/odbl/1-0/">Open Database License (ODbL) 1.0</a>.
        </p>
        <p>Situs ini tidak memakai kuki, skrip, atau pengukur kunjungan.</p>
      </div>
    </Section>
  );
}

export function BagianPpid({ kontak }: { kontak: string | null }) {
  const tautan = tautanPpid(kontak, "halaman data");
  return (
    <>
      <Section id="ppid" title="PPID dan keberatan">
        <div className="max-w-measure space-y-3">
          <p>
            Pejabat Pengelola Informasi dan Dokumentasi (PPID) Bawaslu Provinsi Kalimantan Timur menjawab permintaan
            informasi dan keberatan atas isi halaman: keliru, merugikan seseorang, atau seharusnya tidak terbit.
          </p>
          <p>
            {kontak ? (
              tautan.startsWith("mailto:") ? (
                <a href={tautan}>{kontak}</a>
              ) : (
                kontak
              )
            ) : (
              "Datang atau bersurat ke kantor Bawaslu Provinsi Kalimantan Timur di Samarinda, untuk perhatian PPID."
            )}
          </p>
          <p>Sebutkan alamat halamannya dan bagian yang dikeberatkan. Jangan mencantumkan nama pelapor atau saksi.</p>
        </div>
      </Section>
      <Section id="aksesibilitas" title="Aksesibilitas">
        <div className="max-w-measure space-y-3">
          <p>
            Situs ini dibuat menurut WCAG 2.2 tingkat AA: dapat dipakai dengan papan ketik dan pembaca layar, berjalan
            tanpa skrip, terbaca pada layar 360 piksel, dan dapat dicetak. Setiap bagan mempunyai tabel dengan angka
            yang sama; warna tidak pernah menjadi satu-satunya tanda.
          </p>
          <p>Bila ada yang tidak dapat Anda pakai, sampaikan kepada PPID; datanya akan diberikan dalam bentuk lain.</p>
        </div>
      </Section>
    </>
  );
}
