import { unduhanPotret } from "@/lib/angka/potret-unduh";
import { Masalah } from "@/lib/antarmuka/masalah";
import { tanpaTanya } from "@/lib/antarmuka/tanya";
import { apiTerbuka } from "@/lib/api";
import { bacaTempat, HAL } from "@/lib/terbitan/potret";

/** A page of figures as a file: `/angka/unduh/kantor/64.72/2024-02-02.csv`. */
export const GET = apiTerbuka<{ jalur: string[] }>(async (req, { jalur }) => {
  tanpaTanya(req);
  const hal = HAL.find((h) => h === jalur[0]);
  const [, hari, bentuk] = /^([0-9-]{10})\.(csv|json)$/.exec(jalur[2] ?? "") ?? [];
  const tempat = hal && hari && jalur.length === 3 ? bacaTempat(hal, [jalur[1] ?? "", hari]) : undefined;
  const isi = tempat && (await unduhanPotret(tempat, bentuk === "json" ? "json" : "csv"));
  if (isi) return isi;
  const kata = { id: "Tidak ada angka di alamat itu.", en: "There are no figures at this address." };
  throw new Masalah("tidak-ada", kata, {}, "/angka/daftar");
});
