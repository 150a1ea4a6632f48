import { ask } from "./archive";
import { most } from "./report";
import { DASHBOARD } from "./requests";
import { signIn } from "./site";
import { listening, statements } from "./statements";

const BESIDES = "/kerja/dasbor/pp-datin /kerja/dasbor/p2h /kerja/dasbor/hps /kerja/dasbor/sdmo".split(" ");
type Server = { folder: string; url: string };

/** A list's number of statements may depend on neither its rows nor the archive. */
export async function counts(server: Server, portal: string, database: string, aloud: boolean): Promise<void> {
  const cookie = await signIn(database, "pimpinan");
  const [one] = await ask<{ id: string }>(
    database,
    "select id from catatan where jenis = 'pelanggaran' and status = 'divalidasi' order by id limit 1",
  );
  const [stage] = await ask<{ kode: string }>(
    database,
    "select tahapan_kode as kode from catatan where jenis = 'pelanggaran' group by 1 order by abs(count(*) - 10) limit 1",
  );
  const asked: [string, string, number][] = [
    ["daftar 50 baris", "/kerja/pengawasan", 6],
    ["daftar beberapa baris", `/kerja/pelanggaran?tahapan=${stage?.kode}`, 6],
    ["rincian", `/kerja/pelanggaran/${one?.id}`, 8],
    ...[DASHBOARD, ...BESIDES].map((path): [string, string, number] => [path.split("?")[0] ?? "", path, 10]),
  ];
  await listening(server.url, async () => {
    for (const [name, path, goal] of asked) {
      const found = await statements(server.folder, `${portal}${path}`, cookie);
      if (aloud) console.log(`${name}\n${found.map((f) => `  ${f.slice(0, 150)}`).join("\n")}`);
      most(`kueri: ${name}`, found.length, 1, "kueri", goal);
    }
  });
}
