import "server-only";
import { Text, View } from "@react-pdf/renderer";
import { deretBulan } from "@/lib/angka/bulan";
import { angka, bulan, persen } from "@/lib/format";
import { s } from "./kertas";
import { type Baris, type Silang, type Tabel, tambah, terbaca } from "./rekap";

/** A table that is its own chart: name, bar, number, and its share where the whole is at least 20. */
export function TabelCetak({ t: utuh, total }: { t: Tabel; total: number }) {
  const t = terbaca(utuh);
  const penuh = Math.max(1, ...t.baris.map((b) => b.n));
  const baris = (b: Baris) => (
    <View key={b.kunci} style={s.lajur} wrap={false}>
      <Text style={s.nama}>{b.label}</Text>
      <View style={s.batang}>{b.n > 0 && <View style={[s.isiBatang, { width: `${(b.n / penuh) * 100}%` }]} />}</View>
      <Text style={s.angka}>{angka(b.n)}</Text>
      <Text style={s.bagian}>{persen(b.n, total) ?? ""}</Text>
    </View>
  );
  return (
    <View>
      <Text style={s.judulTabel} minPresenceAhead={60}>
        {t.judul}
      </Text>
      {t.cara === "bulan" && t.baris.length > 1 && <Bulanan t={t} />}
      {t.baris.slice(0, -1).map(baris)}
      {/* the sum never stands alone on the next page */}
      <View wrap={false}>
        {t.baris.slice(-1).map(baris)}
        <View style={[s.lajur, s.jumlahLajur]}>
          <Text style={[s.nama, { width: "76%" }]}>Jumlah</Text>
          <Text style={s.angka}>{angka(tambah(t.baris.map((b) => b.n)))}</Text>
        </View>
      </View>
    </View>
  );
}

/** Months as columns, those without anything too, named at both ends. */
function Bulanan({ t }: { t: Tabel }) {
  const penuh = Math.max(1, ...t.baris.map((b) => b.n));
  const [awal = "", akhir = ""] = [t.baris[0]?.kunci, t.baris.at(-1)?.kunci];
  const isi = deretBulan(`${awal}-01`, `${akhir}-01`).map((kunci) => ({
    kunci,
    n: t.baris.find((b) => b.kunci === kunci)?.n ?? 0,
  }));
  return (
    <View wrap={false} style={{ marginBottom: 6 }}>
      <View style={s.kolomBulan}>
        {isi.map((b) => (
          <View key={b.kunci} style={{ flex: 1, paddingHorizontal: 1 }}>
            <View style={{ height: (b.n / penuh) * 66, backgroundColor: "#8a6a3b" }} />
          </View>
        ))}
      </View>
      <View style={{ flexDirection: "row", justifyContent: "space-between" }}>
        <Text style={s.kecil}>{bulan(awal)}</Text>
        <Text style={s.kecil}>{bulan(akhir)}</Text>
      </View>
    </View>
  );
}

/** Offices against one way of counting. */
export function SilangCetak({ x }: { x: Silang }) {
  const lebar = { width: `${66 / (x.kolom.length + 1)}%`, textAlign: "right" } as const;
  const baris = (nama: string, n: number[], gaya = {}) => (
    <View key={nama} style={[s.lajur, gaya]} wrap={false}>
      <Text style={{ width: "34%", paddingRight: 6 }}>{nama}</Text>
      {[...n, tambah(n)].map((v, i) => (
        <Text key={x.kolom[i]?.kunci ?? "jumlah"} style={lebar}>
          {angka(v)}
        </Text>
      ))}
    </View>
  );
  return (
    <View>
      <Text style={s.judulTabel} minPresenceAhead={60}>
        {x.judul}
      </Text>
      <View style={[s.lajur, s.kepalaLajur]} wrap={false}>
        <Text style={{ width: "34%" }}>{x.kepala}</Text>
        {[...x.kolom.map((k) => k.label), "Jumlah"].map((k) => (
          <Text key={k} style={[lebar, { fontSize: 8, paddingLeft: 3 }]}>
            {k}
          </Text>
        ))}
      </View>
      {x.baris.map((b) => baris(b.label, b.n))}
      {baris(
        "Jumlah",
        x.kolom.map((_, i) => tambah(x.baris.map((b) => b.n[i] ?? 0))),
        s.jumlahLajur,
      )}
    </View>
  );
}
