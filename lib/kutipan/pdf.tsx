import "server-only";
import { Document, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { hariAtauSaat, tanggal } from "@/lib/format";
import { jalurQr } from "@/lib/rekap/qr";
import { hurufUntuk, siapkanHuruf } from "@/lib/surat/huruf";
import { barisKop } from "@/lib/surat/pdf";
import { UKURAN } from "@/lib/surat/schema";
import { type BahanBanding, BELUM_DIKUTIP, kataBelum, kataKutipan, kataPublik } from "./banding";

/** Everything that stands on the sheet. `tautan` is the address that gives this very file again. */
export type LembarCetak = BahanBanding & {
  kop: { nama: string; alamat: string | null };
  penyelenggaraan: string;
  per: string;
  /** ISO instant */
  diketahui: string;
  kalimat: string[];
  tautan: string;
  versi: string;
  demo: boolean;
};

const s = StyleSheet.create({
  halaman: { paddingTop: 34, paddingBottom: 116, paddingLeft: 56, paddingRight: 52, color: "#111" },
  contoh: { position: "absolute", top: 14, left: 0, right: 0, textAlign: "center", fontSize: 9, fontWeight: 700 },
  kop: { textAlign: "center", borderBottomWidth: 1.6, paddingBottom: 6, marginBottom: 2, fontSize: 9 },
  kopBaris: { fontSize: 12.5, fontWeight: 700, lineHeight: 1.25 },
  kopGaris: { borderBottomWidth: 0.6, marginBottom: 12 },
  judul: { fontSize: 16, fontWeight: 700 },
  anak: { fontSize: 10, color: "#444", marginTop: 3, marginBottom: 12 },
  butir: { flexDirection: "row", marginBottom: 9 },
  no: { width: 24, fontWeight: 700, color: "#8a6a3b" },
  isi: { flex: 1 },
  kotak: { borderTopWidth: 1, borderColor: "#111", marginTop: 6, paddingTop: 8 },
  kepala: { fontSize: 11, fontWeight: 700, marginBottom: 4 },
  baris: { flexDirection: "row", marginBottom: 4 },
  titik: { width: 12 },
  kaki: {
    position: "absolute",
    bottom: 26,
    left: 56,
    right: 52,
    flexDirection: "row",
    borderTopWidth: 0.5,
    paddingTop: 6,
  },
  kecil: { fontSize: 7.5, color: "#444", marginBottom: 2 },
});

// sizes of the sentences and of what stands under them, and the points of height that a page has for both
const HURUF = [
  [13, 10],
  [12, 9.5],
  [11, 9],
  [10, 8.5],
  [9, 8],
  [8, 7],
  [7, 6],
] as const;
const TINGGI = 540;
/** About how high a paragraph stands: the mean letter of Arimo is little over half as wide as it is high. */
const tinggi = (teks: string, f: number, jarak: number) =>
  Math.ceil(teks.length / (455 / (0.54 * f))) * f * 1.35 + jarak;

/** One page whatever is said: the more there is to say, the smaller it stands. */
function huruf(kalimat: string[], sebelum: string[]) {
  const muat = HURUF.find(
    ([k, s]) =>
      kalimat.reduce((n, t) => n + tinggi(t, k, 9), 0) + sebelum.reduce((n, t) => n + tinggi(t, s, 4), 0) + 32 <=
      TINGGI,
  );
  const [k, s] = muat ?? [6, 5.5];
  return { baca: { fontSize: k, lineHeight: 1.35 }, kecil: { fontSize: s, lineHeight: 1.3 } };
}

function Lembar({ l }: { l: LembarCetak }) {
  const [tahun = 2000, bln = 1, hari = 1] = l.per.split("-").map(Number);
  const { ukuran, jalur } = jalurQr(l.tautan);
  const dikutip = kataKutipan(l);
  const sebelum = [kataPublik(l), dikutip ? `${dikutip}.` : BELUM_DIKUTIP, kataBelum(l)];
  // on the text itself: a line height beside the size that it multiplies
  const { baca, kecil } = huruf(l.kalimat, sebelum);
  return (
    <Document
      title={`Lembar jumpa pers ${l.penyelenggaraan}, sampai ${tanggal(l.per)}`}
      author={l.kop.nama}
      subject={l.demo ? "DATA CONTOH" : "Lembar jumpa pers"}
      creator="Satu Data Bawaslu Kaltim"
      producer="Satu Data Bawaslu Kaltim"
      language="id-ID"
      // the day that it speaks of, not the clock: the same sheet has the same bytes
      creationDate={new Date(Date.UTC(tahun, bln - 1, hari))}
    >
      <Page size={[...UKURAN.a4.poin]} style={[s.halaman, { fontFamily: hurufUntuk(JSON.stringify(l)) }]}>
        {l.demo && <Text style={s.contoh}>DATA CONTOH – BUKAN DOKUMEN RESMI</Text>}
        <View style={s.kop}>
          {barisKop(l.kop).map((b) => (
            <Text key={b} style={s.kopBaris}>
              {b}
            </Text>
          ))}
          {l.kop.alamat && <Text>{l.kop.alamat}</Text>}
        </View>
        <View style={s.kopGaris} />
        <Text style={s.judul}>Lembar jumpa pers</Text>
        <Text style={s.anak}>
          {`${l.penyelenggaraan}, sampai ${tanggal(l.per)}, seperti diketahui ${hariAtauSaat(l.diketahui)}. Hanya catatan yang sudah divalidasi.`}
        </Text>
        {l.kalimat.map((k, i) => (
          <View key={k} style={s.butir}>
            <Text style={[s.no, baca]}>{`${i + 1}.`}</Text>
            <Text style={[s.isi, baca]}>{k}</Text>
          </View>
        ))}
        <View style={s.kotak}>
          <Text style={s.kepala}>Sebelum berbicara (tidak dibacakan)</Text>
          {sebelum.map((k) => (
            <View key={k} style={s.baris}>
              <Text style={[s.titik, kecil]}>•</Text>
              <Text style={[s.isi, kecil]}>{k}</Text>
            </View>
          ))}
        </View>
        <View style={s.kaki}>
          <Svg viewBox={`0 0 ${ukuran} ${ukuran}`} style={{ width: 74, height: 74, marginRight: 8 }}>
            <Path d={jalur} fill="#000" />
          </Svg>
          <View style={{ flex: 1, justifyContent: "center" }}>
            <Text style={s.kecil}>
              Pindai untuk lembar yang sama, bita demi bita, selama versi portalnya sama (perlu masuk):
            </Text>
            <Text style={s.kecil}>{l.tautan.replace(/.{72}/g, "$& ")}</Text>
            <Text
              style={s.kecil}
            >{`${l.kop.nama} · portal versi ${l.versi} · untuk juru bicara, bukan untuk dibagikan`}</Text>
          </View>
        </View>
      </Page>
    </Document>
  );
}

/** The sheet on one A4 page: the same sheet gives the same bytes. */
export function pdfLembar(l: LembarCetak): Promise<Buffer> {
  siapkanHuruf();
  return renderToBuffer(<Lembar l={l} />);
}
