import "server-only";
import { asPublic } from "@/lib/db";
import { tanggal, xml } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { lisensiData } from "@/lib/rujukan/queries";
import type { Lisensi } from "@/lib/rujukan/schema";
import { alamatCari, type Saring } from "./filter";
import { asal } from "./halaman";
import { keping } from "./keping";
import { alamatTerbaru, type PilihanPublik, type Terbitan, terakhirTerbit } from "./queries";
import { judulPublik } from "./terbitan";

const BANYAK = 50;

/** The address of the feed that follows a search. */
export const alamatUmpan = (s: Saring) =>
  alamatCari({ ...s, sesudah: undefined, urut: undefined }).replace("/cari", "/cari/umpan.atom");

/** Where it stands now comes first; a summary that was written before that is told to be so. */
const uraian = (t: Terbitan) =>
  [`${t.keadaan}.`, t.perluDiperbarui && "Status sedang diperbarui.", t.ringkasan, t.ralat && `Ralat: ${t.ralat}`]
    .filter(Boolean)
    .join(" ");

type Isi = { baris: Terbitan[]; saringan: string[]; pada: Date; lisensi: Lisensi };

/**
 * A search as an Atom feed (RFC 4287): what was published or corrected last stands first, and says so by its instant.
 * @param asal the site's own address, without a stroke at the end
 * @param isi `saringan`: its filters in words; `pada`: the portal's last publication, for a feed that holds nothing
 */
export function umpan(s: Saring, asal: string, { baris, saringan, pada, lisensi }: Isi): string {
  const apa = [s.lintas ? "semua jenis data" : DAFTAR[s.filter.jenis].label, ...saringan];
  const jalur = alamatUmpan(s);
  const butir = baris.map((t) => {
    const alamat = `${asal}/data/${t.jenis}/${t.publikId}`;
    return `<entry>
  <id>${xml(alamat)}</id>
  <title>${xml(`${judulPublik(t.jenis, t.tahapan, t.kabupaten)}, ${tanggal(t.tanggal)}`)}</title>
  <link rel="alternate" type="text/html" href="${xml(alamat)}"/>
  <link rel="related" type="application/json" href="${xml(`${asal}/api/v1/catatan/${t.jenis}/${t.publikId}`)}"/>
  <updated>${t.terbitPada.toISOString()}</updated>
  <author><name>${xml(t.kantor)}</name></author>
  <category term="${xml(t.keadaan)}"/>
  <summary>${xml(uraian(t))}</summary>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
<id>${xml(asal + jalur)}</id>
<title>${xml(`Satu Data Bawaslu Kaltim: ${apa.join(", ")}`)}</title>
<subtitle>${xml("Catatan yang terbit rinci atau diralat, terbaru lebih dahulu.")}</subtitle>
<link rel="self" type="application/atom+xml" href="${xml(asal + jalur)}"/>
<link rel="alternate" type="text/html" href="${xml(asal + alamatCari({ ...s, sesudah: undefined }))}"/>
<updated>${(baris[0]?.terbitPada ?? pada).toISOString()}</updated>
<author><name>Bawaslu Provinsi Kalimantan Timur</name></author>
<rights>${xml(lisensi.nama)}</rights>
<link rel="license" href="${xml(lisensi.alamat)}"/>
${butir.join("\n")}
</feed>
`;
}

/** The feed of a search as an answer; `ada`: what a search may name. */
export async function umpanPublik(s: Saring, ada: PilihanPublik): Promise<Response> {
  const saringan = keping(s, ada).map(([, label]) => label);
  const isi = await asPublic(async (tx) => {
    const [baris, terakhir, lisensi] = await Promise.all([
      terakhirTerbit(tx, s, BANYAK),
      alamatTerbaru(tx, 1),
      lisensiData(tx),
    ]);
    return { baris, saringan, pada: terakhir[0]?.terbitPada ?? new Date(), lisensi };
  });
  return new Response(umpan(s, asal(), isi), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=300",
    },
  });
}
