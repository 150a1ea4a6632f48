import "server-only";
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { ukuranKata } from "@/lib/berkas/nama";
import { KATEGORI } from "@/lib/berkas/schema";
import { tanggal, tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import { PERAN } from "@/lib/pihak/peran";
import { s } from "@/lib/rekap/kertas";
import { hurufUntuk, siapkanHuruf } from "@/lib/surat/huruf";
import { Bagian } from "@/lib/surat/lembar";
import { type Blok, bernomor } from "@/lib/surat/naskah";
import { UKURAN } from "@/lib/surat/schema";
import type { Bundel } from "./keterangan";
import type { CatatanBukti } from "./susun";

const isian = (label: string, nilai: string | null): Blok[] => (nilai ? [{ b: "isian", label, nilai }] : []);
const kosong = (teks: string): Blok => ({ b: "alinea", teks });

function dokumen({ nomorDokumen, nomorBeritaAcara, tanggalBeritaAcara }: CatatanBukti["langkah"][number]): string {
  const acara =
    nomorBeritaAcara && tanggalBeritaAcara && `Berita acara ${nomorBeritaAcara}, ${tanggal(tanggalBeritaAcara)}`;
  return [nomorDokumen, acara].filter(Boolean).join("; ");
}

/** What stands on the sheet of a record, in order. */
function blok(c: CatatanBukti): Blok[] {
  const d = DAFTAR[c.jenis];
  const label = (kode: string) => d.alur[kode]?.label ?? kode;
  return [
    ...isian(d.labelJudul, c.judul),
    ...isian("Kantor", c.kantor),
    ...isian("Wilayah", c.wilayah),
    ...isian("Penyelenggaraan", c.penyelenggaraan),
    ...isian("Tahapan", c.tahapan),
    ...isian(d.labelTanggal, tanggal(c.tanggalDiterima)),
    ...bidangJenis(c.jenis).flatMap((f) => isian(f.label, tampil(f, c.rincian[f.nama]))),
    { b: "bab", teks: "Pihak" },
    c.pihak.length
      ? bernomor(
          { Kode: 3, Sebagai: 6 },
          c.pihak.map((p) => [p.kode, `${PERAN[p.peran]}${p.anak ? " (anak)" : ""}`]),
        )
      : kosong("Tidak ada yang tercatat di brankas."),
    { b: "bab", teks: "Langkah" },
    bernomor(
      { Tanggal: 3, Langkah: 5, "Surat atau berita acara": 5, "Hasil dan keterangan": 6 },
      c.langkah.map((l) => [
        tanggalPendek(l.tanggal),
        label(l.kode),
        dokumen(l),
        [l.pelaku, l.hasil, l.keterangan].filter(Boolean).join(". "),
      ]),
    ),
    { b: "bab", teks: "Berkas" },
    c.berkas.length
      ? bernomor(
          { "Nama berkas": 6, Kategori: 3, Ukuran: 2, "SHA-256": 7 },
          c.berkas.map((b) => [b.nama, KATEGORI[b.kategori], ukuranKata(b.ukuran), b.sha256]),
        )
      : kosong("Tidak ada berkas yang tersimpan pada saat itu."),
  ];
}

function Lembar({ c, rekap: r, nomor }: Pick<Bundel, "rekap" | "nomor"> & { c: CatatanBukti }) {
  const [tahun = 2000, bulan = 1, hari = 1] = r.permintaan.per.split("-").map(Number);
  const isi = blok(c);
  const judul = `${DAFTAR[c.jenis].label} ${c.nomor ?? c.id.slice(0, 8)}`;
  const kop = { nama: c.kantor, tingkat: "", alamat: null, tempat: null };
  return (
    <Document
      title={judul}
      author={c.kantor}
      subject={r.demo ? "DATA CONTOH" : "Lembar catatan"}
      creator="Satu Data Bawaslu Kaltim"
      producer="Satu Data Bawaslu Kaltim"
      language="id-ID"
      // the day that it speaks of, not the clock: the file's own identity is drawn from it
      creationDate={new Date(Date.UTC(tahun, bulan - 1, hari))}
    >
      <Page size={[...UKURAN.a4.poin]} style={[s.halaman, { fontFamily: hurufUntuk(JSON.stringify([c, isi])) }]}>
        {r.demo && (
          <Text fixed style={s.contoh}>
            DATA CONTOH – BUKAN DOKUMEN RESMI
          </Text>
        )}
        <Text style={s.judul}>{`LEMBAR CATATAN: ${DAFTAR[c.jenis].label.toUpperCase()}`}</Text>
        <Text style={s.nomor}>{`Nomor: ${c.nomor ?? "belum bernomor"}`}</Text>
        {isi.map((b, i) => (
          <Bagian key={`${b.b}${String(i)}`} blok={b} kantor={kop} />
        ))}
        <View fixed style={s.kaki}>
          <Text style={{ flex: 1, paddingRight: 12 }}>
            {`${nomor} · keadaan per ${tanggal(r.permintaan.per)} · untuk pekerjaan dalam`}
          </Text>
          <Text render={({ pageNumber, totalPages }) => `Halaman ${pageNumber} dari ${totalPages}`} />
        </View>
      </Page>
    </Document>
  );
}

/** The sheet of one record: the same record in the same bundle has the same bytes. */
export function lembarCatatan(c: CatatanBukti, { rekap, nomor }: Bundel): Promise<Buffer> {
  siapkanHuruf();
  return renderToBuffer(<Lembar c={c} rekap={rekap} nomor={nomor} />);
}
