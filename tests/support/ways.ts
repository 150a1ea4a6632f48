import { berlaku, type Keadaan, lanjutan } from "@/lib/jenis/alur";
import { DAFTAR } from "@/lib/jenis/daftar";
import { face, type Jenis } from "@/lib/jenis/fields";

/** Every case that the conditions of a kind tell apart, with the first step of each. */
function cases(jenis: Jenis): { start: string; k: Keadaan }[] {
  const { alur, awal, rincian } = DAFTAR[jenis];
  const asked = Object.values(alur).flatMap((d) => [...(d.bila ?? []), ...Object.values(d.dari ?? {}).flat()]);
  const begun = awal.flatMap((a) => ("bila" in a && a.bila ? [a.bila] : []));
  const fields = new Set([...asked, ...begun].flatMap((s) => Object.keys(s.rincian ?? {})));
  let details: Record<string, unknown>[] = [{}];
  for (const f of fields) {
    const schema = (rincian.shape as Record<string, Parameters<typeof face>[0]>)[f];
    const values = schema ? Object.keys(face(schema).pilihan ?? {}) : [];
    details = details.flatMap((d) => values.map((v) => ({ ...d, [f]: v })));
  }
  return details.flatMap((d) =>
    (["pemilu", "pemilihan"] as const).flatMap((regime) =>
      ["2024-02-01", "2025-08-01"].map((hari) => {
        const k = { regime, hari, rincian: d };
        return { start: awal.find((a) => !("bila" in a && a.bila) || berlaku(a.bila, k))?.kode ?? "", k };
      }),
    ),
  );
}

/** Every way that a case can take, once for each place and what lies behind it. */
export function journeys(jenis: Jenis): { way: string[]; k: Keadaan }[] {
  return cases(jenis).flatMap(({ start, k }) => {
    const seen = new Map<string, string[]>();
    const queue = [[start]];
    for (const way of queue) {
      const state = `${[...new Set(way)].sort()}|${way.at(-1)}`;
      if (seen.has(state)) continue;
      seen.set(state, way);
      for (const next of lanjutan(jenis, way, k)) queue.push([...way, next]);
    }
    return [...seen.values()].map((way) => ({ way, k }));
  });
}
