import { angka } from "@/lib/format";
import { daftar } from "../tautan";
import type { IsiPengawasan } from "./muat";

/** Kecamatan and offices from which no validated LHP came in the period. */
export function senyap({ a, kecamatan, kantor }: IsiPengawasan) {
  const ada = (cara: string) => new Set((a.menurut[cara] ?? []).map((b) => b.kunci));
  const [berisi, mencatat] = [ada("kecamatan"), ada("kantor")];
  return {
    kecamatan: kecamatan.filter((k) => !berisi.has(k.kode)),
    kantor: kantor.filter((k) => !mencatat.has(k.kode)),
  };
}

type Diam = { kode: string; nama: string; menunggu: number; href: string };

/** Where nobody reports, by regency. */
export function Senyap({ isi }: { isi: IsiPengawasan }) {
  const { f, kabupaten, menunggu } = isi;
  const { kecamatan, kantor } = senyap(isi);
  const diam = (cara: "kecamatan" | "kantor", k: { kode: string; nama: string }): Diam => ({
    ...k,
    menunggu: menunggu[cara].get(k.kode) ?? 0,
    href: daftar(f, { [cara]: k.kode, status: "dikirim" }),
  });
  if (kecamatan.length + kantor.length === 0) return <p>Dari semua kecamatan dan kantor sudah ada LHP.</p>;
  return (
    <div className="gap-6 text-sm columns-2xs">
      <Kelompok judul="Kantor" isi={kantor.map((k) => diam("kantor", k))} />
      {kabupaten.map((kab) => (
        <Kelompok
          key={kab.kode}
          judul={kab.nama}
          isi={kecamatan.filter((k) => k.indukKode === kab.kode).map((k) => diam("kecamatan", k))}
        />
      ))}
    </div>
  );
}

function Kelompok({ judul, isi }: { judul: string; isi: Diam[] }) {
  if (isi.length === 0) return null;
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="text-sm">
        {judul} <span className="font-normal text-ink-soft">({angka(isi.length)})</span>
      </h3>
      <p className="text-ink-soft">
        {isi.map((d, i) => (
          <span key={d.kode}>
            {i > 0 && ", "}
            {d.nama}
            {d.menunggu > 0 && (
              <>
                {" "}
                (
                <a href={d.href}>
                  {angka(d.menunggu)} menunggu validasi<span className="sr-only"> dari {d.nama}</span>
                </a>
                )
              </>
            )}
          </span>
        ))}
      </p>
    </section>
  );
}
