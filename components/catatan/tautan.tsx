import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Rinci } from "@/lib/catatan/rinci";
import { DAFTAR } from "@/lib/jenis/daftar";

type Tautan = Rinci["tautan"][number];
const kata = (t: Tautan) => (t.arah === "ke" ? "menjadi" : "berasal dari");
/** "Penindakan pidana": which of the two tracks of a case a link leads to must be told before it is followed. */
const sebutan = (t: Tautan) =>
  [DAFTAR[t.jenis].label, t.jalur && DAFTAR.penindakan.dimensi.kelompok?.pilihan[t.jalur]?.toLowerCase()]
    .filter(Boolean)
    .join(" ");
const posisi = (t: Tautan) => t.posisi && DAFTAR[t.jenis].alur[t.posisi]?.label.toLowerCase();

/** The records that this one grew from or gave birth to. */
export function Tautan({ r, jadikanTemuan }: { r: Rinci; jadikanTemuan: boolean }) {
  if (r.tautan.length === 0 && !jadikanTemuan) return null;
  return (
    <Card title="Terkait" id="terkait">
      <ul className="space-y-2">
        {r.tautan.map((t) => (
          <li key={`${t.id}${t.macam}`}>
            <a href={`/kerja/${t.jenis}/${t.id}`}>{t.macam === "penindakan_dari" ? sebutan(t) : t.judul}</a>
            <span className="block text-sm text-ink-soft">
              {[t.macam !== "penindakan_dari" && `${kata(t)} ${sebutan(t).toLowerCase()}`, t.nomor, posisi(t)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {jadikanTemuan && (
        <p className="mt-3">
          <LinkButton href={`/kerja/pelanggaran/baru?dari=${r.catatan.id}`}>Jadikan temuan</LinkButton>
        </p>
      )}
    </Card>
  );
}
