import "server-only";
import { asViewer, closePools } from "@/lib/db";
import { pengaturan } from "@/lib/rujukan/queries";
import { openEnvironment } from "@/prisma/environment";
import { options } from "@/prisma/options";
import figures from "@/prisma/seed/data/published-figures.json";
import { bandingkanPers } from "./banding";
import { periksaLedger } from "./periksa";
import { angkaPers, PROVINSI } from "./pers";
import { tabelBanding } from "./tabel";

/** `angka:periksa`: the ledger against the records. */
async function periksa(): Promise<boolean> {
  const mulai = Date.now();
  const { catatan, saat, selisih, rangkum } = await periksaLedger(setiap);
  for (const s of selisih.slice(0, 100))
    console.error(
      `catatan ${s.catatan}, seperti diketahui ${s.saat === "infinity" ? "kini" : s.saat}: ${s.sel} sel tidak cocok`,
    );
  if (selisih.length > 100) console.error(`… dan ${selisih.length - 100} lagi`);
  for (const r of rangkum) console.error(`rangkuman ${r.sisi} ${r.keluarga}: ${r.sel} sel tidak cocok dengan entrinya`);
  const cocok = selisih.length + rangkum.length === 0;
  console.log(
    cocok
      ? `Buku angka cocok dengan catatannya: ${catatan} catatan, ${saat} saat (${Date.now() - mulai} ms).`
      : `Buku angka TIDAK cocok: ${selisih.length} temuan pada catatan, ${rangkum.length} rangkuman.`,
  );
  return cocok;
}

/** `angka:terbitan`: what the press once published, answered by the demo's records. */
async function terbitan(): Promise<boolean> {
  if ((await asViewer({ kantor: ["64"] }, (tx) => pengaturan(tx, "demo"))) !== "ya") {
    console.error(
      "Hanya untuk basis data contoh: angka pers dibandingkan dengan data contoh, bukan dengan data kantor.",
    );
    return false;
  }
  const banding = await bandingkanPers(angkaPers(figures), PROVINSI);
  for (const baris of tabelBanding(banding)) console.log(baris);
  const beda = banding.filter((b) => !b.cocok).length;
  console.log(
    beda === 0
      ? `${banding.length} angka terbitan, semuanya dijawab portal dengan angka yang sama.`
      : `${beda} dari ${banding.length} angka terbitan BERBEDA dari jawaban portal.`,
  );
  return beda === 0;
}

const CARA = "npm run angka:periksa -- [--setiap 20]; npm run angka:terbitan";
const { values, positionals } = options(CARA, {
  options: { setiap: { type: "string", default: "1" } },
  allowPositionals: true,
});
const setiap = Number(values.setiap);
if (!Number.isInteger(setiap) || setiap < 1) {
  console.error(`Pemakaian: ${CARA}`);
  process.exit(2);
}
const { release } = await openEnvironment();
try {
  process.exitCode = (await (positionals[0] === "terbitan" ? terbitan() : periksa())) ? 0 : 1;
} finally {
  await closePools();
  await release();
}
