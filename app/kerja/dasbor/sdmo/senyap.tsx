import { Card } from "@/components/ui/card";
import { angka } from "@/lib/format";
import { daftar } from "../tautan";
import type { IsiPengawasan } from "./muat";

/** Kecamatan and offices from which no validated LHP came in the period. */
export function senyap({ a, kecamatan, satuan }: IsiPengawasan) {
  const ada = (cara: string) => new Set((a.menurut[cara] ?? []).map((b) => b.kunci));
  const [berisi, mencatat] = [ada("kecamatan"), ada("satuan")];
  return {
    kecamatan: kecamatan.filter((k) => !berisi.has(k.kode)),
    satuan: satuan.filter((k) => !mencatat.has(k.kode)),
  };
}

type Diam = { kode: string; nama: string; menunggu: number; href: string };

/** Where nobody reports. Silence is no proof that nothing happened there, so it is listed by name, by regency. */
export function Senyap({ isi }: { isi: IsiPengawasan }) {
  const { f, kabupaten, menungguKecamatan, menungguSatuan } = isi;
  const { kecamatan, satuan } = senyap(isi);
  const tempat = (kab: string): Diam[] =>
    kecamatan
      .filter((k) => k.indukKode === kab)
      .map((k) => ({
        kode: k.kode,
        nama: k.nama,
        menunggu: menungguKecamatan.get(k.kode) ?? 0,
        href: daftar(f, { kecamatan: k.kode, status: "dikirim" }),
      }));
  const kantor = satuan.filter((k) => k.tingkat !== "kecamatan");
  const panwaslu = satuan.filter((k) => k.tingkat === "kecamatan");
  return (
    <Card
      id="senyap"
      title="Belum ada LHP"
      subtitle="Kecamatan dan kantor tanpa LHP tervalidasi pada saringan ini. Belum ada LHP tidak berarti tidak ada kejadian."
    >
      {kecamatan.length + satuan.length === 0 ? (
        <p>Semua kecamatan dan kantor sudah menyampaikan LHP.</p>
      ) : (
        <div className="columns-[18rem] gap-6 text-sm">
          {kabupaten.map((kab) => (
            <Kelompok key={kab.kode} judul={kab.nama} isi={tempat(kab.kode)} />
          ))}
          <Kelompok judul="Bawaslu" isi={kantor.map((k) => ({ kode: k.kode, nama: k.nama, menunggu: 0, href: "" }))} />
          <Kelompok
            judul="Panwaslu kecamatan"
            isi={panwaslu.map((k) => ({
              kode: k.kode,
              nama: k.namaSingkat,
              menunggu: menungguSatuan.get(k.kode) ?? 0,
              href: daftar(f, { kantor: k.kode, status: "dikirim" }),
            }))}
          />
        </div>
      )}
    </Card>
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
                (<a href={d.href}>{angka(d.menunggu)} menunggu validasi</a>)
              </>
            )}
          </span>
        ))}
      </p>
    </section>
  );
}
