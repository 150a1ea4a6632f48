import { LencanaSisa } from "@/components/tenggat/lencana";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { jarak } from "@/lib/format";
import type { Informasi } from "@/lib/informasi/queries";
import { STATUS_INFORMASI, type StatusInformasi } from "@/lib/informasi/status";

const NADA: Record<StatusInformasi, BadgeTone> = {
  diterima: "neutral",
  ditelusuri: "waiting",
  menjadi_temuan: "done",
  selesai: "done",
  dibatalkan: "muted",
};

/** Where a tip stands. */
export const StatusInformasiLencana = ({ status }: { status: StatusInformasi }) => (
  <Badge tone={NADA[status]} className="whitespace-normal!">
    {STATUS_INFORMASI[status]}
  </Badge>
);

/** How near the due day of a running penelusuran is; nothing before it begins and after it ended. */
export function SisaPenelusuran({ i, hari }: { i: Informasi; hari: string }) {
  if (i.status !== "ditelusuri") return null;
  return (
    <LencanaSisa kapan={i.jatuhTempo ? "nanti" : "belum"} sisa={i.jatuhTempo ? jarak(hari, i.jatuhTempo) : null} />
  );
}
