import { z } from "zod";
import { type Lisensi, spdxLisensi } from "@/lib/rujukan/schema";
import { MASALAH, type NamaMasalah } from "./masalah";
import { RUTE, type Rute } from "./rute";
import { CATATAN, DokumenMasalah } from "./schema";

type Objek = Record<string, unknown>;
const acuan = (nama: string) => `#/components/schemas/${nama}`;
const besar = (kata: string) => kata.charAt(0).toUpperCase() + kata.slice(1);

/** The answers as JSON Schema, each once and by name. */
function komponen(): Objek {
  const daftar = z.registry<{ id: string }>();
  for (const [jenis, schema] of Object.entries(CATATAN)) daftar.add(schema, { id: besar(jenis) });
  for (const { jawab } of RUTE) daftar.add(jawab.schema, { id: jawab.nama });
  daftar.add(DokumenMasalah, { id: "Masalah" });
  const { schemas } = z.toJSONSchema(daftar, { uri: acuan, io: "output" });
  return Object.fromEntries(Object.entries(schemas).map(([nama, { $schema: _, $id: __, ...isi }]) => [nama, isi]));
}

export type Parameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: Objek;
};

/** The parameters of an address: the parts of its path first. */
export function parameter({ tanya, bagian }: Rute): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(tanya, { io: "input" });
  const dalamJalur: Parameter[] = Object.entries(bagian).map(([name, { arti, pilihan, pola }]) => ({
    name,
    in: "path",
    required: true,
    description: arti,
    schema: { type: "string", ...(pilihan && { enum: pilihan }), ...(pola && { pattern: pola }) },
  }));
  const dalamTanya: Parameter[] = Object.entries(properties).map(([name, isi]) => {
    const { description, ...schema } = typeof isi === "object" ? isi : {};
    return { name, in: "query", required: required.includes(name), description, schema };
  });
  return [...dalamJalur, ...dalamTanya];
}

const HEADER = (arti: string, schema: Objek = { type: "string" }) => ({ description: arti, schema });
const ANGKA = { type: "integer" };
const KEPALA = {
  ETag: HEADER("Tanda isi jawaban; kirim kembali sebagai If-None-Match, dan yang belum berubah dijawab 304."),
  Link: HEADER("rel=next: halaman berikutnya; rel=service-desc: dokumen ini."),
  "RateLimit-Limit": HEADER("Jatah permintaan per menit.", ANGKA),
  "RateLimit-Remaining": HEADER("Sisa jatah.", ANGKA),
  "RateLimit-Reset": HEADER("Detik sampai jatahnya utuh lagi.", ANGKA),
};

function jawabanMasalah(nama: NamaMasalah[]): Objek {
  const menurut = new Map<number, string[]>();
  for (const n of nama) {
    const { status, judul } = MASALAH[n];
    menurut.set(status, [...(menurut.get(status) ?? []), `${judul.id}. ${judul.en}.`]);
  }
  return Object.fromEntries(
    [...menurut].map(([status, kata]) => [
      status,
      {
        description: kata.join(" "),
        content: { "application/problem+json": { schema: { $ref: acuan("Masalah") } } },
      },
    ]),
  );
}

const operasi = (r: Rute): Objek => ({
  operationId: r.operasi,
  summary: `${r.judul.id} · ${r.judul.en}`,
  description: [r.uraian, ...r.contoh.map((c) => `- ${c.arti}: \`${c.alamat}\``)].join("\n"),
  parameters: [
    ...parameter(r),
    {
      name: "If-None-Match",
      in: "header",
      required: false,
      schema: { type: "string" },
      description: "ETag yang dipegang.",
    },
  ],
  responses: {
    200: {
      description: r.judul.id,
      headers: KEPALA,
      content: { "application/json": { schema: { $ref: acuan(r.jawab.nama) } } },
    },
    304: { description: "Belum berubah sejak ETag itu." },
    ...jawabanMasalah([...r.masalah, "terlalu-panjang", "terlalu-sering", "gangguan", "sibuk"]),
  },
});

/** The document of the open interface (OpenAPI 3.1), made of the schemas by which it reads and answers. */
export function openapi(asal: string, lisensi: Lisensi): Objek {
  return {
    openapi: "3.1.1",
    info: {
      title: "Satu Data Bawaslu Kalimantan Timur",
      version: "1",
      summary: "Angka dan catatan yang dibuka untuk publik, tanpa kunci. Open figures and records, no key needed.",
      description: `Halaman yang mudah dibaca: ${asal}/data/api`,
      license: { name: lisensi.nama, identifier: spdxLisensi(lisensi) },
    },
    servers: [{ url: asal || "/" }],
    paths: Object.fromEntries(RUTE.map((r) => [r.jalur, { get: operasi(r) }])),
    components: { schemas: komponen() },
  };
}
