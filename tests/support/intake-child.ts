import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import type { Orang } from "@/lib/akses/policy";
import { berkasEnv } from "@/lib/berkas/atur";
import { simpananCakram } from "@/lib/berkas/cakram";
import { tulis } from "@/lib/berkas/karantina";
import type { Kiriman } from "@/lib/berkas/schema";
import type { Simpanan } from "@/lib/berkas/simpanan";
import { selesaikan } from "@/lib/berkas/terima";

// A process of its own that takes a file in and stops at one point, for ever, so that it can be killed there.
export type Point = "menulis" | "transaksi" | "sebelum taruh" | "sesudah taruh";
export type Order = { point: Point; orang: Orang; id: string; sumber: string; kiriman: Kiriman & { nama: string } };

const { point, orang, id, sumber, kiriman } = JSON.parse(process.argv[2] ?? "{}") as Order;
const here = (): Promise<never> => {
  process.stdout.write("DI SINI\n");
  return new Promise(() => setInterval(() => undefined, 1000));
};
const disk = simpananCakram(berkasEnv().dir);
const stopping: Simpanan = {
  ...disk,
  async taruh(kunci, dari, ukuran) {
    if (point === "sebelum taruh") await here();
    await disk.taruh(kunci, dari, ukuran);
    await here();
  },
};

async function* half() {
  yield readFileSync(sumber).subarray(0, 1000);
  await here();
}

if (point === "menulis") await tulis(Readable.from(half()), id, 0);
else {
  // the transaction waits for a lock that the test holds
  if (point === "transaksi") process.stdout.write("DI SINI\n");
  await selesaikan(orang, id, kiriman, stopping);
}
