import { Badge, type BadgeTone } from "@/components/ui/badge";
import { NAMA_STATUS, type Status } from "@/lib/catatan/status";

const NADA: Record<Status, BadgeTone> = {
  dikirim: "waiting",
  dikembalikan: "attention",
  divalidasi: "done",
  dibatalkan: "muted",
};
export const StatusLencana = ({ status }: { status: Status }) => (
  <Badge tone={NADA[status]}>{NAMA_STATUS[status]}</Badge>
);
