import "server-only";
import { EventEmitter } from "node:events";
import { writeFileSync } from "node:fs";
import { Logger, makeWorkerUtils, run, runOnce, type WorkerEvents } from "graphile-worker";
import { roleUrl } from "@/lib/db";
import { catat, gangguan } from "@/lib/log";
import { openEnvironment } from "@/prisma/environment";
import { atEnd, command } from "@/prisma/lifecycle";
import { options } from "@/prisma/options";
import { jadwal, tugas } from "./tugas";

// npm run pekerja · npm run pekerja -- --sekarang bersihkan
const { values } = options("npm run pekerja -- [--sekarang bersihkan]", { options: { sekarang: { type: "string" } } });

const logger = new Logger(() => (level, message) => {
  // failed work is reported by its event, with its error
  if ((level === "error" || level === "warning") && !message.startsWith("Failed task"))
    catat("pekerja", { tingkat: level, pesan: message.slice(0, 300) });
});
const events: WorkerEvents = new EventEmitter();
events.on("job:error", ({ job, error }) =>
  gangguan(error, `pekerjaan ${job.task_identifier}, percobaan ${job.attempts}`),
);

await command(async () => {
  const environment = await openEnvironment();
  atEnd(environment.release);
  const options = { connectionString: roleUrl("satudata_pekerja"), maxPoolSize: 4, logger, events, taskList: tugas };
  await (values.sekarang ? sekarang(values.sekarang, options) : terus(options));
  return 0;
}, 0);

type Options = {
  connectionString: string;
  maxPoolSize: number;
  logger: Logger;
  events: WorkerEvents;
  taskList: typeof tugas;
};

/** Runs until it is asked to stop; work under way is finished first. */
async function terus(options: Options): Promise<void> {
  const runner = await run({
    ...options,
    concurrency: 2,
    noHandleSignals: true,
    // LISTEN brings new work at once; this is for work of later
    pollInterval: 10_000,
    parsedCronItems: jadwal(),
  });
  atEnd(() => runner.stop());
  detak(runner.events);
  // the web server keeps its pages in memory: after a start the first visitor should not wait for them either
  const nanti = new Date(Date.now() + 5000);
  await runner.addJob(
    "perbarui_halaman_publik",
    {},
    { jobKey: "perbarui_halaman_publik", runAt: nanti, maxAttempts: 10 },
  );
  // a dataset that was never released is, without waiting for the month to end
  await runner.addJob("rilis_data", { sebab: "awal" }, { jobKey: "rilis_data:awal", runAt: nanti, maxAttempts: 10 });
  catat("pekerja", { tingkat: "info", pesan: "siap" });
  await runner.promise;
}

/** Puts one piece of work into the queue and empties the queue. */
async function sekarang(nama: string, options: Options): Promise<void> {
  if (!(nama in tugas)) throw new Error(`Tidak ada tugas "${nama}". Yang ada: ${Object.keys(tugas).join(", ")}.`);
  let gagal = false;
  events.on("job:error", () => {
    gagal = true;
  });
  const utils = await makeWorkerUtils(options);
  await utils.addJob(nama, {}, { jobKey: nama, maxAttempts: 1 }).finally(() => utils.release());
  await runOnce({ ...options, noHandleSignals: true });
  if (gagal) throw new Error(`Tugas "${nama}" gagal.`);
}

/** For the health check of a container: the file is as new as the last look into the queue. */
function detak(from: WorkerEvents): void {
  const file = process.env.PEKERJA_DETAK;
  if (!file) return;
  writeFileSync(file, "");
  from.on("worker:getJob:empty", () => writeFileSync(file, ""));
  from.on("job:complete", () => writeFileSync(file, ""));
}
