import "server-only";
import { parseArgs } from "node:util";
import { closePools } from "@/lib/db";
import { openEnvironment } from "@/prisma/environment";
import { periksaRantai } from "./queries";

const { values } = parseArgs({ options: { jangkar: { type: "string", multiple: true, default: [] } } });
const jangkar = new Map<number, string>();
for (const satu of values.jangkar) {
  const [no, hash] = satu.split(":");
  if (!Number(no) || !/^[0-9a-f]{8,64}$/.test(hash ?? "")) {
    console.error("Pemakaian: npm run jejak:periksa -- [--jangkar nomor:sidik]…");
    process.exit(2);
  }
  jangkar.set(Number(no), hash as string);
}

const { release } = await openEnvironment();
try {
  const mulai = Date.now();
  const { no, hash, cacat } = await periksaRantai(jangkar);
  for (const c of cacat.slice(0, 100)) console.error(`no. ${c.no}: ${c.apa}: ${c.keterangan}`);
  if (cacat.length > 100) console.error(`… dan ${cacat.length - 100} lagi`);
  console.log(
    cacat.length === 0
      ? `Rantai jejak utuh: ${no} baris, kepala ${no}:${hash} (${Date.now() - mulai} ms).`
      : `Rantai jejak CACAT: ${cacat.length} temuan pada ${no} baris.`,
  );
  process.exitCode = cacat.length === 0 ? 0 : 1;
} finally {
  await closePools();
  await release();
}
