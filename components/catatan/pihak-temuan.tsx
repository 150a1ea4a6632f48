import { PERAN } from "@/lib/pihak/peran";
import type { Serupa } from "@/lib/pihak/schema";

/** Where one person stands: code names, roles and cases, never a name. */
export function TempatPihak({ judul, temuan }: { judul: string; temuan: Serupa[] }) {
  return (
    <div className="text-sm">
      <p className="font-bold">{judul}</p>
      <ul className="mt-1 space-y-1">
        {temuan.map((t) => (
          <li key={`${t.catatanId}${t.kode}`}>
            <code className="rounded-sm bg-sunken px-1.5 py-0.5">{t.kode}</code> {PERAN[t.peran].toLowerCase()} pada{" "}
            <a href={`/kerja/${t.jenis}/${t.catatanId}#pihak`}>{t.nomor ?? `${t.jenis} tanpa nomor`}</a>
            <span className="text-ink-soft">
              {" "}
              ({t.menurut === "nik" ? "NIK sama" : "nama sama"}
              {t.keliru && ", ditandai keliru"})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
