import type { Pertanyaan } from "@/lib/angka/pertanyaan";

/** What answers a question: figures of the dictionary, a page of the inside, or nothing. */
export function Jawaban({ p, publik, terbuka }: { p: Pertanyaan; publik: boolean; terbuka: boolean }) {
  return (
    <div className="min-w-0 space-y-1">
      {p.kode.map((kode) => (
        <a key={kode} href={`#${kode}`} className="block break-all">
          {kode}
        </a>
      ))}
      {p.cara && <span className="block text-ink-soft">{p.cara}</span>}
      {p.halaman &&
        (terbuka ? (
          <a href={p.halaman.href}>{p.halaman.label}</a>
        ) : (
          <span>{publik ? "halaman di dalam" : `${p.halaman.label} (tidak terbuka bagi akun Anda)`}</span>
        ))}
      {p.kode.length === 0 && !p.halaman && "tidak ada"}
    </div>
  );
}
