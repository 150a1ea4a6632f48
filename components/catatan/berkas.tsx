import { Card } from "@/components/ui/card";
import { can, type Orang } from "@/lib/akses/policy";
import type { BerkasHalaman } from "@/lib/berkas/queries";
import { tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { AksiBerkas } from "./berkas-aksi";
import { BerkasSatu } from "./berkas-satu";
import { UnggahBerkas } from "./berkas-unggah";

/** The files of a case: what came in, with its digest; bringing more; looking at one; cancelling one; pictures for the public. */
export function BerkasKartu({
  orang,
  data,
  catatanId,
  aksi,
  tertutup = false,
}: {
  orang: Orang;
  data: BerkasHalaman;
  catatanId: string;
  /** on its way to another office nothing is added */
  tertutup?: boolean;
  aksi: AksiBerkas;
}) {
  const { sasaran: s, berkas, langkah } = data;
  const { alur } = DAFTAR[s.jenis];
  return (
    <Card
      id="berkas"
      title="Berkas"
      subtitle="Disimpan seperti diterima, dengan sidik SHA-256. Setiap pembukaan tercatat dalam jejak. Tidak pernah tampil untuk publik."
      actions={
        berkas.length > 0 && (
          <a className="text-sm print:hidden" href={`/kerja/${s.jenis}/${catatanId}/tanda-terima`}>
            Tanda terima
          </a>
        )
      }
    >
      {berkas.length === 0 ? (
        <p className="text-ink-soft">Belum ada berkas.</p>
      ) : (
        <ul className="divide-y divide-line">
          {berkas.map((b) => (
            <BerkasSatu key={b.id} b={b} orang={orang} s={s} alur={alur} aksi={aksi} />
          ))}
        </ul>
      )}
      {!tertutup && can(orang, "unggah", s) && (
        <div className="mt-5 border-t border-line pt-5 print:hidden">
          <UnggahBerkas
            jenis={s.jenis}
            catatanId={catatanId}
            langkah={langkah.map((l) => ({
              id: l.id,
              label: `${alur[l.kode]?.label ?? l.kode}, ${tanggalPendek(l.tanggal)}`,
            }))}
          />
        </div>
      )}
    </Card>
  );
}
