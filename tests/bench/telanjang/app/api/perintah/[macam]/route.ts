import { randomUUID } from "node:crypto";
import type { Fungsi, Orang } from "@/lib/akses/policy";
import { buat, validasi } from "@/lib/catatan/commands";
import { lanjutkan } from "@/lib/langkah/commands";
import { entry, personId, type Who } from "../../../../../people";
import { pool } from "../../../../bare";

// The portal's own commands behind a route handler, as it is itself.

const person = (fungsi: Fungsi & Who, kantor = "64"): Orang => ({
  id: personId(fungsi),
  nama: fungsi,
  surel: `${fungsi}@ukur.bawaslu`,
  sandiSementara: false,
  tugas: [{ fungsi, kantor, jenis: [] }],
});
const [operator, verifikator] = [person("operator"), person("verifikator")];

type Case = { id: string; versi: number; kantor: string; tanggal: string; busy?: boolean };
const kept = globalThis as unknown as { cases?: Promise<Case[]>; next?: number };
const CASES = `select c.id, c.versi, c.kantor_kode as kantor, (select max(tanggal)::text from langkah l where l.catatan_id = c.id) as tanggal
  from catatan c where c.jenis = 'pelanggaran' and c.status = 'divalidasi' and c.posisi = 'klarifikasi' order by c.id limit 2000`;

/** A validated case that nobody else is taking a step in. */
async function free(): Promise<Case> {
  kept.cases ??= pool()
    .query<Case>(CASES)
    .then((found) => found.rows);
  const cases = await kept.cases;
  for (let tried = 0; tried < cases.length; tried++) {
    kept.next = ((kept.next ?? 0) + 1) % cases.length;
    const found = cases[kept.next];
    if (found && !found.busy) return Object.assign(found, { busy: true });
  }
  throw new Error("tidak ada perkara untuk dilanjutkan");
}

const kinds: Record<string, (judul: string) => Promise<unknown>> = {
  /** enter a record */
  buat: (judul) => buat(operator, "pencegahan", entry(judul), { kunci: randomUUID() }),
  /** enter it and validate it: two commands */
  sahkan: async (judul) => {
    const { id, versi } = await buat(operator, "pencegahan", entry(judul), { kunci: randomUUID() });
    return validasi(verifikator, id, versi, randomUUID());
  },
  /** a step in a case that counts: record, step, deadlines, ledger, trace; an edition where the public would read another */
  lanjut: async () => {
    const found = await free();
    try {
      const step = { kode: "klarifikasi", tanggal: found.tanggal, rincian: {} };
      // a step is taken at the case's own office
      found.versi = (
        await lanjutkan(person("operator", found.kantor), found.id, found.versi, step as never, randomUUID())
      ).versi;
      return { id: found.id };
    } finally {
      found.busy = false;
    }
  },
};

export async function POST(req: Request, { params }: { params: Promise<{ macam: string }> }) {
  const { judul } = (await req.json()) as { judul: string };
  const run = kinds[(await params).macam];
  if (!run) return new Response(null, { status: 404 });
  return Response.json(await run(judul));
}
