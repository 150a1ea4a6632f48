import "server-only";
import { closePools } from "@/lib/db";
import { openEnvironment } from "@/prisma/environment";
import { periksaLedger } from "./periksa";

const { release } = await openEnvironment();
try {
  const mulai = Date.now();
  const { catatan, saat, selisih, rangkum } = await periksaLedger();
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
  process.exitCode = cocok ? 0 : 1;
} finally {
  await closePools();
  await release();
}
