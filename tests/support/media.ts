import sharp from "sharp";
import { zip } from "./archives";
import { mp3, photo } from "./files";
import { office } from "./office";

/** One box of an MP4. */
export function box(type: string, body: Buffer | string = ""): Buffer {
  const b = Buffer.from(body);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + b.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, b]);
}
const film = (brand: string) =>
  Buffer.concat([
    box("ftyp", `${brand}\0\0\0\0${brand}`),
    box("moov", Buffer.alloc(64)),
    box("mdat", Buffer.alloc(500)),
  ]);

function ogg(): Buffer {
  const page = (body: string, last: boolean) => {
    const head = Buffer.alloc(27);
    head.write("OggS", 0, "latin1");
    head[5] = last ? 4 : 2;
    head[26] = 1;
    return Buffer.concat([head, Buffer.from([body.length]), Buffer.from(body)]);
  };
  return Buffer.concat([page(`OpusHead${"\x01".repeat(11)}`, false), page("x".repeat(200), true)]);
}

/** A PDF of one empty page. */
export const pdf = (more = "") =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n${more}2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`,
  );

/** One sound file of every kind that is taken in: name, bytes, what it is. */
export async function soundFiles(): Promise<[string, Buffer, string][]> {
  const img = sharp({ create: { width: 40, height: 30, channels: 3, background: "#305080" } });
  const jpeg = await photo("#305080");
  const part = { name: "foto/satu.jpg", body: jpeg, stored: true };
  return [
    ["surat.pdf", pdf(), "application/pdf"],
    ["FOTO.JPG", jpeg, "image/jpeg"],
    ["foto ponsel.jpeg", await photo("#aa2211", { IFD0: { Make: "Kamera", Model: "Uji" } }), "image/jpeg"],
    // what phones put behind a photo
    ["foto hdr.jpg", Buffer.concat([jpeg, await photo("#000000")]), "image/jpeg"],
    [
      "foto samsung.jpg",
      Buffer.concat([jpeg, Buffer.from(`Image_UTC_Data1700000000${"\0".repeat(20)}SEFT`)]),
      "image/jpeg",
    ],
    ["foto hidup.jpg", Buffer.concat([jpeg, film("mp42")]), "image/jpeg"],
    ["gambar.png", await img.clone().png().toBuffer(), "image/png"],
    ["gambar.webp", await img.clone().webp().toBuffer(), "image/webp"],
    ["video.mp4", film("isom"), "video/mp4"],
    ["video.mov", film("qt  "), "video/quicktime"],
    ["suara.m4a", film("M4A "), "audio/mp4"],
    ["rekaman.mp3", mp3(5000), "audio/mpeg"],
    [
      "berlabel.mp3",
      Buffer.concat([
        Buffer.from("ID3\x04\0\0\0\0\0\x0a0123456789", "latin1"),
        mp3(5000),
        Buffer.from(`TAG${"\0".repeat(125)}`),
      ]),
      "audio/mpeg",
    ],
    ["pesan.opus", ogg(), "audio/ogg"],
    ["kajian.docx", office("docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["daftar.xlsx", office("xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["paparan.pptx", office("pptx"), "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
    ["bukti.zip", zip([part, { name: "catatan.txt", body: "Keterangan." }]), "application/zip"],
  ];
}
