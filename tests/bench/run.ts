import { command } from "@/prisma/lifecycle";
import { options } from "@/prisma/options";
import { step } from "@/prisma/progress";
import { openData } from "./api";
import { archive, ask, onCopy, openBenchServer } from "./archive";
import { buildBoth } from "./builds";
import { report as clocks } from "./clocks";
import { counts } from "./counts";
import { dashboardTime } from "./dashboard";
import { downloads } from "./download";
import { publicPages } from "./public";
import { publishedArchive } from "./published";
import { most, report } from "./report";
import { commands, pages } from "./requests";
import { inTurns } from "./rounds";
import { search } from "./search";
import { openSites } from "./site";

// npm run bench [-- --baris 1000000 --banding 100000 --putaran 5 --detik 3]: how near the portal comes to what anybody
// would write first, and whether it stays so as the archive grows. Ratios of one run only: never how fast.
// --hanya cari|dasbor|halaman|kueri|api|publik|unduh|perintah: one part. --tenggat 5000: how long the clocks of so many running cases take.
const { values } = options(
  "npm run bench -- [--baris 1000000] [--banding 100000] [--putaran 5] [--detik 3] [--hanya cari] [--tenggat 5000]",
  {
    options: {
      baris: { type: "string", default: "1000000" },
      banding: { type: "string", default: "100000" },
      putaran: { type: "string", default: "5" },
      detik: { type: "string", default: "3" },
      hanya: { type: "string" },
      tenggat: { type: "string" },
    },
  },
);
const PARTS = ["cari", "dasbor", "halaman", "kueri", "api", "publik", "unduh", "perintah"];
const rounds = Number(values.putaran);
const times = { rounds, seconds: Number(values.detik) };
/** Where the bare handler writes: the columns and indexes of a record, and none of the rules that hold it. */
const BARE_TABLE = `drop table if exists ukur_sisip;
  create table ukur_sisip (like catatan including defaults including indexes);
  alter table ukur_sisip alter dibuat_pada set default now(), alter diubah_pada set default now(), alter dikirim_pada set default now()`;
/** So often a fresh connection is asked that most of its answers are of one that has been in use. */
const WARM = 25;

async function dashboards(large: string, small: string): Promise<void> {
  const { ours, bare } = await step("dasbor, waktu basis data", () => dashboardTime(large, rounds * 3));
  most("dasbor pimpinan, waktu basis data : SQL atas rangkuman", ours, bare, "ms", 1.5);
  if (large === small) return;
  const asked = {
    [values.baris]: async () => (await dashboardTime(large, WARM)).ours,
    [values.banding]: async () => (await dashboardTime(small, WARM)).ours,
  };
  const grown = await step("dasbor, pertumbuhan", () => inTurns(asked, rounds));
  most(
    `dasbor pimpinan, ${values.baris} : ${values.banding} catatan`,
    grown[values.baris] ?? 0,
    grown[values.banding] ?? 0,
    "ms",
    1.2,
  );
}

async function entering(database: string): Promise<void> {
  const sites = await openSites(database);
  try {
    await commands(sites.bare, times);
  } finally {
    await sites.close();
  }
}

await command(async () => {
  if (values.hanya && !PARTS.includes(values.hanya))
    throw new Error(`Tidak ada bagian "${values.hanya}". Yang ada: ${PARTS.join(", ")}.`);
  if (values.tenggat) {
    await clocks(Number(values.tenggat));
    return 0;
  }
  const server = await openBenchServer();
  const wanted = (what: string) => !values.hanya || values.hanya === what;
  // over databases of its own: an archive of the inside publishes a part of itself only
  if (wanted("cari")) await search(server.url, Number(values.baris), Number(values.banding), rounds);
  if (values.hanya === "cari") {
    report({ baris: values.baris, banding: values.banding, rounds });
    return 0;
  }
  if (wanted("unduh")) {
    await buildBoth();
    await downloads(await publishedArchive(server.url, Number(values.baris)), Number(values.baris), rounds);
  }
  if (values.hanya === "unduh") {
    report({ baris: values.baris, banding: values.banding, rounds });
    return 0;
  }
  const large = await archive(server.url, Number(values.baris));
  const small = await archive(server.url, Number(values.banding));
  process.env.DATABASE_URL = large;
  await ask(large, BARE_TABLE);
  await buildBoth();
  if (wanted("dasbor")) await dashboards(large, small);
  const sites = await openSites(large);
  try {
    if (wanted("halaman")) await pages(sites.portal, sites.bare, large, times);
    if (wanted("kueri")) await counts(server, sites.portal, large, values.hanya === "kueri");
    if (wanted("api")) await openData(sites.portal, sites.bare, large, times);
    if (wanted("publik")) await publicPages(server, sites.portal, sites.bare, large, times);
    await sites.close();
    if (wanted("perintah")) await onCopy(server.url, large, entering);
  } finally {
    report({ baris: values.baris, banding: values.banding, rounds }); // what a part that failed leaves behind is still true of the others
  }
  return 0;
});
