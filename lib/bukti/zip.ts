import "server-only";
import { Zip, ZipPassThrough } from "fflate";

/** What lies in a ZIP: its place, and its bytes as they come. */
export type Isi = { tempat: string; bita: AsyncIterable<Uint8Array> | Uint8Array };

/**
 * A ZIP as it grows, its files stored as they are (what people photograph and scan shrinks no more). Each is of the day of
 * the bundle and not of the clock: made later, it has the same bytes. Fails where a file fails. @param hari YYYY-MM-DD
 */
export async function* zip(isi: AsyncIterable<Isi>, hari: string): AsyncGenerator<Uint8Array> {
  let potong: Uint8Array[] = [];
  const z = new Zip((galat, bita) => {
    if (galat) throw galat;
    potong.push(bita);
  });
  const ambil = () => {
    const sudah = potong;
    potong = [];
    return sudah;
  };
  for await (const { tempat, bita } of isi) {
    const berkas = new ZipPassThrough(tempat);
    berkas.mtime = `${hari}T00:00`;
    z.add(berkas);
    if (bita instanceof Uint8Array) berkas.push(bita);
    else
      for await (const b of bita) {
        berkas.push(b);
        yield* ambil();
      }
    berkas.push(new Uint8Array(0), true);
    yield* ambil();
  }
  z.end();
  yield* ambil();
}
