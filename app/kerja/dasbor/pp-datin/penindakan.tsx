import { PartsBar } from "@/components/charts/parts-bar";
import { Card } from "@/components/ui/card";
import { angka } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { Corong } from "../corong";
import { menurutDimensi } from "../nama";
import { Kosong, Pilah } from "../pilah";
import { bila, daftar } from "../tautan";
import { Instansi, Kabar } from "./kabar";
import type { IsiPelanggaran } from "./muat";

const PIDANA = [
  "pembahasan_1",
  "pembahasan_2",
  "diteruskan_polri",
  "penyidikan",
  "pembahasan_3",
  "tahap_1",
  "p21",
  "dilimpahkan_pn",
  "putusan_pn",
  "putusan_pt",
  "inkrah",
];

/** The handling: tracks, how far the criminal ones came, what was forwarded and what is known of it. */
export function Penindakan({ isi }: { isi: IsiPelanggaran }) {
  const { f, a, g, b, jalan } = isi;
  const diregistrasi = a.menurut.registrasi?.find((x) => x.kunci === "diregistrasi")?.n ?? 0;
  return (
    <section aria-labelledby="penindakan" className="space-y-5 border-t border-line pt-6">
      <h2 id="penindakan" className="text-2xl">
        Penindakan
      </h2>
      <Card
        title="Jalur penanganan"
        subtitle="Satu perkara dapat ditangani pada lebih dari satu jalur, dan ada yang belum sampai pleno; karena itu jumlah jalur tidak harus sama dengan jumlah perkara yang diregistrasi."
      >
        {b.total === 0 ? (
          <Kosong />
        ) : (
          <>
            <PartsBar
              label="Penindakan menurut jalur"
              total={b.total}
              parts={menurutDimensi(b.menurut.kelompok ?? [], g, "kelompok").map((x) => ({
                key: x.kunci,
                label: x.label.toLowerCase(),
                value: x.n,
                href: bila(x.n, daftar(g, { kelompok: x.kunci })),
              }))}
            />
            <p className="mt-3 text-sm text-ink-soft">
              <a href={daftar(f, { registrasi: "diregistrasi" })}>{angka(diregistrasi)} perkara</a> diregistrasi,{" "}
              <a href={daftar(g)}>{angka(b.total)} jalur penindakan</a> dibuka
              {b.belum > 0 && (
                <>
                  {" "}
                  (<a href={daftar(g, { status: "dikirim" })}>+ {angka(b.belum)} belum divalidasi</a>)
                </>
              )}
              .
            </p>
          </>
        )}
      </Card>
      <div className="grid gap-5 lg:grid-cols-2">
        <Corong
          judul="Pidana: sampai langkah mana"
          keterangan="Sentra Gakkumdu, penyidikan, penuntutan, dan pengadilan."
          f={g}
          rangkaian={jalan.filter((r) => r.kunci === "pidana")}
          langkah={PIDANA}
          semua="Semua jalur pidana"
          ubah={{ kelompok: "pidana" }}
        />
        <Pilah
          judul="Langkah terakhir penindakan"
          keterangan="Keadaan pada hari terakhir yang dihitung."
          kepala="Langkah"
          satuan="Penindakan"
          dari={b.total}
          bagian={(b.menurut.posisi ?? []).map((x) => ({
            kunci: x.kunci,
            label: DAFTAR.penindakan.alur[x.kunci]?.label ?? x.kunci,
            n: x.n,
          }))}
          alamat={(posisi) => daftar(g, { posisi })}
        />
      </div>
      <Kabar isi={isi} />
      <Instansi isi={isi} />
    </section>
  );
}
