import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import type { Orang } from "@/lib/akses/policy";
import { Penolakan, TidakAda } from "@/lib/errors";
import { bolehBaca, bolehLihatTurunan, bolehTurunan, catatBaca, catatTurunan, kunciTurunan } from "./commands";
import { gambarPublik, pratinjauGambar } from "./gambar";
import { adaRuang, jalurKarantina } from "./karantina";
import { GAMBAR } from "./schema";
import { simpanan } from "./simpanan";
import { alir, isiUtuh, kataGalat, kepala, periksa, sebagaiUnduhan, TERKURUNG_PDF } from "./utuh";

/**
 * One file for a person, as a download or to look at (pictures made anew, PDF as it is). Its SHA-256 is checked before the
 * first byte leaves, and every look is a link of the trace. @throws TidakAda, Penolakan
 */
export async function unduh(
  orang: Orang,
  id: string,
  cara: "unduh" | "pratinjau",
  dari = simpanan(),
): Promise<Response> {
  const b = await bolehBaca(orang, id);
  const gambar = GAMBAR.includes(b.mime);
  if (cara === "pratinjau" && !gambar && b.mime !== "application/pdf") throw new TidakAda();
  const isi = await (cara === "pratinjau" && gambar ? isiUtuh(b, dari) : periksa(b, dari)).catch(
    async (error: unknown) => {
      await catatBaca(orang, b, cara, false);
      throw kataGalat(error, id);
    },
  );
  await catatBaca(orang, b, cara, true);
  if (isi) {
    const kecil = await pratinjauGambar(isi);
    return new Response(new Uint8Array(kecil), { headers: kepala("image/webp", { "Content-Disposition": "inline" }) });
  }
  const lihat = cara === "pratinjau";
  const headers = kepala(b.mime, {
    "Content-Length": String(b.ukuran),
    "Content-Disposition": lihat ? "inline" : sebagaiUnduhan(b.nama),
    ...(lihat
      ? { "Content-Security-Policy": TERKURUNG_PDF }
      : { "Repr-Digest": `sha-256=:${Buffer.from(b.sha256, "hex").toString("base64")}:` }),
  });
  return new Response(await alir(b, dari), { headers });
}

/** Makes a picture for the public out of the pixels of an original, to be looked at by PPID. @throws TidakAda, Penolakan */
export async function siapkanTurunan(
  orang: Orang,
  berkasId: string,
  keterangan: string,
  ke = simpanan(),
): Promise<{ id: string }> {
  const b = await bolehTurunan(orang, berkasId);
  if (!GAMBAR.includes(b.mime)) throw new Penolakan("Turunan publik hanya dibuat dari gambar.");
  const isi = await gambarPublik(
    await isiUtuh(b, ke).catch((error: unknown) => {
      throw kataGalat(error, berkasId);
    }),
  );
  await adaRuang(isi.length);
  const id = randomUUID();
  const jalur = jalurKarantina(id);
  const h = await open(jalur, "w", 0o600);
  try {
    await h.writeFile(isi);
    await h.sync();
  } finally {
    await h.close();
  }
  await ke.taruh(kunciTurunan(id), jalur, isi.length).finally(() => rm(jalur, { force: true }));
  const sha256 = createHash("sha256").update(isi).digest("hex");
  const t = { id, berkasId, keterangan, sha256, ukuran: isi.length, mime: "image/jpeg" };
  // after an error it is not known whether the row stands; where it does not, the sweep reports the file
  return catatTurunan(orang, t);
}

/** A picture for the public, looked at from inside. @throws TidakAda, Penolakan */
export async function lihatTurunan(orang: Orang, id: string): Promise<Response> {
  const t = await bolehLihatTurunan(orang, id);
  const isi = await isiUtuh(t, simpanan()).catch((error: unknown) => {
    throw kataGalat(error, id);
  });
  return new Response(new Uint8Array(isi), { headers: kepala(t.mime, { "Content-Disposition": "inline" }) });
}
