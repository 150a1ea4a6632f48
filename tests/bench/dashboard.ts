import pg from "pg";
import { muatPimpinan } from "@/app/kerja/dasbor/pimpinan/muat";
import { bacaDasbor } from "@/lib/angka/queries";
import { asOwner, closePools } from "@/lib/db";
import { inTurns } from "./rounds";
import { personOf } from "./site";

export const DAY = "2024-03-17";
const ELECTION = "PEMILU-2024";
/** What its headlines are held against: a month before. */
const BEFORE = "2024-02-16";
const MONTH = "2024-02-01";

const KINDS = ["pengawasan", "pencegahan", "pelanggaran", "penindakan", "sengketa"];
const begin = (day: string) => `${day.slice(0, 7)}-01`;
const newYear = (day: string) => `${day.slice(0, 4)}-01-01`;
const cells = (family: string, day: string, scope = `penyelenggaraan = '${ELECTION}'`) => `(
  select * from angka_rangkum_dalam where keluarga = '${family}' and kala = 'bulan' and berlaku < '${begin(day)}' and ${scope}
  union all
  select * from angka_rangkum_dalam where keluarga = '${family}' and kala = 'hari' and berlaku between '${begin(day)}' and '${day}' and ${scope}) c`;
// who asks for no months reads years first
const years = (family: string, day: string) => `(
  select * from angka_rangkum_dalam where keluarga = '${family}' and kala = 'tahun' and berlaku < '${newYear(day)}' and penyelenggaraan = '${ELECTION}'
  union all
  select * from ${cells(family, day, `penyelenggaraan = '${ELECTION}' and berlaku >= '${newYear(day)}'`)}) y`;
const COUNT = "sum(n)::int as n, sum(jumlah) as jumlah";
const SUMS = `${COUNT}, min(terima) as mulai, max(terima) as akhir`;
const TIMELESS = `${COUNT}, null::date, null::date`;
// the smallest roll-up that knows what is asked: by office, by stage, by neither
const byOffice = (family: string) => `${family}-wilayah-tahapan-catat`;
const byStage = (family: string) => `${family}-kantor-wilayah-catat`;
const byNeither = (family: string) => `${family}-kantor-wilayah-tahapan-catat`;

// the same aggregates by hand, over the roll-up, with no rights to keep and nothing at its tail: one statement
const WHOLE = KINDS.flatMap((k) => [
  `select '${k}', kantor, null, null, null, ${TIMELESS} from ${years(byOffice(k), DAY)} group by kantor`,
  `select '${k}', null, tahapan, null, null, ${TIMELESS} from ${years(byStage(k), DAY)} group by tahapan`,
  `select '${k}', null, null, terima::text, sifat->>'terbit', ${SUMS} from ${cells(byNeither(`${k}/terbit`), DAY)}
    group by grouping sets ((), (terima), (sifat->>'terbit'))`,
  `select '${k}', null, null, null, 'dulu', ${SUMS} from ${cells(byNeither(k), BEFORE)}`,
  `select '${k}', null, null, null, null, count(*)::int, 0, null, null from catatan where jenis = '${k}' and status = 'dikirim'
      and penyelenggaraan_kode = '${ELECTION}' and tanggal_diterima <= '${DAY}'`,
]);
const REGISTRATION = `select 'pelanggaran', kantor, null, null, sifat->>'registrasi', ${TIMELESS} from ${years(byOffice("pelanggaran/registrasi"), DAY)}
  group by grouping sets ((sifat->>'registrasi'), (kantor, sifat->>'registrasi'))`;
const DELIVERED = `select 'pelanggaran', kantor, null, terima::text, null, ${SUMS} from ${cells(byOffice("pelanggaran"), DAY, "true")} group by kantor, terima`;
const LAST_MONTH = KINDS.filter((k) => k !== "penindakan").flatMap((k) => [
  `select '${k}', kantor, null, null, null, ${SUMS} from angka_rangkum_dalam
    where keluarga = '${byOffice(k)}' and kala = 'bulan' and terima = '${MONTH}' and berlaku <= '${MONTH}' group by kantor`,
  `select '${k}', left(kantor_kode, 5), null, null, null, count(*)::int, 0, null, null from catatan
    where jenis = '${k}' and status = 'dikirim' and tanggal_diterima >= '${MONTH}' and tanggal_diterima < '${begin(DAY)}' group by 2`,
]);
export const RAW = [...WHOLE, REGISTRATION, DELIVERED, ...LAST_MONTH].join("\nunion all\n");

/** Milliseconds of the leaders' whole dashboard in the database, as of a day: ours, and the same aggregates by hand. */
export async function dashboardTime(database: string, rounds: number): Promise<{ ours: number; bare: number }> {
  // as the owner, in the role of the portal: two archives can be asked in one process
  asOwner(database);
  const client = new pg.Client({ connectionString: database, options: "-c jit=off" });
  await client.connect();
  const query = pg.Client.prototype.query;
  let spent = 0;
  let open = 0;
  let since = 0;
  // as long as any statement waits for its last row: what is sent together is waited for once
  const asked = () => {
    if (open++ === 0) since = performance.now();
  };
  const answered = () => {
    if (--open === 0) spent += performance.now() - since;
  };
  (pg.Client.prototype as { query: unknown }).query = function timed(this: pg.Client, ...args: unknown[]) {
    const answer = (query as (...a: unknown[]) => unknown).apply(this, args);
    asked();
    if (answer instanceof Promise) return answer.finally(answered);
    return (answer as pg.Query).on("end", answered); // a packet of lib/paket
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
