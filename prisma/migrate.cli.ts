import { openEnvironment } from "./environment";
import { checkKey } from "./key";
import { atEnd, command } from "./lifecycle";
import { create, deploy, lacking, resolve, status } from "./migrate";
import { options } from "./options";
import { openRoles } from "./roles";
import { seedReference } from "./seed/reference";

// npm run db:migrate [-- --lepas NAMA] · db:status · db:buat -- nama · db:beda
const { positionals, values } = options(
  "npm run db:migrate -- [--lepas NAMA]; npm run db:buat -- nama_migrasi; npm run db:status; npm run db:beda",
  { allowPositionals: true, options: { lepas: { type: "string" } } },
);
const [verb = "migrate", name] = positionals;

const verbs: Record<string, (url: string) => Promise<number>> = {
  async migrate(url) {
    if (values.lepas) {
      const rows = await resolve(url, values.lepas);
      console.log(
        rows > 0 ? `${values.lepas} ditandai batal dan akan dicoba lagi.` : `${values.lepas} tidak sedang gagal.`,
      );
    }
    const applied = await deploy(url);
    const secret = process.env.DATABASE_ROLE_SECRET;
    if (secret) await openRoles(url, secret);
    const { IDENTITY_KEY, IDENTITY_KEY_LAMA } = process.env;
    if (IDENTITY_KEY) await checkKey(url, IDENTITY_KEY, IDENTITY_KEY_LAMA, true);
    const rows = await seedReference(url);
    for (const each of applied) console.log(`diterapkan  ${each}`);
    console.log(applied.length > 0 ? `${applied.length} migrasi diterapkan.` : "Basis data sudah mutakhir.");
    if (rows > 0) console.log(`Data rujukan: ${rows} baris ditambahkan.`);
    if (!secret) console.log("DATABASE_ROLE_SECRET belum diisi: kata sandi peran basis data tidak diubah.");
    return 0;
  },
  async status(url) {
    const found = await status(url);
    const words = { applied: "diterapkan", pending: "menunggu", failed: "gagal", edited: "berubah", unknown: "asing" };
    for (const [key, word] of Object.entries(words) as [keyof typeof found, string][]) {
      for (const each of found[key]) console.log(`${word.padEnd(11)} ${each}`);
    }
    return found.pending.length + found.failed.length + found.edited.length + found.unknown.length > 0 ? 1 : 0;
  },
  async create(url) {
    if (!name) throw new Error("Sebutkan namanya: npm run db:buat -- nama_migrasi");
    const file = await create(url, name);
    console.log(
      file ? `Ditulis: ${file}\nBaca dan lengkapi dahulu, lalu: npm run db:migrate` : "Skema dan migrasi sudah sama.",
    );
    return 0;
  },
  async diff(url) {
    const [wanted, drifted] = [await lacking(url, "migrations"), await lacking(url, "database")];
    console.log(`-- migrasi → skema\n${wanted ?? "-- sama"}\n-- basis data → skema\n${drifted ?? "-- sama"}`);
    return wanted || drifted ? 1 : 0;
  },
};

await command(async () => {
  const run = verbs[verb];
  if (!run) throw new Error(`Perintah tidak dikenal: ${verb} (yang ada: ${Object.keys(verbs).join(", ")})`);
  const environment = await openEnvironment();
  atEnd(environment.release);
  return run(environment.url);
});
