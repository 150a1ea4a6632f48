import "server-only";
import { join, resolve } from "node:path";
import { z } from "zod";

const teksWajib = (nama: string) => z.string({ error: `${nama} belum diisi` }).min(1, `${nama} belum diisi`);
const S3 = z.object({
  BERKAS_S3_BUCKET: teksWajib("BERKAS_S3_BUCKET"),
  BERKAS_S3_REGION: z.string().min(1).default("us-east-1"),
  BERKAS_S3_ACCESS_KEY: teksWajib("BERKAS_S3_ACCESS_KEY"),
  BERKAS_S3_SECRET_KEY: teksWajib("BERKAS_S3_SECRET_KEY"),
  BERKAS_S3_ENDPOINT: z.url({ error: "BERKAS_S3_ENDPOINT bukan alamat (https://…)" }).optional(),
});
export type S3Env = { endpoint?: string; bucket: string; region: string; kunci: string; rahasia: string };
export type BerkasEnv = { dir: string; karantina: string; s3?: S3Env };

/**
 * Where files go: the folder BERKAS_DIR (default .data/berkas), quarantine inside it, and S3 where BERKAS_S3_BUCKET is set.
 * @throws Error naming what is missing once one of the S3 settings is given
 */
export function berkasEnv(): BerkasEnv {
  const dir = resolve(process.env.BERKAS_DIR || join(process.cwd(), ".data", "berkas"));
  const karantina = join(dir, "karantina");
  const diisi = Object.keys(S3.shape).filter((nama) => process.env[nama]);
  if (diisi.length === 0) return { dir, karantina };
  const isi = Object.fromEntries(diisi.map((nama) => [nama, process.env[nama]]));
  const s = S3.safeParse(isi);
  if (!s.success)
    throw new Error(`Pengaturan S3 tidak lengkap:\n${s.error.issues.map((i) => `- ${i.message}`).join("\n")}`);
  const { BERKAS_S3_ENDPOINT: endpoint, BERKAS_S3_BUCKET: bucket, BERKAS_S3_REGION: region } = s.data;
  return {
    dir,
    karantina,
    s3: { endpoint, bucket, region, kunci: s.data.BERKAS_S3_ACCESS_KEY, rahasia: s.data.BERKAS_S3_SECRET_KEY },
  };
}
