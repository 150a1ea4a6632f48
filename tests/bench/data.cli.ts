import { command } from "@/prisma/lifecycle";
import { options } from "@/prisma/options";
import { archive, ask, openBenchServer } from "./archive";
import { sizeOf } from "./records";

// npm run bench:data [-- --baris 1000000 --baru]: so many pengawasan, a tenth of it pencegahan, a hundredth cases
const { values } = options("npm run bench:data -- [--baris 1000000] [--baru]", {
  options: { baris: { type: "string", default: "1000000" }, baru: { type: "boolean", default: false } },
});

await command(async () => {
  const n = Number(values.baris);
  if (!Number.isInteger(n) || n < 1000 || n % 100) throw new Error("--baris: kelipatan 100, sedikitnya 1000.");
  const server = await openBenchServer();
  const url = await archive(server.url, n, values.baru);
  const [there] = await ask<Record<string, string>>(
    url,
    `select (select count(*) from catatan) as catatan, (select count(*) from angka_entri) as entri, (select count(*) from angka_rangkum) as rangkum,
            pg_size_pretty(pg_database_size(current_database())) as besar`,
  );
  const { pengawasan, pencegahan, pelanggaran } = sizeOf(n);
  console.log(
    `\nsiap: ${new URL(url).pathname.slice(1)}: ${pengawasan} pengawasan, ${pencegahan} pencegahan, ${pelanggaran} perkara; ${there?.catatan} catatan, ${there?.entri} entri, ${there?.rangkum} sel rangkuman, ${there?.besar}`,
  );
  return 0;
});
