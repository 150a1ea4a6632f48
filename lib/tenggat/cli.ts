import "server-only";
import { parseArgs } from "node:util";
import { closePools } from "@/lib/db";
import { hariTanggal } from "@/lib/format";
import { galat } from "@/lib/jenis/fields";
import { prepareReference } from "@/prisma/content";
import { openEnvironment } from "@/prisma/environment";
import { atEnd, command } from "@/prisma/lifecycle";
import { type Jawaban, tanyaTenggat } from "./jawab";
import { dasarHari, kataAturan, kataCara, kataHari, kataJatuh, kataLama } from "./kata";
import { tanya } from "./tanya";

// npm run tenggat -- --mulai 2024-01-29 --lama 14 --satuan hari_kerja
const PEMAKAIAN = `Pemakaian: npm run tenggat -- --mulai 2024-01-29 --lama 14 --satuan hari_kerja|hari_kalender|jam [--jam 15:30]
           npm run tenggat -- --mulai 2024-01-29 --regime pemilu|pemilihan --aturan penanganan`;
const teks = { type: "string" } as const;

function cetak({ mulai, ukuran, aturan, jatuh, maks }: Jawaban): void {
  console.log(
    `Mulai        ${hariTanggal(mulai.hari)}${mulai.jam ? `, pukul ${mulai.jam.replace(":", ".")} WITA` : ""}`,
  );
  if (aturan) console.log(`Aturan       ${kataAturan(aturan)} (${aturan.dasarHukum})`);
  console.log(`Lama         ${kataLama(ukuran.lama, ukuran.satuan)}. ${kataCara(ukuran)}`);
  for (const h of (maks ?? jatuh).hari) {
    const dasar = h.ke === null ? dasarHari(h) : undefined;
    console.log(`  ${h.tanggal}  ${kataHari(h)}${dasar ? ` (${dasar})` : ""}`);
  }
  console.log(`Jatuh tempo  ${jatuh.jatuhTempo}  ${kataJatuh(jatuh)}`);
  if (maks) console.log(`Paling lama  ${maks.jatuhTempo}  ${kataJatuh(maks)}. ${aturan?.perpanjanganDasar}`);
}

await command(async () => {
  let isi: unknown;
  try {
    isi = parseArgs({
      options: { mulai: teks, jam: teks, lama: teks, satuan: teks, aturan: teks, regime: teks },
    }).values;
  } catch {
    throw new Error(PEMAKAIAN);
  }
  const t = tanya.safeParse(isi);
  if (!t.success)
    throw new Error(
      `${Object.entries(galat(t.error))
        .map(([nama, kata]) => `--${nama}: ${kata}`)
        .join("\n")}\n${PEMAKAIAN}`,
    );
  const environment = await openEnvironment();
  atEnd(environment.release);
  atEnd(closePools);
  // a fresh checkout has no calendar yet; a database that somebody gave is left as it is
  if (environment.embedded) await prepareReference(environment.url);
  cetak(await tanyaTenggat(t.data));
  return 0;
});
