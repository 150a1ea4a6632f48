import pg from "pg";
import { to } from "pg-copy-streams";
import { step } from "@/prisma/progress";
import { held } from "./memory";
import { least, most } from "./report";
import { inTurns } from "./rounds";
import { openSites } from "./site";

// the same cells in the same order, as the database itself would write them
const COPY = `copy (select x.publik_id, x.edisi, x.isi->>'nomor', x.tanggal_diterima, x.kantor_kode, k.nama, x.wilayah_kode, w.nama, x.penyelenggaraan_kode, t.nama, x.keadaan,
    x.isi->>'bentuk', x.isi->>'jenisKegiatan', x.isi->>'kerawanan', x.isi->>'sasaran', x.isi->>'metode', x.isi->>'tanggalSelesai', x.isi->>'tempat', x.isi->>'jangkauan', x.isi->>'jumlahPeserta', x.ringkasan, x.ralat, x.terbit_pada, x.perlu_diperbarui
  from terbitan x join kantor k on k.kode = x.kantor_kode join wilayah w on w.kode = x.wilayah_kode join tahapan t on t.kode = x.tahapan_kode
  where x.jenis = 'pencegahan' and x.terkini and x.ditarik_pada is null and x.tingkat = 'rinci' order by x.jenis, x.tanggal_diterima desc, x.publik_id desc) to stdout (format csv)`;

// COPY is not packed either
const UNPACKED = { "accept-encoding": "identity" };

/** Rows a second of one whole file. */
async function rows(chunks: AsyncIterable<Uint8Array>, n: number): Promise<number> {
  const began = performance.now();
  let bytes = 0;
  for await (const part of chunks) bytes += part.length;
  if (bytes < n * 100) throw new Error(`berkas ${bytes} bita untuk ${n} baris`);
  return (n * 1000) / (performance.now() - began);
}

/** A CSV of so many records from the portal beside COPY of the same, and how much memory it takes meanwhile. */
export async function downloads(database: string, n: number, rounds: number): Promise<void> {
  const sites = await openSites(database);
  const client = new pg.Client({ connectionString: database, options: "-c jit=off" });
  await client.connect();
  let highest = 0;
  let lowest = Number.POSITIVE_INFINITY;
  const watch = setInterval(() => {
    const now = held(sites.pid);
    highest = Math.max(highest, now);
    lowest = Math.min(lowest, now);
  }, 200);
  try {
    const found = await step(`CSV ${n} baris`, () =>
      inTurns(
        {
          ours: async () => {
            const answer = await fetch(`${sites.portal}/data/pencegahan/unduh.csv`, { headers: UNPACKED });
            if (!answer.body) throw new Error(`${answer.status}`);
            return rows(answer.body as unknown as AsyncIterable<Uint8Array>, n);
          },
          copy: () => rows(client.query(to(COPY)), n),
        },
        rounds,
      ),
    );
    least(`CSV ${n} baris : COPY … TO STDOUT yang sama`, found.ours, found.copy, "baris per dtk", 0.5);
    if (highest > 0) most(`CSV ${n} baris, bertambahnya memori proses web`, highest - lowest, 300, "MB", 1);
  } finally {
    clearInterval(watch);
    await client.end();
    await sites.close();
  }
}
