import sharp from "sharp";
import { zip } from "./archives";
import { mp3, photo } from "./files";
import { box, pdf } from "./media";

const SCRIPT = "<script>alert(1)</script>";
const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const MZ = Buffer.concat([
  Buffer.from("MZ\x90\0", "latin1"),
  Buffer.alloc(60),
  Buffer.from("PE\0\0"),
  Buffer.alloc(200),
]);

/** Files that are not what they say, are two things, are cut, would burst, or run: name, bytes, words of the refusal. */
export async function naughtyFiles(): Promise<[string, Buffer, RegExp][]> {
  const jpeg = await photo("#603010");
  const png = await sharp({ create: { width: 30, height: 30, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const webp = await sharp(png).webp().toBuffer();
  const gif = await sharp(png).gif().toBuffer();
  const small = zip([{ name: "a.txt" }]);
  const film = Buffer.concat([
    box("ftyp", "isom\0\0\0\0isom"),
    box("moov", "x".repeat(40)),
    box("mdat", "y".repeat(400)),
  ]);
  const comment = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, SCRIPT.length + 2]),
    Buffer.from(SCRIPT),
    jpeg.subarray(2),
  ]);
  return [
    ["kosong.pdf", Buffer.alloc(0), /kosong/],
    ["tiga.pdf", Buffer.from("abc"), /tidak dikenali/],
    ["program.exe", MZ, /akhiran program/],
    ["foto.jpg.exe", jpeg, /akhiran program/],
    ["surat.exe.pdf", pdf(), /akhiran program/],
    ["foto\u202Egpj.exe", jpeg, /akhiran program/],
    ["program.pdf", MZ, /program/],
    ["elf.jpg", Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01", "latin1"), Buffer.alloc(200)]), /program/],
    ["skrip.pdf", Buffer.from("#!/bin/sh\nrm -rf /\n"), /tidak dikenali/],
    ["eicar.pdf", Buffer.from(EICAR), /tidak dikenali/],
    ["tanpa akhiran", pdf(), /tanpa akhiran/],
    ["halaman.html", Buffer.from("<html></html>"), /\.html tidak diterima/],
    ["gambar.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), /\.svg tidak diterima/],
    ["svg.png", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), /SVG/],
    ["html.jpg", Buffer.from(`<!doctype html>${SCRIPT}`), /halaman web/],
    ["foto.pdf", jpeg, /berakhiran \.pdf, tetapi isinya gambar JPEG/],
    ["surat.jpg", pdf(), /berakhiran \.jpg, tetapi isinya dokumen PDF/],
    ["gambar.jpg", png, /tetapi isinya gambar PNG/],
    ["animasi.gif", gif, /\.gif tidak diterima/],
    ["gifjs.png", Buffer.from("GIF89a=1;alert(1)//"), /gambar GIF/],
    ["html di dalam.jpg", comment, /dijalankan peramban/],
    ["html di ekor.jpg", Buffer.concat([jpeg, Buffer.from(SCRIPT)]), /isi lain sesudah akhir/],
    ["xmp.jpg", await photo("#111111", { IFD0: { ImageDescription: SCRIPT } }), /dijalankan peramban/],
    ["zip di ekor.jpg", Buffer.concat([jpeg, small]), /arsip tersembunyi/],
    ["samsung palsu.jpg", Buffer.concat([jpeg, Buffer.from("%PDF-1.4 xxxxxxxxxxxx SEFT")]), /isi lain sesudah akhir/],
    ["terpotong.jpg", jpeg.subarray(0, jpeg.length - 40), /terpotong/],
    ["ekor.png", Buffer.concat([png, Buffer.from("halo")]), /isi lain sesudah akhir/],
    ["terpotong.png", png.subarray(0, png.length - 8), /terpotong/],
    [
      "rusak.png",
      Buffer.concat([png.subarray(0, 45), Buffer.alloc(png.length - 57), png.subarray(png.length - 12)]),
      /terpotong|rusak/,
    ],
    ["ekor.webp", Buffer.concat([webp, Buffer.from(SCRIPT)]), /isi lain sesudah akhir/],
    ["terpotong.webp", webp.subarray(0, webp.length - 10), /terpotong/],
    ["ekor.mp4", Buffer.concat([film, Buffer.from(SCRIPT)]), /terpotong/],
    ["terpotong.mp4", film.subarray(0, film.length - 100), /terpotong/],
    ["skrip.mp3", Buffer.concat([mp3(3000), Buffer.from(`TAG${SCRIPT.padEnd(125, "\0")}`)]), /dijalankan peramban/],
    ["ekor.mp3", Buffer.concat([mp3(3000), Buffer.from("bukan bingkai suara")]), /terpotong/],
    ["ekor.pdf", Buffer.concat([pdf(`%${"x".repeat(2000)}\n`), Buffer.from(SCRIPT)]), /isi lain sesudah akhir/],
    ["awal.pdf", Buffer.concat([Buffer.from("<html>"), pdf()]), /halaman web|isi lain/],
    ["pdfzip.pdf", Buffer.concat([pdf(), zip([{ name: "a.txt" }], { comment: "%%EOF" })]), /arsip tersembunyi/],
    ["html.pdf", Buffer.from(pdf().toString().replace("\n1 0", `\n%${SCRIPT}\n1 0`)), /juga halaman web/],
    ["terpotong.pdf", pdf().subarray(0, 60), /terpotong/],
    [
      "lama.pdf",
      Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(600)]),
      /Office lama|tidak dikenali/,
    ],
  ];
}
