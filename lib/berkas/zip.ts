/** Reads `panjang` bytes from `mulai`; fewer only at the end. */
export type Baca = (mulai: number, panjang: number) => Promise<Buffer>;
export type Entri = { nama: string; padat: number; asli: number; letak: number; cara: number; akhir: number };

export class ArsipRusak extends Error {}
const EKOR = 65_557;

/** Where the end record of an archive lies in these last bytes of a file, or -1. It must point at a directory before it. */
export function ekorZip(ekor: Buffer): number {
  for (let at = ekor.length - 22; at >= 0; at--) {
    if (ekor.readUInt32LE(at) !== 0x06054b50) continue;
    const panjang = ekor.readUInt32LE(at + 12);
    const isi = at - panjang;
    if (panjang >= 46 && (isi < 0 || ekor.readUInt32LE(isi) === 0x02014b50)) return at;
    if (panjang === 0 && at + 22 + ekor.readUInt16LE(at + 20) === ekor.length) return at;
  }
  return -1;
}

/**
 * The entries that an archive declares, in the order in which they lie in the file; nothing is unpacked.
 * @throws ArsipRusak with a sentence where the archive is cut, has something before, between or after its entries,
 * lets them overlap, or asks for a password.
 */
export async function isiZip(baca: Baca, ukuran: number): Promise<Entri[]> {
  const mulaiEkor = Math.max(0, ukuran - EKOR);
  const ekor = await baca(mulaiEkor, ukuran - mulaiEkor);
  const at = ekorZip(ekor);
  if (at < 0) throw new ArsipRusak("Arsip ini terpotong: daftar isinya tidak ada.");
  if (at + 22 + ekor.readUInt16LE(at + 20) !== ekor.length)
    throw new ArsipRusak("Ada isi lain sesudah akhir arsip ini.");
  const banyak = ekor.readUInt16LE(at + 10);
  const panjang = ekor.readUInt32LE(at + 12);
  const letak = ekor.readUInt32LE(at + 16);
  if (banyak === 0xffff || panjang === 0xffffffff || letak === 0xffffffff)
    throw new ArsipRusak("Arsip ini memakai ZIP64. Kemas ulang sebagai ZIP biasa.");
  if (letak + panjang !== mulaiEkor + at) throw new ArsipRusak("Daftar isi arsip ini tidak cocok dengan letaknya.");
  if (panjang > 8 * 1024 * 1024) throw new ArsipRusak("Arsip ini berisi terlalu banyak nama.");
  const entri = uraikan(await baca(letak, panjang), banyak);
  await periksaLetak(baca, entri, letak);
  return entri;
}

function uraikan(daftar: Buffer, banyak: number): Entri[] {
  const entri: Entri[] = [];
  for (let n = 0, at = 0; n < banyak; n++) {
    if (at + 46 > daftar.length || daftar.readUInt32LE(at) !== 0x02014b50)
      throw new ArsipRusak("Daftar isi arsip ini rusak.");
    if (daftar.readUInt16LE(at + 8) & 1) throw new ArsipRusak("Arsip ini bersandi. Kirim tanpa kata sandi.");
    // symbolic links of Unix: the file type stands in the upper half of the external attributes
    if (((daftar.readUInt32LE(at + 38) >>> 28) & 0xf) === 0xa)
      throw new ArsipRusak("Arsip ini berisi tautan, bukan berkas.");
    const p = daftar.readUInt16LE(at + 28);
    entri.push({
      nama: daftar.toString("utf8", at + 46, at + 46 + p),
      cara: daftar.readUInt16LE(at + 10),
      padat: daftar.readUInt32LE(at + 20),
      asli: daftar.readUInt32LE(at + 24),
      letak: daftar.readUInt32LE(at + 42),
      akhir: 0,
    });
    at += 46 + p + daftar.readUInt16LE(at + 30) + daftar.readUInt16LE(at + 32);
    if (n === banyak - 1 && at !== daftar.length) throw new ArsipRusak("Daftar isi arsip ini rusak.");
  }
  return entri.sort((a, b) => a.letak - b.letak);
}

/** Each entry begins where the one before it ends: overlapping ones are how a small archive unpacks without end. */
async function periksaLetak(baca: Baca, entri: Entri[], batas: number): Promise<void> {
  let sampai = 0;
  for (const e of entri) {
    const kepala = await baca(e.letak, 30);
    if (kepala.length < 30 || kepala.readUInt32LE(0) !== 0x04034b50) throw new ArsipRusak("Isi arsip ini rusak.");
    if (e.letak < sampai) throw new ArsipRusak("Isi arsip ini saling menindih, seperti bom arsip.");
    if (e.letak - sampai > (sampai === 0 ? 0 : 1024)) throw new ArsipRusak("Ada isi tersembunyi di sela arsip ini.");
    e.akhir = e.letak + 30 + kepala.readUInt16LE(26) + kepala.readUInt16LE(28);
    sampai = e.akhir + e.padat;
  }
  if (sampai > batas) throw new ArsipRusak("Isi arsip ini saling menindih, seperti bom arsip.");
  if (batas - sampai > 1024) throw new ArsipRusak("Ada isi tersembunyi di sela arsip ini.");
}
