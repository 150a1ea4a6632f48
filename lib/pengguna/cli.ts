import "server-only";
import { closePools } from "@/lib/db";
import { Penolakan } from "@/lib/errors";
import { openEnvironment } from "@/prisma/environment";
import { options } from "@/prisma/options";
import { adminPertama } from "./pertama";

const CARA = 'npm run admin:buat -- --surel nama@bawaslu.go.id --nama "Nama Lengkap" [--tambah]';

const { values } = options(CARA, {
  options: { surel: { type: "string" }, nama: { type: "string" }, tambah: { type: "boolean", default: false } },
});
if (!values.surel || !values.nama) {
  console.error(`Pemakaian: ${CARA}`);
  process.exit(2);
}
const { release } = await openEnvironment();
try {
  const slip = await adminPertama(values.surel, values.nama, values.tambah);
  console.log(`Akun admin dibuat.\n\n  surel       ${slip.surel}\n  kata sandi  ${slip.sandi}\n`);
  console.log("Kata sandi ini hanya ditampilkan sekali dan harus diganti saat pertama masuk.");
} catch (error) {
  if (!(error instanceof Penolakan)) throw error;
  console.error([error.message, ...Object.values(error.bidang)].join("\n"));
  process.exitCode = 1;
} finally {
  await closePools();
  await release();
}
