import { Card } from "@/components/ui/card";
import { tanggal, tanggalPendek } from "@/lib/format";
import type { Limpahan } from "@/lib/pelimpahan/queries";
import { alamatPelimpahan, STATUS_PELIMPAHAN } from "@/lib/pelimpahan/schema";

/** The handovers of a case that this office took part in. */
export function KartuPelimpahan({ semua }: { semua: Limpahan[] }) {
  if (semua.length === 0) return null;
  return (
    <Card title="Pelimpahan">
      <ul className="-my-2 divide-y divide-line">
        {semua.map((p) => (
          <li key={p.id} className="py-2">
            <a href={alamatPelimpahan(p.id)}>
              {p.namaDari} → {p.namaKe}
            </a>
            <p className="text-sm text-ink-soft">
              {tanggalPendek(p.tanggal)} · {STATUS_PELIMPAHAN[p.status].toLowerCase()}
              {p.nomorTandaTerima && ` · tanda terima ${p.nomorTandaTerima}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Cases that wait at this office. Nothing is drawn for none. */
export function LimpahanMasuk({ semua }: { semua: Limpahan[] }) {
  if (semua.length === 0) return null;
  return (
    <Card id="limpahan" title="Limpahan masuk" subtitle="Perkara dari kantor lain yang menunggu diterima atau ditolak.">
      <ul className="-my-2 divide-y divide-line">
        {semua.map((p) => (
          <li key={p.id} className="py-2">
            <a href={alamatPelimpahan(p.id)} className="font-bold">
              {p.judul}
            </a>
            <p className="flex flex-wrap gap-x-4 text-sm wrap-anywhere text-ink-soft">
              {[p.nomor, `dari ${p.namaDari}`, `dilimpahkan ${tanggal(p.tanggal)}`].filter(Boolean).map((fakta) => (
                <span key={fakta}>{fakta}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
