import "server-only";
import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { tanggal } from "@/lib/format";
import type { KantorSurat } from "./bahan";
import type { Blok } from "./naskah";

const s = StyleSheet.create({
  bab: { fontWeight: 700, marginTop: 12, marginBottom: 4 },
  anak: { fontWeight: 700, marginTop: 6, marginBottom: 2, marginLeft: 14 },
  baris: { flexDirection: "row", marginBottom: 3, marginLeft: 14 },
  // parts of a definite width: text of an unknown one is measured too high
  tanda: { width: "3.5%" },
  label: { width: "32%", paddingRight: 6 },
  titikDua: { width: "2%" },
  nilai: { width: "62.5%" },
  nilaiLebar: { width: "96.5%" },
  garis: { flex: 1, height: 13, borderBottomWidth: 0.7, borderBottomStyle: "dotted", borderBottomColor: "#444" },
  alinea: { marginTop: 3, marginBottom: 4, marginLeft: 14, textAlign: "justify" },
  garisTulis: {
    height: 17,
    marginLeft: 14,
    borderBottomWidth: 0.7,
    borderBottomStyle: "dotted",
    borderBottomColor: "#444",
  },
  tabel: { marginLeft: 14, marginTop: 3, marginBottom: 6 },
  lajur: { flexDirection: "row" },
  sel: {
    borderRightWidth: 0.7,
    borderBottomWidth: 0.7,
    borderColor: "#222",
    paddingHorizontal: 4,
    paddingTop: 4,
    paddingBottom: 2,
    minHeight: 19,
  },
  selPertama: { borderLeftWidth: 0.7 },
  kepalaSel: { fontWeight: 700, backgroundColor: "#eeeeee", borderTopWidth: 0.7 },
  ttd: { flexDirection: "row", justifyContent: "space-between", marginTop: 18 },
  tangan: { width: "47%" },
  ruang: { height: 52 },
  // the line to sign over, with the name on it where it is known
  bernama: { fontWeight: 700, borderBottomWidth: 0.7, borderBottomColor: "#222" },
  namaTangan: { height: 14, borderBottomWidth: 0.7, borderBottomColor: "#222" },
});

/** Two spaces in a row would be taken for a word that is parted. */
const rapat = (v: string) => v.replace(/[^\S\n]+/g, " ");

const Garis = () => <View style={s.garis} />;

function Tabel({ kolom, baris }: Extract<Blok, { b: "tabel" }>) {
  const jumlah = kolom.reduce((n, k) => n + k.bagian, 0);
  const lebar = (n: number) => ({ width: `${((kolom[n]?.bagian ?? 0) / jumlah) * 100}%` });
  return (
    <View style={s.tabel}>
      <View style={s.lajur} wrap={false} minPresenceAhead={24} fixed>
        {kolom.map((k, n) => (
          <Text key={k.judul} style={[s.sel, s.kepalaSel, n ? {} : s.selPertama, lebar(n)]}>
            {k.judul}
          </Text>
        ))}
      </View>
      {baris.map((sel, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once, and two rows may say the same
        <View key={i} style={s.lajur} wrap={sel.some((v) => (v?.length ?? 0) > 400)}>
          {sel.map((v, n) => (
            <Text key={kolom[n]?.judul} style={[s.sel, n ? {} : s.selPertama, lebar(n)]}>
              {rapat(v ?? "")}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
}

function Isian({ tanda, label, nilai }: Extract<Blok, { b: "isian" }>) {
  return (
    // a short field stays whole; a long one may go over to the next page
    <View style={s.baris} wrap={(nilai?.length ?? 0) > 300}>
      <Text style={s.tanda}>{tanda}</Text>
      {label !== "" && <Text style={s.label}>{label}</Text>}
      {label !== "" && <Text style={s.titikDua}>:</Text>}
      {nilai ? <Text style={label ? s.nilai : s.nilaiLebar}>{rapat(nilai)}</Text> : <Garis />}
    </View>
  );
}

function Alinea({ teks, baris = 1 }: Extract<Blok, { b: "alinea" }>) {
  if (!teks)
    return (
      <View wrap={false}>
        {Array.from({ length: baris }, (_, n) => (
          <View key={`g${String(n)}`} style={s.garisTulis} />
        ))}
      </View>
    );
  return (
    <>
      {teks.split(/\n+/).map((t, n) => (
        <Text key={`a${String(n)}`} style={s.alinea} orphans={2} widows={2}>
          {rapat(t)}
        </Text>
      ))}
    </>
  );
}

function Ttd({ tempatTanggal, tangan, kantor }: Extract<Blok, { b: "ttd" }> & { kantor: KantorSurat }) {
  const tempat = kantor.tempat ?? "................";
  const kosong = tangan.length === 1 ? [null, ...tangan] : tangan;
  return (
    <View style={s.ttd} wrap={false}>
      {kosong.map((t, n) => (
        <View key={t?.jabatan ?? "kosong"} style={s.tangan}>
          <Text>{n === kosong.length - 1 && tempatTanggal ? `${tempat}, ${tanggal(tempatTanggal)}` : " "}</Text>
          <Text>{t?.jabatan ?? " "}</Text>
          {t && <View style={s.ruang} />}
          {t && (t.nama ? <Text style={s.bernama}>{t.nama}</Text> : <View style={s.namaTangan} />)}
        </View>
      ))}
    </View>
  );
}

/** One part of a paper, set. */
export function Bagian({ blok, kantor }: { blok: Blok; kantor: KantorSurat }) {
  switch (blok.b) {
    case "bab":
      return (
        <Text style={s.bab} minPresenceAhead={40}>
          {blok.teks}
        </Text>
      );
    case "anak":
      return (
        <Text style={s.anak} minPresenceAhead={30}>
          {blok.teks}
        </Text>
      );
    case "isian":
      return <Isian {...blok} />;
    case "alinea":
      return <Alinea {...blok} />;
    case "tabel":
      return <Tabel {...blok} />;
    case "ttd":
      return <Ttd {...blok} kantor={kantor} />;
  }
}
