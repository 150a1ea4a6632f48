import "server-only";
import { open, rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { S3Env } from "./atur";
import { TidakTersimpan } from "./galat";
import type { Simpanan } from "./simpanan";

const SAMBUNG_MS = 3000;
const tiada = (error: unknown) => {
  const e = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  return e.name === "NoSuchKey" || e.name === "NotFound" || e.$metadata?.httpStatusCode === 404;
};

/** A bucket that speaks S3. One PUT is whole or not at all; a server that does not answer is given up after a while. */
export function simpananS3({ endpoint, bucket, region, kunci, rahasia }: S3Env, diamMs = 20_000): Simpanan {
  const s3 = new S3Client({
    endpoint,
    region,
    forcePathStyle: Boolean(endpoint),
    credentials: { accessKeyId: kunci, secretAccessKey: rahasia },
    maxAttempts: 2,
    // our own SHA-256 is kept beside the row and read again at each use; many S3-alikes do not know AWS's trailers
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: SAMBUNG_MS, socketTimeout: diamMs },
  });
  const ukuran = (Key: string) =>
    s3.send(new HeadObjectCommand({ Bucket: bucket, Key })).then(
      (h) => h.ContentLength ?? 0,
      (error: unknown) => {
        if (tiada(error)) return undefined;
        throw error;
      },
    );
  return {
    async taruh(Key, dari, besar) {
      if ((await ukuran(Key)) !== besar) {
        // 200 MB at 1 MB/s, and never for ever
        const abortSignal = AbortSignal.timeout(30_000 + Math.ceil(besar / 1000));
        const sumber = await open(dari, "r");
        const Body = sumber.createReadStream();
        const perintah = new PutObjectCommand({ Bucket: bucket, Key, Body, ContentLength: besar });
        await s3.send(perintah, { abortSignal }).finally(() => Body.destroy());
        if ((await ukuran(Key)) !== besar) throw new Error(`S3 tidak menyimpan ${Key} seutuhnya`);
      }
      await rm(dari, { force: true });
    },
    async baca(Key) {
      const jawab = await s3.send(new GetObjectCommand({ Bucket: bucket, Key })).catch((error: unknown) => {
        throw tiada(error) ? new TidakTersimpan(Key) : error;
      });
      return jawab.Body as Readable;
    },
    ukuran,
    async *semua() {
      for (let lanjut: string | undefined; ; ) {
        const l = await s3.send(new ListObjectsV2Command({ Bucket: bucket, ContinuationToken: lanjut }));
        for (const o of l.Contents ?? [])
          if (/^(asli|turunan|rilis)\//.test(o.Key ?? ""))
            yield { kunci: o.Key ?? "", ukuran: o.Size ?? 0, padaMs: o.LastModified?.getTime() ?? 0 };
        lanjut = l.IsTruncated ? l.NextContinuationToken : undefined;
        if (!lanjut) return;
      }
    },
    async buang(Key) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    },
  };
}
