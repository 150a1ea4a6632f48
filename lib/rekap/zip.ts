/** A ZIP whose files are all of 1 January 1980, the first day that it can name: made later, it has the same bytes. */
export function tanpaJam(zip: Buffer): Buffer {
  const akhir = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = zip.readUInt32LE(akhir + 16);
  for (let n = zip.readUInt16LE(akhir + 10); n > 0; n--) {
    for (const letak of [at + 12, zip.readUInt32LE(at + 42) + 10]) zip.writeUInt32LE(0x00210000, letak);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
