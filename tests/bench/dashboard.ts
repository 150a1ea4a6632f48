import pg from "pg";
import { muatPimpinan } from "@/app/kerja/dasbor/pimpinan/muat";
import { bacaDasbor } from "@/lib/angka/queries";
import { asOwner, closePools } from "@/lib/db";
import { inTurns } from "./rounds";
import { personOf } from "./site";

export const DAY = "2024-03-17";
const AWAL = "2024-03-01";
const BULAN = "2024-02-01";
const ELECTION = "PEMILU-2024";

const KINDS = ["pengawasan", "pencegahan", "pelanggaran", "penindakan", "sengketa"];
const SCOPE = `penyelenggaraan = '${ELECTION}'`;
const cells = (family: string) => `(
  select * from angka_rangkum_dalam where keluarga = '${family}' and kala = 'bulan' and berlaku < '${AWAL}' and ${SCOPE}
  union all
  select * from angka_rangkum_dalam where keluarga = '${family}' and kala = 'hari' and berlaku between '${AWAL}' and '${DAY}' and ${SCOPE}) c`;
const SUMS = "sum(n)::int as n, sum(jumlah) as jumlah, min(terima) as mulai, max(terima) as akhir";

// the same aggregates by hand, over the roll-up, with no rights to keep: one statement, the smallest families
const WHOLE = KINDS.flatMap((k) => [
  `select '${k}', kantor, tahapan, terima::text, null, ${SUMS} from ${cells(k)} group by grouping sets ((), (kantor), (tahapan), (terima))`,
  `select '${k}', null, null, null, sifat->>'terbit', ${SUMS} from ${cells(`${k}/terbit`)} group by 5`,
  `select '${k}', null, null, null, null, count(*)::int, 0, null, null from catatan where jenis = '${k}' and status = 'dikirim'
      and penyelenggaraan_kode = '${ELECTION}' and tanggal_diterima <= '${DAY}'`,
]);
const REGISTRATION = `select 'pelanggaran', kantor, null, null, sifat->>'registrasi', ${SUMS} from ${cells("pelanggaran/registrasi")}
  group by grouping sets ((sifat->>'registrasi'), (kantor, sifat->>'registrasi'))`;
const MONTH = KINDS.filter((k) => k !== "penindakan").flatMap((k) => [
  `select '${k}', kantor, null, null, null, ${SUMS} from angka_rangkum_dalam
    where keluarga = '${k}' and kala = 'bulan' and terima = '${BULAN}' and berlaku <= '${BULAN}' group by kantor`,
  `select '${k}', left(kantor_kode, 5), null, null, null, count(*)::int, 0, null, null from catatan
    where jenis = '${k}' and status = 'dikirim' and tanggal_diterima >= '${BULAN}' and tanggal_diterima < '${AWAL}' group by 2`,
]);
export const RAW = [...WHOLE, REGISTRATION, ...MONTH].join("\nunion all\n");

/** Milliseconds of the leaders' whole dashboard in the database, as of a day: ours, and the same aggregates by hand. */
export async function dashboardTime(database: string, rounds: number): Promise<{ ours: number; bare: number }> {
  // as the owner, in the role of the portal: two archives can be asked in one process
  asOwner(database);
  const client = new pg.Client({ connectionString: database, options: "-c jit=off" });
  await client.connect();
  const query = pg.Client.prototype.query;
  let spent = 0;
  // the time of every statement of a transaction, from its sending to its last row
  (pg.Client.prototype as { query: unknown }).query = function timed(this: pg.Client, ...args: unknown[]) {
    const began = performance.now();
    const answer = (query as (...a: unknown[]) => unknown).apply(this, args);
    if (answer instanceof Promise) return answer.finally(() => (spent += performance.now() - began));
    return answer;
  };
  const clock = async (run: () => Promise<unknown>) => {
    spent = 0;
    await run();
    return spent;
  };
  const leader = personOf("pimpinan");
  try {
    return await inTurns(
      {
        ours: () =>
          clock(() => bacaDasbor(leader, { per: DAY, penyelenggaraan: ELECTION }, "pelanggaran", muatPimpinan)),
        bare: () => clock(() => client.query(RAW)),
      },
      rounds,
    );
  } finally {
    (pg.Client.prototype as { query: unknown }).query = query;
    await Promise.all([client.end(), closePools()]);
  }
}
