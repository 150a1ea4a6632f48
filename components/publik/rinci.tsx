import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { ukuranKata } from "@/lib/berkas/nama";
import { hariWita, saat, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import { artiKeadaan } from "@/lib/terbitan/arti";
import { judulPublik } from "@/lib/terbitan/terbitan";
import { EdisiTerbitan } from "./edisi";
import { KutipCatatan } from "./kutip-catatan";
import { PerjalananPublik } from "./perjalanan";
import type { Edisi, Terkait } from "./terbitan";
import { TerkaitPublik } from "./terkait";
import { Tertutup } from "./tertutup";

type Gambar = { id: string; keterangan: string; ukuran: number; sha256: string };

/** One record as the public reads it: what, where it stands, in which words, and how that came about. */
export function RinciTerbitan({
  kini,
  riwayat,
  induk,
  terkait,
  gambar,
  asal,
  dibaca,
}: {
  kini: Edisi;
  riwayat: Edisi[];
  induk: { label: string; href: string };
  terkait: Terkait[];
  gambar: Gambar[];
  asal: string;
  dibaca: string;
}) {
  const nomor = typeof kini.isi.nomor === "string" ? kini.isi.nomor : null;
  const arti = artiKeadaan(kini.keadaan);
  return (
    <article>
      <PageHeader
        title={judulPublik(kini.jenis, kini.tahapan, kini.kabupaten)}
        crumbs={[{ label: "Ringkasan", href: "/" }, induk, { label: nomor ?? tanggal(kini.tanggal) }]}
        meta={[nomor, kini.kantor, `Edisi ${kini.edisi}, terbit ${saat(kini.terbitPada)}`].filter((v) => v !== null)}
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
        {arti && <p className="mt-1 max-w-measure text-ink-soft">{arti}</p>}
      </div>
      {kini.ringkasan && <p className="mt-6 max-w-measure text-lg">{kini.ringkasan}</p>}
      <div className="mt-8 grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
        <div className="grid min-w-0 gap-5">
          <Card title="Rincian">
            <DescriptionList items={[...pokok(kini), ...bidangPublik(kini)]} />
          </Card>
          {gambar.length > 0 && <GambarTerbit kini={kini} gambar={gambar} />}
          <Tertutup jenis={kini.jenis} />
        </div>
        <div className="grid min-w-0 gap-5">
          <PerjalananPublik kini={kini} />
          <EdisiTerbitan riwayat={riwayat} />
        </div>
      </div>
      <TerkaitPublik kini={kini} terkait={terkait} />
      <KutipCatatan kini={kini} asal={asal} dibaca={dibaca} />
    </article>
  );
}

function GambarTerbit({ kini, gambar }: { kini: Edisi; gambar: Gambar[] }) {
  return (
    <Card title="Gambar" subtitle="Dibuat ulang tanpa data kamera dan tempat, disetujui PPID satu per satu.">
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
