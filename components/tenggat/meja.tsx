import { Card } from "@/components/ui/card";
import { Stat, StatList } from "@/components/ui/stat";
import { angka } from "@/lib/format";
import { KAPAN, type Kapan } from "@/lib/tenggat/filter";

const DEKAT: Kapan[] = ["lewat", "hari_ini", "h1", "h2"];

/** What is late or due within two days, on the desk; nothing is drawn for none. */
export function TenggatMeja({ jumlah }: { jumlah: Record<Kapan, number> | null }) {
  if (!jumlah || DEKAT.every((k) => jumlah[k] === 0)) return null;
  return (
    <Card title="Tenggat" footer={<a href="/kerja/tenggat">Semua tenggat yang berjalan</a>}>
      <StatList>
        {DEKAT.map((k) => (
          <Stat
            key={k}
            label={KAPAN[k]}
            value={angka(jumlah[k])}
            href={`/kerja/tenggat?kapan=${k}`}
            alert={k === "lewat" && jumlah.lewat > 0}
          />
        ))}
      </StatList>
    </Card>
  );
}
