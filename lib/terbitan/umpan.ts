import "server-only";
import { asPublic } from "@/lib/db";
import { tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { alamatCari, type Saring } from "./filter";
import { asal } from "./halaman";
import { type Terbitan, terakhirTerbit } from "./queries";
import { judulPublik } from "./terbitan";

const BANYAK = 50;
const LARANG = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SANDI: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as XML 1.0 can hold it. */
const x = (v: string) => v.replace(LARANG, "").replace(/[&<>"]/g, (h) => SANDI[h] ?? h);

/** The address of the feed that follows a search. */
export const alamatUmpan = (s: Saring) =>
  alamatCari({ ...s, sesudah: undefined }).replace("/cari?", "/cari/umpan.atom?");

/**
 * A search as an Atom feed (RFC 4287): what was published or corrected last stands first, and says so by its instant.
 * @param asal the site's own address, without a stroke at the end
 */
export function umpan(s: Saring, asal: string, baris: Terbitan[], kini: Date): string {
  const { jenis } = s.filter;
  const jalur = alamatUmpan(s);
  const butir = baris.map((t) => {
    const alamat = `${asal}/data/${t.jenis}/${t.publikId}`;
    return `<entry>
  <id>${x(alamat)}</id>
  <title>${x(`${judulPublik(t.jenis, t.tahapan, t.kabupaten)}, ${tanggal(t.tanggal)}`)}</title>
  <link rel="alternate" type="text/html" href="${x(alamat)}"/>
  <link rel="related" type="application/json" href="${x(`${asal}/api/v1/catatan/${t.jenis}/${t.publikId}`)}"/>
  <updated>${t.terbitPada.toISOString()}</updated>
  <author><name>${x(t.kantor)}</name></author>
  <category term="${x(t.keadaan)}"/>
  <summary>${x([`${t.keadaan}.`, t.ringkasan, t.ralat && `Ralat: ${t.ralat}`].filter(Boolean).join(" "))}</summary>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<id>${x(asal + jalur)}</id>
<title>${x(`Satu Data Bawaslu Kaltim: ${DAFTAR[jenis].label}`)}</title>
<subtitle>${x("Catatan yang terbit rinci atau diralat, terbaru lebih dahulu.")}</subtitle>
<link rel="self" type="application/atom+xml" href="${x(asal + jalur)}"/>
<link rel="alternate" type="text/html" href="${x(asal + alamatCari({ ...s, sesudah: undefined }))}"/>
<updated>${(baris[0]?.terbitPada ?? kini).toISOString()}</updated>
<author><name>Bawaslu Provinsi Kalimantan Timur</name></author>
<rights>CC BY 4.0</rights>
${butir.join("\n")}
</feed>
`;
}

/** The feed of a search as an answer. */
export async function umpanPublik(s: Saring): Promise<Response> {
  const baris = await asPublic((tx) => terakhirTerbit(tx, s, BANYAK));
  return new Response(umpan(s, asal(), baris, new Date()), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=300",
    },
  });
}
