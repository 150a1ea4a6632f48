import { env } from "@/lib/env";
import { dataFolder } from "./embedded";
import { openEnvironment } from "./environment";
import { atEnd, command } from "./lifecycle";
import { options } from "./options";
import { rotate } from "./rotate";
import { endKeyChange } from "./secrets";

// npm run kunci:putar [-- --sekali 200]: IDENTITY_KEY is the new key, IDENTITY_KEY_LAMA the one before it
const { values } = options("npm run kunci:putar -- [--sekali 200]", {
  options: { sekali: { type: "string", default: "200" } },
});

await command(async () => {
  const batch = Number(values.sekali);
  if (!Number.isInteger(batch) || batch < 1) throw new Error("--sekali: tulis bilangan bulat, misalnya 200.");
  const environment = await openEnvironment({ newKey: true });
  atEnd(environment.release);
  const { IDENTITY_KEY, IDENTITY_KEY_LAMA } = env();
  if (!IDENTITY_KEY_LAMA)
    throw new Error(
      "IDENTITY_KEY_LAMA belum diisi. Isi IDENTITY_KEY dengan kunci baru (openssl rand -base64 32) dan IDENTITY_KEY_LAMA dengan kunci yang dipakai sekarang, mulai ulang aplikasi dengan keduanya, lalu jalankan lagi.",
    );
  const { pihak, draf, from, to } = await rotate(environment.url, IDENTITY_KEY, IDENTITY_KEY_LAMA, {
    batch,
    say: (line) => console.log(line),
  });
  if (environment.embedded) endKeyChange(dataFolder());
  console.log(
    `Kunci identitas diganti: ${from} → ${to}. ${pihak} pihak dan ${draf} draf disegel ulang; semua baris terbuka.`,
  );
  console.log(
    environment.embedded
      ? "Kunci baru tersimpan dalam .data/. Mulai ulang demo."
      : "Simpan salinan kunci baru, hapus IDENTITY_KEY_LAMA dari .env, lalu mulai ulang aplikasi. Cadangan yang lebih tua tetap memerlukan kunci lama.",
  );
  return 0;
});
