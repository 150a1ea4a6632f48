import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Rinci } from "@/lib/catatan/rinci";
import { DAFTAR } from "@/lib/jenis/daftar";

/** The records that this one grew from or gave birth to. */
export function Tautan({ r, jadikanTemuan }: { r: Rinci; jadikanTemuan: boolean }) {
  if (r.tautan.length === 0 && !jadikanTemuan) return null;
  const kata = (t: Rinci["tautan"][number]) =>
    t.macam === "penindakan_dari"
      ? t.arah === "ke"
        ? "Penindakannya"
        : "Dugaan pelanggarannya"
      : t.arah === "ke"
        ? "Menjadi"
        : "Berasal dari";
  return (
    <Card title="Terkait" id="terkait">
      <ul className="space-y-2">
        {r.tautan.map((t) => (
          <li key={`${t.id}${t.macam}`}>
            <span className="block text-sm text-ink-soft">
              {kata(t)}: {DAFTAR[t.jenis].label.toLowerCase()}
              {t.jalur && ` ${DAFTAR.penindakan.dimensi.kelompok?.pilihan[t.jalur]?.toLowerCase() ?? ""}`}
              {t.posisi && `, ${DAFTAR[t.jenis].alur[t.posisi]?.label.toLowerCase() ?? ""}`}
            </span>
            <a href={`/kerja/${t.jenis}/${t.id}`}>{t.nomor ?? t.judul}</a>
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
