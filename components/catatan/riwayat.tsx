import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import type { VersiBaris } from "@/lib/catatan/rinci";
import type { Catatan } from "@/lib/catatan/schema";
import { saat } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";

const VERBA: Record<string, string> = {
  ubah: "Diubah",
  kirim: "Diperbaiki dan dikirim lagi",
  kembalikan: "Dikembalikan",
  lanjutkan: "Langkah dicatat",
  limpahkan: "Dilimpahkan",
  terima_limpahan: "Diterima dari pelimpahan",
  tolak_limpahan: "Pelimpahan ditolak",
  batalkan_limpahan: "Pelimpahan dibatalkan",
  ralat: "Diralat",
  batalkan: "Dibatalkan",
};

/** What changed from one version to the next, in words of the form. */
export function perubahan(
  lama: Record<string, unknown>,
  baru: Record<string, unknown>,
  c: Catatan,
): { label: string; dari: string; ke: string }[] {
  const def = DAFTAR[c.jenis];
  const umum: [string, string][] = [
    ["judul", def.labelJudul],
    ["nomor", def.labelNomor],
    ["tanggalDiterima", def.labelTanggal],
    ["tahapanKode", "Tahapan"],
    ["kantorKode", "Kantor"],
    ["wilayahKode", "Wilayah"],
    ["penyelenggaraanKode", "Penyelenggaraan"],
  ];
  const out = umum.map(([k, label]) => ({
    label,
    dari: String(lama[k] ?? "(kosong)"),
    ke: String(baru[k] ?? "(kosong)"),
  }));
  const [a, b] = [lama.rincian, baru.rincian] as [Record<string, unknown>, Record<string, unknown>];
  for (const f of bidangJenis(c.jenis))
    out.push({ label: f.label, dari: tampil(f, a?.[f.nama]) ?? "(kosong)", ke: tampil(f, b?.[f.nama]) ?? "(kosong)" });
  return out.filter((p) => p.dari !== p.ke);
}

/** What was done to a record's entry, newest first, each with what it changed. */
export function Riwayat({ catatan, versi }: { catatan: Catatan; versi: VersiBaris[] }) {
  if (versi.length === 0) return <p className="text-ink-soft">Belum pernah diubah.</p>;
  const daftar = (
    <ol className="space-y-3">
      {versi.map((v, i) => {
        const sesudah = versi[i - 1]?.isi ?? (catatan as unknown as Record<string, unknown>);
        const beda = perubahan(v.isi, sesudah, catatan);
        return (
          <li key={v.versi} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap gap-x-3">
              <strong>{VERBA[v.verba] ?? v.verba}</strong>
              <span className="text-ink-soft text-sm leading-6.5">
                {v.oleh}, {saat(v.pada)}
              </span>
            </p>
            {v.alasan && <p className="max-w-measure">“{v.alasan}”</p>}
            {beda.length > 0 && (
              <Disclosure quiet summary={`${beda.length} isian berubah`}>
                <ul className="space-y-1 text-sm">
                  {beda.map((b) => (
                    <li key={b.label}>
                      {b.label}: <del className="text-ink-soft">{b.dari}</del> → {b.ke}
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        );
      })}
    </ol>
  );
  // a case that walked far has dozens: read when somebody asks
  return versi.length > 3 ? <Disclosure summary={`${versi.length} perubahan`}>{daftar}</Disclosure> : daftar;
}

/** For who validates: what the writer changed after the record was returned, and what had been asked. */
export function SejakDikembalikan({ catatan, versi }: { catatan: Catatan; versi: VersiBaris[] }) {
  const kirim = versi.findIndex((v) => v.verba === "kirim");
  const minta = versi.find((v) => v.verba === "kembalikan");
  const lama = versi[kirim];
  if (!lama || !minta) return null;
  const beda = perubahan(lama.isi, catatan as unknown as Record<string, unknown>, catatan);
  return (
    <Alert kind="info" title="Berubah sejak dikembalikan">
      <p>Diminta: “{minta.alasan}”</p>
      {beda.length === 0 ? (
        <p>Tidak ada isian yang berubah.</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {beda.map((b) => (
            <li key={b.label}>
              {b.label}: <del className="text-ink-soft">{b.dari}</del> → {b.ke}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
