import { randomUUID } from "node:crypto";
import type { Fungsi, Orang } from "@/lib/akses/policy";
import { buat, validasi } from "@/lib/catatan/commands";
import type { Masukan } from "@/lib/catatan/schema";
import type { Jenis } from "@/lib/jenis/fields";
import { lanjutkan } from "@/lib/langkah/commands";
import { entry, personId, report, type Who } from "../../../../../people";
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

type Case = { id: string; versi: number; kantor: string; posisi: string; tanggal: string; busy?: boolean };
const kept = globalThis as unknown as { cases?: Record<string, Promise<Case[]>>; next?: number };
const CASES = `select c.id, c.versi, c.kantor_kode as kantor, c.posisi, (select max(tanggal)::text from langkah l where l.catatan_id = c.id) as tanggal
  from catatan c where c.jenis = 'pelanggaran' and c.status = 'divalidasi' and c.posisi = $1 order by c.id limit 2000`;

/** A validated case that stood here when all began, and that nobody else is taking a step in. */
async function free(posisi: string): Promise<Case> {
  kept.cases ??= {};
  kept.cases[posisi] ??= pool()
    .query<Case>(CASES, [posisi])
    .then((found) => found.rows);
  const cases = await kept.cases[posisi];
  for (let tried = 0; tried < cases.length; tried++) {
    kept.next = ((kept.next ?? 0) + 1) % cases.length;
    const found = cases[kept.next];
    if (found && !found.busy) return Object.assign(found, { busy: true });
  }
  throw new Error("tidak ada perkara untuk dilanjutkan");
}

/** Takes a step in one of the cases that stood at `posisi`, at the case's own office. */
async function step(posisi: string, kode: (c: Case) => string): Promise<{ id: string }> {
  const found = await free(posisi);
  try {
    const langkah = { kode: kode(found), tanggal: found.tanggal, rincian: {} };
    const who = person("operator", found.kantor);
    found.versi = (await lanjutkan(who, found.id, found.versi, langkah, randomUUID())).versi;
    found.posisi = langkah.kode;
    return { id: found.id };
  } finally {
    found.busy = false;
  }
}

async function validated(jenis: Jenis, m: Masukan): Promise<unknown> {
  const { id, versi } = await buat(operator, jenis, m, { kunci: randomUUID() });
  return validasi(verifikator, id, versi, randomUUID());
}

const kinds: Record<string, (judul: string) => Promise<unknown>> = {
  /** enter a record */
  buat: (judul) => buat(operator, "pencegahan", entry(judul), { kunci: randomUUID() }),
  /** enter it and validate it: two commands */
  sahkan: (judul) => validated("pencegahan", entry(judul)),
  /** the same of a laporan: record, first step, clock, ledger, trace, edition for the public */
  perkara: (judul) => validated("pelanggaran", report(judul)),
  /** a step in a case that counts, to and fro: record, step, deadlines, ledger, trace */
  lanjut: () => step("kajian_awal", (c) => (c.posisi === "kajian_awal" ? "menunggu_kelengkapan" : "kajian_awal")),
  /** the same step once more, as for each witness: the case stays where it is, and no figure moves */
  ulang: () => step("klarifikasi", () => "klarifikasi"),
};

export async function POST(req: Request, { params }: { params: Promise<{ macam: string }> }) {
  const { judul } = (await req.json()) as { judul: string };
  const run = kinds[(await params).macam];
  if (!run) return new Response(null, { status: 404 });
  return Response.json(await run(judul));
}
