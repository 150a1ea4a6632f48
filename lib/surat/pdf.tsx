import "server-only";
import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { Bahan, KantorSurat } from "./bahan";
import { type KunciSurat, naskah, SURAT } from "./daftar";
import { hurufUntuk, siapkanHuruf } from "./huruf";
import { Bagian } from "./lembar";
import { kata, mulaiPenutup } from "./naskah";
import { UKURAN, type Ukuran } from "./schema";

const s = StyleSheet.create({
  halaman: {
    fontSize: 10.5,
    paddingTop: 42,
    paddingBottom: 58,
    paddingLeft: 62,
    paddingRight: 50,
    color: "#111",
  },
  // not on the page: a line height that text drawn per page inherits is multiplied again at each page, and on a view it is that of the view's own size
  isi: { fontSize: 10.5, lineHeight: 1.35 },
  contoh: {
    position: "absolute",
    top: 16,
    left: 0,
    right: 0,
    textAlign: "center",
    fontSize: 9,
    fontWeight: 700,
    color: "#8a1c1c",
  },
  kode: {
    alignSelf: "flex-end",
    borderWidth: 0.7,
    paddingVertical: 2,
    paddingHorizontal: 6,
    fontSize: 9.5,
    marginBottom: 6,
  },
  kop: { textAlign: "center", borderBottomWidth: 1.6, paddingBottom: 6, marginBottom: 2 },
  kopBaris: { fontSize: 13, fontWeight: 700, lineHeight: 1.25 },
  kopGaris: { borderBottomWidth: 0.6, marginBottom: 12 },
  judul: { textAlign: "center", fontSize: 12, fontWeight: 700, lineHeight: 1.25 },
  nomor: { textAlign: "center", marginTop: 2, marginBottom: 8 },
  kaki: {
    position: "absolute",
    bottom: 26,
    left: 62,
    right: 50,
    flexDirection: "row",
    justifyContent: "space-between",
    borderTopWidth: 0.5,
    borderColor: "#777",
    paddingTop: 4,
    fontSize: 8.5,
    color: "#444",
  },
});

/** Bawaslu Kabupaten Kutai Timur → the two lines of its letterhead. */
export function barisKop({ nama }: Pick<KantorSurat, "nama">): [string, string] {
  const panwas = /^Panwaslu (.+)$/.exec(nama)?.[1];
  if (panwas) return ["PANITIA PENGAWAS PEMILIHAN UMUM", panwas.toUpperCase()];
  return ["BADAN PENGAWAS PEMILIHAN UMUM", nama.replace(/^Bawaslu /, "").toUpperCase()];
}

function Lembar({ kunci, bahan, ukuran }: { kunci: KunciSurat; bahan: Bahan; ukuran: Ukuran }) {
  const n = naskah(kunci, bahan);
  const nomor = bahan.catatan.nomor ?? n.nomor;
  const sisa = mulaiPenutup(n.blok);
  const kaki = [bahan.kantor.nama, nomor, bahan.identitas ? "memuat identitas, rahasia" : null].filter(Boolean);
  return (
    <Document
      title={[SURAT[kunci].label, nomor].filter(Boolean).join(" ")}
      author={bahan.kantor.nama}
      subject={bahan.demo ? "DATA CONTOH" : SURAT[kunci].label}
      creator="Satu Data Bawaslu Kaltim"
      producer="Satu Data Bawaslu Kaltim"
      language="id-ID"
    >
      <Page
        size={[...UKURAN[ukuran].poin]}
        style={[s.halaman, { fontFamily: hurufUntuk(JSON.stringify([n, bahan.kantor])) }]}
      >
        {bahan.demo && (
          <Text fixed style={s.contoh}>
            DATA CONTOH – BUKAN DOKUMEN RESMI
          </Text>
        )}
        <View style={s.isi}>
          {n.kode && <Text style={s.kode}>{`Formulir Model ${n.kode}`}</Text>}
          {n.kop && (
            <>
              <View style={s.kop}>
                {barisKop(bahan.kantor).map((b) => (
                  <Text key={b} style={s.kopBaris}>
                    {b}
                  </Text>
                ))}
                {bahan.kantor.alamat && <Text>{bahan.kantor.alamat}</Text>}
              </View>
              <View style={s.kopGaris} />
            </>
          )}
          {n.judul.map((j) => (
            <Text key={j} style={s.judul}>
              {j.toUpperCase()}
            </Text>
          ))}
          <Text style={s.nomor}>{`Nomor: ${n.nomor ?? "........................................"}`}</Text>
          {n.blok.slice(0, sisa).map((b, i) => (
            <Bagian key={`${b.b}${String(i)}`} blok={b} kantor={bahan.kantor} />
          ))}
          <View wrap={false}>
            {n.blok.slice(sisa).map((b, i) => (
              <Bagian key={`${b.b}${String(i)}`} blok={b} kantor={bahan.kantor} />
            ))}
          </View>
        </View>
        <View fixed style={s.kaki}>
          <Text style={{ flex: 1, paddingRight: 12 }}>{kaki.join(" · ")}</Text>
          <Text render={({ pageNumber, totalPages }) => `Halaman ${pageNumber} dari ${totalPages}`} />
        </View>
      </Page>
    </Document>
  );
}

/** A paper as PDF. @param ukuran A4 or F4 */
export function cetakSurat(kunci: KunciSurat, bahan: Bahan, ukuran: Ukuran): Promise<Buffer> {
  siapkanHuruf();
  return renderToBuffer(<Lembar kunci={kunci} bahan={bahan} ukuran={ukuran} />);
}

/** A name for the file that no name of a person is part of: formulir-laporan-001-LP-PL-Kab-23.09-I-2024.pdf */
export function namaBerkas(kunci: KunciSurat, b: Bahan): string {
  const nomor = (b.catatan.nomor ?? kata(b.catatan.rincian.nomorPenyampaian) ?? b.catatan.id.slice(0, 8))
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return `${kunci.replaceAll("_", "-")}-${nomor.slice(0, 60)}.pdf`;
}
