import "server-only";
import { Document, Page, Path, renderToBuffer, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { angka, tanggal } from "@/lib/format";
import { hurufUntuk, siapkanHuruf } from "@/lib/surat/huruf";
import { barisKop } from "@/lib/surat/pdf";
import { UKURAN, type Ukuran } from "@/lib/surat/schema";
import { SilangCetak, TabelCetak } from "./bagan";
import { s } from "./kertas";
import { kataSampai } from "./penyampaian";
import { jalurQr } from "./qr";
import { type BagianJenis, type Rekap, sidikIsi } from "./rekap";

function Kepala({ r }: { r: Rekap }) {
  return (
    <>
      <View style={s.kop}>
        {barisKop(r.kop).map((b) => (
          <Text key={b} style={s.kopBaris}>
            {b}
          </Text>
        ))}
        {r.kop.alamat && <Text>{r.kop.alamat}</Text>}
      </View>
      <View style={s.kopGaris} />
      <Text style={s.judul}>{r.judul.toUpperCase()}</Text>
      <Text style={s.nomor}>{`Nomor: ${r.nomor}`}</Text>
      {r.saringan.map(([nama, nilai]) => (
        <View key={nama} style={s.fakta}>
          <Text style={s.faktaNama}>{nama}</Text>
          <Text style={s.faktaIsi}>{nilai}</Text>
        </View>
      ))}
    </>
  );
}

function Bagian({ b, per }: { b: BagianJenis; per: string }) {
  return (
    <>
      <Text style={s.bab} minPresenceAhead={90}>
        {b.label}
      </Text>
      <Text style={s.besar}>{angka(b.total)}</Text>
      <Text style={s.lirih}>
        {`${b.satuan}${b.jumlah ? `, ${angka(b.jumlah.n)} ${b.jumlah.label.toLowerCase()}` : ""}, ${b.sejak ? `${tanggal(b.sejak)} ` : ""}sampai ${tanggal(per)}, menurut definisi ${b.definisi}`}
      </Text>
      <Text style={s.sampai}>{kataSampai(b.sampai)}</Text>
      {b.tabel.map((t) => (
        <TabelCetak key={t.cara} t={t} total={b.total} />
      ))}
      {b.silang.map((x) => (
        <SilangCetak key={x.cara} x={x} />
      ))}
    </>
  );
}

/** Where the reader has the same again, and where whoever answers for it signs. */
function Penutup({ r }: { r: Rekap }) {
  const { ukuran, jalur } = jalurQr(r.tautan);
  return (
    <View style={s.penutup} wrap={false}>
      <View style={{ width: "54%" }}>
        <Svg viewBox={`0 0 ${ukuran} ${ukuran}`} style={{ width: 110, height: 110 }}>
          <Path d={jalur} fill="#000" />
        </Svg>
        <Text style={s.kecil}>Pindai untuk menurunkan ulang angka ini di portal (perlu masuk):</Text>
        <Text style={s.kecil}>{r.tautan.replace(/.{60}/g, "$& ")}</Text>
        <Text
          style={s.kecil}
        >{`Sidik isi (SHA-256): ${sidikIsi(r).replace(/.{32}/g, "$& ")}· portal versi ${r.versi}`}</Text>
      </View>
      <View style={s.tangan}>
        <Text>{`${r.kop.tempat ?? "................"}, ........................`}</Text>
        <Text>Ketua,</Text>
        <View style={s.ruang} />
        <View style={s.garis} />
      </View>
    </View>
  );
}

/** A page with what stands on every one of them. */
function Halaman({ r, ukuran, children }: { r: Rekap; ukuran: Ukuran; children: ReactNode }) {
  return (
    <Page size={[...UKURAN[ukuran].poin]} style={[s.halaman, { fontFamily: hurufUntuk(JSON.stringify(r)) }]}>
      {r.demo && (
        <Text fixed style={s.contoh}>
          DATA CONTOH – BUKAN DOKUMEN RESMI
        </Text>
      )}
      {children}
      <View fixed style={s.kaki}>
        <Text style={{ flex: 1, paddingRight: 12 }}>{`${r.kop.nama} · ${r.nomor}`}</Text>
        <Text render={({ pageNumber, totalPages }) => `Halaman ${pageNumber} dari ${totalPages}`} />
      </View>
    </Page>
  );
}

function Lembar({ r, ukuran }: { r: Rekap; ukuran: Ukuran }) {
  const [tahun = 2000, bln = 1, hari = 1] = r.permintaan.per.split("-").map(Number);
  return (
    <Document
      title={`${r.judul} ${r.nomor}`}
      author={r.kop.nama}
      subject={r.demo ? "DATA CONTOH" : r.judul}
      creator="Satu Data Bawaslu Kaltim"
      producer="Satu Data Bawaslu Kaltim"
      language="id-ID"
      // the day that it speaks of, not the clock: the file's own identity is drawn from it
      creationDate={new Date(Date.UTC(tahun, bln - 1, hari))}
    >
      {/* a page of its own for each kind: what follows a page break is laid out anew, and that only within its kind */}
      {r.bagian.map((b, i) => (
        <Halaman key={b.jenis} r={r} ukuran={ukuran}>
          {i === 0 && <Kepala r={r} />}
          <Bagian b={b} per={r.permintaan.per} />
        </Halaman>
      ))}
      <Halaman r={r} ukuran={ukuran}>
        <Text style={s.bab}>Cara membaca</Text>
        <Text>
          Hanya catatan yang sudah divalidasi. Angka 0 berarti tidak ada catatan tervalidasi, bukan pernyataan nihil.
          Persentase tidak ditulis bila jumlahnya kurang dari 20.
        </Text>
        {r.definisi.map((d) => (
          <Text key={d.kode} style={s.kecil}>{`${d.kode} versi ${d.versi}, ${d.judul}: ${d.isi.join(" ")}`}</Text>
        ))}
        <Penutup r={r} />
      </Halaman>
    </Document>
  );
}

/** A recap on paper: the same recap gives the same bytes. @param ukuran A4 or F4 */
export function pdfRekap(r: Rekap, ukuran: Ukuran): Promise<Buffer> {
  siapkanHuruf();
  return renderToBuffer(<Lembar r={r} ukuran={ukuran} />);
}
