import { Card } from "@/components/ui/card";
import { angka } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { Bagi } from "../bagi";
import { Corong } from "../corong";
import { Dua, Kosong, Pilah } from "../pilah";
import { daftar } from "../tautan";
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
            <Bagi label="Penindakan menurut jalur" f={g} a={b} cara="kelompok" />
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
      <Dua>
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
      </Dua>
      <Kabar isi={isi} />
      <Instansi isi={isi} />
    </section>
  );
}
