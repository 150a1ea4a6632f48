import { Card } from "@/components/ui/card";
import type { Rinci } from "@/lib/catatan/rinci";
import { saat } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import { judulPublik, proyeksi } from "@/lib/terbitan/terbitan";

/** What the public sees of this record now, or would see: *Seperti publik*. */
export function KotakPublik({ r, ppid }: { r: Rinci; ppid: boolean }) {
  const { catatan: c } = r;
  const kini = r.terbitan.find((t) => t.terkini && !t.ditarikPada);
  const isi = proyeksi(c.jenis, "rinci", c.nomor, c.rincian);
  const wajah = new Map(bidangJenis(c.jenis).map((b) => [b.nama, b]));
  const tarikan = r.terbitan.find((t) => t.tingkat === "rinci" && t.ditarikPada);
  const kecuali = r.terbitan.find((t) => t.kecuali);
  return (
    <Card title="Untuk publik">
      {!kini ? (
        <p>{c.status === "divalidasi" ? "Tidak tampil." : "Belum dihitung: menunggu validasi."}</p>
      ) : kini.tingkat === "angka" ? (
        <p>
          Dihitung dalam angka publik, tanpa rincian.
          {r.halanganRinci && ` Rincian belum dapat terbit: ${r.halanganRinci}.`}
        </p>
      ) : (
        <p>
          Rincian terbit {saat(kini.terbitPada)}. <a href={`/data/${c.jenis}/${kini.publikId}`}>Lihat halaman publik</a>
          {kini.perluDiperbarui && (
            <strong className="block text-accent">Keadaan berubah sejak terbit: perbarui ringkasan.</strong>
          )}
        </p>
      )}
      {r.jeda && c.status === "divalidasi" && (
        <p className="mt-2">
          Jeda publikasi ({r.jeda}): rincian baru menunggu sampai jeda berakhir. Pimpinan dapat mengecualikan satu
          catatan dengan alasan.
        </p>
      )}
      {kecuali && (
        <p className="mt-2 text-sm text-ink-soft">
          Edisi {kecuali.edisi} terbit {saat(kecuali.terbitPada)} selama jeda publikasi ({kecuali.kecuali?.dasar}),
          dengan pengecualian oleh {kecuali.kecuali?.oleh}: {kecuali.kecuali?.alasan}
        </p>
      )}
      {tarikan?.ditarikPada && kini?.tingkat === "angka" && (
        <p className="mt-2 text-sm text-ink-soft">
          Rincian pernah terbit dan ditarik {saat(tarikan.ditarikPada)}: {tarikan.alasanTarik}
        </p>
      )}
      {ppid && (
        <details className="mt-3">
          <summary className="w-fit font-bold text-accent underline underline-offset-4">Seperti publik</summary>
          <div className="mt-3 border-l-2 border-bronze-3 pl-3">
            <p className="font-bold">{judulPublik(c.jenis, r.nama.tahapan, r.nama.wilayah.split(", ").pop() ?? "")}</p>
            {kini?.ringkasan && <p className="mt-1">{kini.ringkasan}</p>}
            <dl className="mt-2 text-sm">
              {Object.entries(isi)
                .filter(([k]) => k !== "kelompok")
                .map(([k, v]) => (
                  <div key={k}>
                    <dt className="inline text-ink-soft">{wajah.get(k)?.label ?? DAFTAR[c.jenis].labelNomor}: </dt>
                    <dd className="inline">{wajah.has(k) ? tampil(wajah.get(k) as never, v) : String(v)}</dd>
                  </div>
                ))}
              <div>
                <dt className="inline text-ink-soft">Keadaan: </dt>
                <dd className="inline">{DAFTAR[c.jenis].keadaan(c.posisi, c.rincian, r.regime)}</dd>
              </div>
            </dl>
          </div>
        </details>
      )}
    </Card>
  );
}
