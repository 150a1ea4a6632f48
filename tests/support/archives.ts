import { crc32, deflateRawSync } from "node:zlib";

export type Part = {
  name: string;
  body?: Buffer | string;
  /** what the directory says of the size, if it lies */
  declared?: number;
  flags?: number;
  attributes?: number;
  stored?: boolean;
};

/** A ZIP made by hand, so that it can lie: sizes, flags, links, one body for many entries, bytes before and between. */
export function zip(parts: Part[], { before = "", between = "", comment = "", overlap = false } = {}): Buffer {
  const body: Buffer[] = [Buffer.from(before)];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const [n, part] of parts.entries()) {
    const raw = Buffer.from(part.body ?? "isi");
    const packed = part.stored ? raw : deflateRawSync(raw);
    const name = Buffer.from(part.name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(part.flags ?? 0, 6);
    head.writeUInt16LE(part.stored ? 0 : 8, 8);
    head.writeUInt32LE(crc32(raw), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(part.declared ?? raw.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 28);
    entry.writeUInt32LE(part.attributes ?? 0, 38);
    entry.writeUInt32LE(overlap ? 0 : at, 42);
    directory.push(entry, name);
    if (overlap && n > 0) continue;
    body.push(head, name, packed, Buffer.from(between));
    at += 30 + name.length + packed.length + between.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...body, list, end, Buffer.from(comment)]);
}
