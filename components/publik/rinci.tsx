import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Timeline } from "@/components/ui/timeline";
import { ukuranKata } from "@/lib/berkas/nama";
import { hariWita, saat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import { awalKecil, judulPublik } from "@/lib/terbitan/terbitan";
import type { EntriPublik } from "./daftar";

type Edisi = EntriPublik & {
  edisi: number;
  tingkat: "angka" | "rinci";
  wilayah: string;
  wilayahKode: string;
  penyelenggaraan: string;
  perluDiperbarui: boolean;
  terbitPada: Date;
  ditarikPada: Date | null;
  alasanTarik: string | null;
};

/** One record as the public reads it: what, where it stands, in which words, and how that came about. */
export function RinciTerbitan({
  kini,
  riwayat,
  induk,
  gambar = [],
}: {
  kini: Edisi;
  riwayat: Edisi[];
  induk: { label: string; href: string };
  gambar?: { id: string; keterangan: string; ukuran: number; sha256: string }[];
}) {
  const d = DAFTAR[kini.jenis];
  const nomor = typeof kini.isi.nomor === "string" ? kini.isi.nomor : null;
  return (
    <article>
      <PageHeader
        title={judulPublik(kini.jenis, kini.tahapan, kini.kabupaten)}
        crumbs={[{ label: "Ringkasan", href: "/" }, induk, { label: nomor ?? tanggal(kini.tanggal) }]}
        meta={[nomor, kini.kantor, `Terbit ${saat(kini.terbitPada)}`].filter((v) => v !== null)}
      />
      <div className="space-y-4">
        {kini.perluDiperbarui && (
          <Alert kind="warning" title="Status sedang diperbarui">
            Keadaan di bawah ini yang terakhir. Ringkasannya ditulis sebelum itu dan segera diperbarui oleh PPID.
          </Alert>
        )}
        {kini.ralat && (
          <Alert kind="info" title="Ralat">
            {kini.ralat} ({tanggal(hariWita(kini.terbitPada))})
          </Alert>
        )}
      </div>
      <div className="mt-6 border-l-4 border-bronze-4 pl-4">
        <p className="text-sm text-ink-soft">Keadaan</p>
        <p className="text-2xl font-bold">{kini.keadaan}</p>
      </div>
      {kini.ringkasan && <p className="mt-6 max-w-measure text-lg">{kini.ringkasan}</p>}
      <div className="mt-8 grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <Card title="Rincian">
          <DescriptionList items={[...pokok(kini), ...bidangPublik(kini)]} />
        </Card>
        <Card title="Riwayat terbitan" subtitle="Terbitan lama tidak dihapus; setiap perubahan menjadi edisi baru.">
          <Timeline steps={langkah(riwayat)} />
        </Card>
      </div>
      {gambar.length > 0 && (
        <Card
          title="Gambar"
          subtitle="Dibuat ulang tanpa data kamera dan tempat, disetujui PPID satu per satu."
          className="mt-5"
        >
          <ul className="space-y-2">
            {gambar.map((g) => (
              <li key={g.id}>
                <a href={`/data/${kini.jenis}/${kini.publikId}/gambar/${g.id}`}>
                  {g.keterangan} (JPEG, {ukuranKata(g.ukuran)})
                </a>
                <code className="block text-xs break-all text-ink-soft">SHA-256 {g.sha256}</code>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <p className="mt-6 max-w-measure text-sm text-ink-soft">
        {d.registrasi || kini.jenis === "penindakan" ? "Sebelum ada putusan, yang tertulis di sini dugaan. " : ""}
        Nama dan identitas orang tidak pernah terbit (<a href="/tentang#dikecualikan">yang dikecualikan</a>). Arti
        setiap bidang: <a href={`/tentang#kamus-${kini.jenis}`}>kamus data</a>.
      </p>
    </article>
  );
}

function pokok(k: Edisi): Description[] {
  const kecamatan = k.wilayahKode.length > 5 ? `${k.wilayah}, ${k.kabupaten}` : k.kabupaten;
  return [
    { term: DAFTAR[k.jenis].labelTanggal, value: tanggal(k.tanggal) },
    { term: "Penyelenggaraan", value: k.penyelenggaraan },
    { term: "Tahapan", value: k.tahapan },
    { term: "Wilayah", value: kecamatan },
    { term: "Ditangani oleh", value: k.kantor },
  ];
}

/** The kind's own public fields that are filled; the group stands in for a list of kinds that is not public itself. */
function bidangPublik(k: Edisi): Description[] {
  const d = DAFTAR[k.jenis];
  const bidang = bidangJenis(k.jenis)
    .filter((b) => d.publik.includes(b.nama))
    .map((b) => ({ term: b.label, value: tampil(b, k.isi[b.nama]) }));
  const kelompok = d.dimensi.kelompok;
  const punyaSendiri = kelompok?.bidang && d.publik.includes(kelompok.bidang);
  if (kelompok && !punyaSendiri && typeof k.isi.kelompok === "string")
    bidang.push({ term: kelompok.label, value: kelompok.pilihan[k.isi.kelompok] ?? null });
  return bidang.filter((b) => b.value !== null);
}

/** Editions in which something changed for a reader: what was posted only to be counted anew is left out. */
function langkah(riwayat: Edisi[]) {
  const rinci = riwayat.filter((e) => e.tingkat === "rinci").reverse();
  const berubah = rinci.filter((e, index) => {
    const lalu = rinci[index - 1];
    return (
      !lalu ||
      Boolean(e.ralat) ||
      e.keadaan !== lalu.keadaan ||
      e.ringkasan !== lalu.ringkasan ||
      Boolean(lalu.ditarikPada)
    );
  });
  return berubah.map((e, index) => ({
    key: String(e.edisi),
    title: e.keadaan,
    meta: `${ulang(e, berubah[index - 1])} ${saat(e.terbitPada)}`,
    state: index === berubah.length - 1 ? ("sedang" as const) : ("sudah" as const),
    children: catatanEdisi(e),
  }));
}

function ulang(e: Edisi, lalu: Edisi | undefined): string {
  if (!lalu) return "Terbit";
  if (lalu.ditarikPada) return "Terbit lagi";
  return e.keadaan === lalu.keadaan && !e.ralat ? "Ringkasan diperbarui" : "Diperbarui";
}

function catatanEdisi(e: Edisi): string | undefined {
  if (e.ditarikPada) return `Ditarik ${saat(e.ditarikPada)}: ${awalKecil(e.alasanTarik ?? "")}`;
  return e.ralat ? `Ralat: ${awalKecil(e.ralat)}` : undefined;
}
