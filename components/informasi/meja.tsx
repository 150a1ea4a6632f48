import { Card } from "@/components/ui/card";
import { tanggal } from "@/lib/format";
import type { Informasi } from "@/lib/informasi/queries";
import { alamatInformasi, SUMBER_INFORMASI } from "@/lib/informasi/schema";
import { SisaPenelusuran, StatusInformasiLencana } from "./lencana";

/** Tips that this office traces or has yet to trace. Nothing is drawn for none. */
export function InformasiMeja({ semua, hari }: { semua: Informasi[]; hari: string }) {
  if (semua.length === 0) return null;
  return (
    <Card title="Informasi awal" footer={<a href={alamatInformasi()}>Semua informasi awal</a>}>
      <ul className="-my-2 divide-y divide-line">
        {semua.map((i) => (
          <li key={i.id} className="py-2">
            <a href={alamatInformasi(i.id)} className="font-bold">
              {i.judul}
            </a>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
              <StatusInformasiLencana status={i.status} />
              <SisaPenelusuran i={i} hari={hari} />
              <span>{SUMBER_INFORMASI[i.sumber]}</span>
              <span>diterima {tanggal(i.tanggalDiterima)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
