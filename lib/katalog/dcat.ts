import { LISENSI, type Lisensi } from "@/lib/rujukan/schema";
import { alamatBerkas, alamatRilis, BENTUK, type Bentuk, type Himpunan } from "./himpunan";
import { type BerkasRilis, namaRilis, type Rilis } from "./rilis";
import type { Graf, Nilai, Simpul } from "./turtle";

/** What is said of a dataset besides what it is. */
export type Terbuka = Himpunan & { mulai: string | null; hari: string; diperbarui: Date | null; rilis: Rilis[] };
export type Situs = { asal: string; kontak: string | null; lisensi: Lisensi };

const AWALAN = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  spdx: "http://spdx.org/rdf/terms#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const UNI = "http://publications.europa.eu/resource/authority";
const kata = (teks: string): Nilai => ({ teks, bahasa: "id" });
const tipe = (nilai: string, t: string): Nilai => ({ nilai, tipe: `xsd:${t}` });
const BAHASA: Nilai = { iri: `${UNI}/language/IND` };
const surel = (kontak: string | null) => /[^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+/.exec(kontak ?? "")?.[0];

function sebaran(h: Terbuka, bentuk: Bentuk, s: Situs): Simpul {
  const alamat = `${s.asal}${alamatBerkas(h, bentuk)}`;
  const [media = ""] = BENTUK[bentuk].tipe.split(";");
  return {
    id: `${s.asal}/katalog/${h.kode}#${bentuk}`,
    jenis: "dcat:Distribution",
    isi: [
      ["dct:title", [kata(`${h.judul} (${BENTUK[bentuk].nama})`)]],
      ["dct:description", [kata(`Seluruh himpunan sebagai ${BENTUK[bentuk].nama}, ${BENTUK[bentuk].untuk}.`)]],
      ["dcat:accessURL", [{ iri: `${s.asal}/katalog/${h.kode}` }]],
      ["dcat:downloadURL", [{ iri: alamat }]],
      ["dcat:mediaType", [{ iri: `https://www.iana.org/assignments/media-types/${media}` }]],
      ["dct:license", [{ iri: s.lisensi.alamat }]],
    ],
  };
}

const buka = (h: Terbuka) => h.rilis.filter((r) => r.ditutupPada === null);
/** Under what a release was given then; a later setting does not take that back. */
const lisensiRilis = (r: Rilis, s: Situs) =>
  Object.values(LISENSI).find((l) => l.nama === r.lisensi)?.alamat ?? s.lisensi.alamat;
const idRilis = (h: Terbuka, r: Rilis, s: Situs) => `${s.asal}/katalog/${h.kode}#rilis-${namaRilis(r)}`;

/** A file of a release, with its size and its digest. */
function berkasRilis(h: Terbuka, r: Rilis, f: BerkasRilis, s: Situs): Simpul {
  const alamat = `${s.asal}${alamatRilis(h.kode, namaRilis(r), `${h.kode}.${f.bentuk}`)}`;
  const [media = ""] = BENTUK[f.bentuk].tipe.split(";");
  const sidik: Simpul = {
    jenis: "spdx:Checksum",
    isi: [
      ["spdx:algorithm", [{ iri: "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" }]],
      ["spdx:checksumValue", [tipe(f.sha256, "hexBinary")]],
    ],
  };
  return {
    id: `${idRilis(h, r, s)}-${f.bentuk}`,
    jenis: "dcat:Distribution",
    isi: [
      ["dct:title", [kata(`${h.judul}, rilis ${namaRilis(r)} (${BENTUK[f.bentuk].nama})`)]],
      ["dcat:accessURL", [{ iri: `${s.asal}/katalog/${h.kode}#rilis` }]],
      ["dcat:downloadURL", [{ iri: alamat }]],
      ["dcat:mediaType", [{ iri: `https://www.iana.org/assignments/media-types/${media}` }]],
      ["dcat:byteSize", [tipe(String(f.ukuran), "nonNegativeInteger")]],
      ["spdx:checksum", [sidik]],
      ["dct:license", [{ iri: lisensiRilis(r, s) }]],
    ],
  };
}

/** An open release: a dataset that stays as it is, of which the dataset of today is the newer version. */
function versi(h: Terbuka, s: Situs): Simpul[] {
  return buka(h).map((r, i, semua) => {
    const lama = semua[i + 1];
    const sampai: Simpul = { jenis: "dct:PeriodOfTime", isi: [["dcat:endDate", [tipe(r.sampai, "date")]]] };
    return {
      id: idRilis(h, r, s),
      jenis: "dcat:Dataset",
      isi: [
        ["dct:title", [kata(`${h.judul}, rilis ${namaRilis(r)}`)]],
        ["dct:description", [kata(h.uraian)]],
        ["dct:identifier", [{ teks: `${h.kode}/${namaRilis(r)}` }]],
        ["dct:publisher", [{ iri: `${s.asal}/katalog#penerbit` }]],
        ["dcat:contactPoint", [{ iri: `${s.asal}/katalog#kontak` }]],
        ["dcat:keyword", h.kata.map(kata)],
        ["dcat:theme", [{ iri: `${UNI}/data-theme/GOVE` }]],
        ["dct:spatial", [{ iri: `${s.asal}/katalog#kalimantan-timur` }]],
        ["dct:temporal", [sampai]],
        ["dct:issued", [tipe(r.pada.toISOString(), "dateTime")]],
        ["dct:modified", [tipe(r.pada.toISOString(), "dateTime")]],
        ["dct:accrualPeriodicity", [{ iri: `${UNI}/frequency/NEVER` }]],
        ["dct:accessRights", [{ iri: `${UNI}/access-right/PUBLIC` }]],
        ["dct:license", [{ iri: lisensiRilis(r, s) }]],
        ["dcat:version", [{ teks: namaRilis(r) }]],
        ["dcat:isVersionOf", [{ iri: `${s.asal}/katalog/${h.kode}#himpunan` }]],
        ["dcat:previousVersion", lama ? [{ iri: idRilis(h, lama, s) }] : []],
        ["dcat:distribution", r.berkas.map((f) => berkasRilis(h, r, f, s))],
      ],
    };
  });
}

function himpunan(h: Terbuka, s: Situs): Simpul {
  const id = `${s.asal}/katalog/${h.kode}`;
  const masa: Simpul = {
    jenis: "dct:PeriodOfTime",
    isi: [
      ["dcat:startDate", h.mulai ? [tipe(h.mulai, "date")] : []],
      ["dcat:endDate", [tipe(h.hari, "date")]],
    ],
  };
  return {
    id: `${id}#himpunan`,
    jenis: "dcat:Dataset",
    isi: [
      ["dct:title", [kata(h.judul)]],
      ["dct:description", [kata(h.uraian)]],
      ["dct:identifier", [{ teks: h.kode }]],
      ["dct:publisher", [{ iri: `${s.asal}/katalog#penerbit` }]],
      ["dcat:contactPoint", [{ iri: `${s.asal}/katalog#kontak` }]],
      ["dcat:keyword", h.kata.map(kata)],
      ["dcat:theme", [{ iri: `${UNI}/data-theme/GOVE` }]],
      ["dct:language", [BAHASA]],
      ["dct:spatial", [{ iri: `${s.asal}/katalog#kalimantan-timur` }]],
      ["dct:temporal", [masa]],
      ["dct:accrualPeriodicity", [{ iri: `${UNI}/frequency/${h.macam === "bulanan" ? "MONTHLY" : "UPDATE_CONT"}` }]],
      ["dct:modified", h.diperbarui ? [tipe(h.diperbarui.toISOString(), "dateTime")] : []],
      ["dct:accessRights", [{ iri: `${UNI}/access-right/PUBLIC` }]],
      ["dct:license", [{ iri: s.lisensi.alamat }]],
      ["dcat:landingPage", [{ iri: id }]],
      ["foaf:page", [{ iri: `${id}/metadata.json` }]],
      ["dcat:hasVersion", buka(h).map((r) => ({ iri: idRilis(h, r, s) }))],
      ["dcat:distribution", (Object.keys(BENTUK) as Bentuk[]).map((b) => sebaran(h, b, s))],
    ],
  };
}

/** The catalogue in the words of DCAT 3: every dataset with its files, and the open interface. */
export function katalogDcat(semua: Terbuka[], s: Situs): Graf {
  const hari = semua.flatMap((h) => h.diperbarui?.toISOString() ?? []).sort();
  const surat = surel(s.kontak);
  const akhir = hari.at(-1);
  const iri = (jalur: string): Nilai => ({ iri: `${s.asal}${jalur}` });
  const nama = "Badan Pengawas Pemilihan Umum Provinsi Kalimantan Timur";
  const katalog: Simpul = {
    id: `${s.asal}/katalog#katalog`,
    jenis: "dcat:Catalog",
    isi: [
      ["dct:title", [kata("Katalog data terbuka Bawaslu Provinsi Kalimantan Timur")]],
      ["dct:description", [kata("Catatan dan angka pengawasan Pemilu dan Pemilihan yang dibuka untuk publik.")]],
      ["dct:publisher", [iri("/katalog#penerbit")]],
      ["dct:language", [BAHASA]],
      ["dct:license", [{ iri: s.lisensi.alamat }]],
      ["dct:spatial", [iri("/katalog#kalimantan-timur")]],
      ["dct:modified", akhir ? [tipe(akhir, "dateTime")] : []],
      ["foaf:homepage", [iri("/katalog")]],
      ["dcat:dataset", semua.map((h) => iri(`/katalog/${h.kode}#himpunan`))],
      ["dcat:service", [iri("/data/api#api")]],
    ],
  };
  const lain: Simpul[] = [
    {
      id: `${s.asal}/katalog#penerbit`,
      jenis: "foaf:Organization",
      isi: [
        ["foaf:name", [kata(nama)]],
        ["foaf:homepage", [iri("/")]],
      ],
    },
    {
      id: `${s.asal}/katalog#kontak`,
      jenis: "vcard:Organization",
      isi: [
        ["vcard:fn", [kata("PPID Bawaslu Provinsi Kalimantan Timur")]],
        ["vcard:hasEmail", surat ? [{ iri: `mailto:${surat}` }] : []],
        ["vcard:hasURL", [iri("/tentang#ppid")]],
      ],
    },
    {
      id: `${s.asal}/katalog#kalimantan-timur`,
      jenis: "dct:Location",
      isi: [
        ["skos:prefLabel", [kata("Kalimantan Timur")]],
        ["dct:identifier", [{ teks: "64" }]],
      ],
    },
    {
      id: `${s.asal}/data/api#api`,
      jenis: "dcat:DataService",
      isi: [
        ["dct:title", [kata("API v1: angka dan catatan")]],
        ["dcat:endpointURL", [iri("/api/v1")]],
        ["dcat:endpointDescription", [iri("/api/v1/openapi.json")]],
        ["dct:license", [{ iri: s.lisensi.alamat }]],
        ["dcat:servesDataset", semua.map((h) => iri(`/katalog/${h.kode}#himpunan`))],
      ],
    },
  ];
  return { awalan: AWALAN, simpul: [katalog, ...semua.flatMap((h) => [himpunan(h, s), ...versi(h, s)]), ...lain] };
}

/** A dataset for search engines (schema.org), as text that may stand in a page: nothing in it ends its element. */
export const schemaOrg = (h: Omit<Terbuka, "rilis">, s: Situs): string =>
  JSON.stringify({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: h.judul,
    description: h.uraian,
    identifier: h.kode,
    url: `${s.asal}/katalog/${h.kode}`,
    keywords: h.kata,
    inLanguage: "id",
    isAccessibleForFree: true,
    license: s.lisensi.alamat,
    creator: { "@type": "GovernmentOrganization", name: "Bawaslu Provinsi Kalimantan Timur" },
    includedInDataCatalog: { "@type": "DataCatalog", url: `${s.asal}/katalog` },
    spatialCoverage: "Kalimantan Timur",
    ...(h.mulai && { temporalCoverage: `${h.mulai}/${h.hari}` }),
    ...(h.diperbarui && { dateModified: h.diperbarui.toISOString() }),
    distribution: (Object.keys(BENTUK) as Bentuk[]).map((b) => ({
      "@type": "DataDownload",
      name: BENTUK[b].nama,
      encodingFormat: BENTUK[b].tipe.split(";")[0],
      contentUrl: `${s.asal}${alamatBerkas(h, b)}`,
    })),
  }).replaceAll("<", "\\u003c");
