import { Alert } from "@/components/ui/alert";
import { Code } from "@/components/ui/code";
import type { Ulang } from "@/lib/rilis/ulang";

/** What came of deriving the release again. */
export function HasilUlang({ hasil }: { hasil: Ulang }) {
  if (hasil.sama)
    return (
      <Alert kind="success" title="Sama bita demi bita" live>
        Diturunkan ulang dari catatan sekarang juga, menurut saat diketahui rilis ini. Kedua berkasnya sama dengan yang
        disimpan.
      </Alert>
    );
  return (
    <Alert kind="warning" title="Tidak sama dengan yang disimpan" live>
      <ul className="list-disc space-y-1 pl-5">
        {hasil.sebab.map((s) => (
          <li key={s}>{s}</li>
        ))}
        {hasil.berkas
          .filter((b) => b.dulu !== b.kini)
          .map((b) => (
            <li key={b.bentuk}>
              {b.bentuk.toUpperCase()}: sekarang menjadi <Code>{b.kini}</Code>
            </li>
          ))}
      </ul>
      <p className="mt-2">Berkas yang disimpan tetap seperti semula.</p>
    </Alert>
  );
}
