// Where a file really ends, by its own structure. A polyglot hides its second nature behind that end; a file that was
// cut never reaches it. Each answers the offset of the end, or undefined where the structure breaks before.

/** JPEG: segments, then coded data up to the end mark. */
export function akhirJpeg(b: Buffer, mulai = 0): number | undefined {
  if (b.readUInt16BE(mulai) !== 0xffd8) return undefined;
  for (let at = mulai + 2; at + 4 <= b.length; ) {
    if (b[at] !== 0xff) return undefined;
    const tanda = b[at + 1] ?? 0;
    if (tanda === 0xff) at += 1;
    else if (tanda === 0xd9) return at + 2;
    else {
      at += 2 + b.readUInt16BE(at + 2);
      if (tanda === 0xda) at = sesudahData(b, at);
    }
    if (at + 2 <= b.length && b[at] === 0xff && b[at + 1] === 0xd9) return at + 2;
  }
  return undefined;
}

function sesudahData(b: Buffer, mulai: number): number {
  for (let at = b.indexOf(0xff, mulai); at >= 0 && at + 1 < b.length; at = b.indexOf(0xff, at + 1)) {
    const tanda = b[at + 1] ?? 0;
    if (tanda !== 0 && tanda !== 0xff && !(tanda >= 0xd0 && tanda <= 0xd7)) return at;
  }
  return b.length;
}

/** PNG: chunks up to IEND. */
export function akhirPng(b: Buffer): number | undefined {
  for (let at = 8; at + 12 <= b.length; ) {
    const panjang = b.readUInt32BE(at);
    const nama = b.toString("latin1", at + 4, at + 8);
    at += 12 + panjang;
    if (nama === "IEND") return at <= b.length ? at : undefined;
  }
  return undefined;
}

/** WebP: RIFF says its own length. */
export function akhirWebp(b: Buffer): number | undefined {
  const akhir = b.readUInt32LE(4) + 8;
  return akhir <= b.length ? akhir + (akhir % 2 && akhir < b.length ? 1 : 0) : undefined;
}
