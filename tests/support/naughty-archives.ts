import { zip } from "./archives";
import { office } from "./office";

/** Archives and documents that would burst, hide something or run: name, bytes, words of the refusal. */
export function naughtyArchives(): [string, Buffer, RegExp][] {
  const small = zip([{ name: "a.txt" }]);
  const macro = { name: "word/vbaProject.bin", body: "x" };
  const template = {
    name: "word/_rels/settings.xml.rels",
    body: '<Relationship Type="x/attachedTemplate" TargetMode="External"/>',
  };
  const link = { name: "pintas", attributes: (0xa1ff << 16) >>> 0 };
  return [
    ["awalan.zip", zip([{ name: "a.txt" }], { before: "GIF89a" }), /tidak diterima|gambar GIF/],
    ["ekor.zip", Buffer.concat([small, Buffer.from("lebih")]), /sesudah akhir|terpotong/],
    ["terpotong.zip", small.subarray(0, small.length - 30), /terpotong/],
    ["sela.zip", zip([{ name: "a.txt" }, { name: "b.txt" }], { between: "x".repeat(3000) }), /tersembunyi/],
    ["bom.zip", zip([{ name: "nol.txt", body: Buffer.alloc(20_000_000) }]), /bom arsip/],
    ["bom besar.zip", zip([{ name: "a.txt", declared: 900_000_000 }]), /500 MB/],
    [
      "bom tindih.zip",
      zip(
        Array.from({ length: 30 }, (_, n) => ({ name: `a${n % 10}`, body: "isi" })),
        { overlap: true },
      ),
      /menindih/,
    ],
    ["banyak.zip", zip(Array.from({ length: 2500 }, (_, n) => ({ name: `f${n}.txt`, body: "" }))), /lebih dari 2000/],
    ["sandi.zip", zip([{ name: "a.txt", flags: 1 }]), /bersandi/],
    ["tautan.zip", zip([link]), /tautan/],
    ["slip.zip", zip([{ name: "../../etc/passwd" }]), /luar arsip/],
    ["dalam.zip", zip([{ name: "lagi.zip", body: small }]), /arsip lain/],
    ["program.zip", zip([{ name: "pasang.exe", body: "MZ" }]), /berisi program/],
    ["makro.docx", office("docx", [macro]), /makro/],
    ["makro2.docx", office("docx", [], "wordprocessingml.document.macroEnabled.main+xml"), /makro|bukan Word/],
    ["makro.docm", office("docx", [macro]), /akhiran program/],
    ["templat.docx", office("docx", [template]), /templat dari internet/],
    ["kajian.xlsx", office("docx"), /tetapi isinya dokumen Word/],
    ["zip.docx", small, /tetapi isinya arsip ZIP/],
  ];
}
