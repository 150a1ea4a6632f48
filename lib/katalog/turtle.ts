/** A value of a statement in RDF: something by its address, words of a language, a value of a type, or a thing without a name. */
export type Nilai = { iri: string } | { teks: string; bahasa?: string } | { nilai: string; tipe: string } | Simpul;
/** A thing, what it is, and what is said of it; names are prefixed (`dct:title`). */
export type Simpul = { id?: string; jenis: string; isi: [nama: string, nilai: Nilai[]][] };
/** Things said with prefixes. */
export type Graf = { awalan: Record<string, string>; simpul: Simpul[] };

const SANDI: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** Text as Turtle quotes it (5.7 of its recommendation); other control characters by their number. */
const kutip = (v: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  `"${v.replace(/["\\\u0000-\u001f\u007f]/g, (h) => SANDI[h] ?? `\\u${h.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
/** An address between <>: what may not stand there goes as a percent code. */
const iri = (v: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
  `<${v.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (h) => encodeURIComponent(h))}>`;

const simpul = (n: Nilai): n is Simpul => "isi" in n;

/** Things with a name of their own are said once, at the end; where they are spoken of stands their address. */
function tulis(n: Nilai, jorok: string, nanti: Simpul[]): string {
  if (simpul(n)) {
    if (n.id === undefined) return `[\n${isi(n, `${jorok}  `, nanti)}\n${jorok}]`;
    nanti.push(n);
    return iri(n.id);
  }
  if ("iri" in n) return iri(n.iri);
  if ("tipe" in n) return `${kutip(n.nilai)}^^${n.tipe}`;
  return kutip(n.teks) + (n.bahasa ? `@${n.bahasa}` : "");
}

const isi = (s: Simpul, jorok: string, nanti: Simpul[]): string =>
  [
    `${jorok}a ${s.jenis}`,
    ...s.isi
      .filter(([, v]) => v.length > 0)
      .map(([nama, v]) => `${jorok}${nama} ${v.map((n) => tulis(n, jorok, nanti)).join(", ")}`),
  ].join(" ;\n");

/** A graph as Turtle. */
export function turtle({ awalan, simpul }: Graf): string {
  const kepala = Object.entries(awalan).map(([nama, alamat]) => `@prefix ${nama}: ${iri(alamat)} .`);
  const antre = [...simpul];
  const blok: string[] = [];
  for (let s = antre.shift(); s; s = antre.shift()) blok.push(`${iri(s.id ?? "")}\n${isi(s, "  ", antre)} .\n`);
  return [...kepala, "", ...blok].join("\n");
}

function objek(n: Nilai): unknown {
  if (simpul(n))
    return {
      ...(n.id !== undefined && { "@id": n.id }),
      "@type": n.jenis,
      ...Object.fromEntries(n.isi.filter(([, v]) => v.length > 0).map(([nama, v]) => [nama, v.map(objek)])),
    };
  if ("iri" in n) return { "@id": n.iri };
  if ("tipe" in n) return { "@value": n.nilai, "@type": n.tipe };
  return n.bahasa ? { "@value": n.teks, "@language": n.bahasa } : { "@value": n.teks };
}

/** The same graph as JSON-LD 1.1. */
export const jsonld = ({ awalan, simpul }: Graf) => ({ "@context": awalan, "@graph": simpul.map(objek) });
