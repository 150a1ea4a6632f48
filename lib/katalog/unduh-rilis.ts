import "server-only";
import { jawab } from "@/lib/api";
import { publikLangsung } from "@/lib/db";
import { hariWita } from "@/lib/format";
import { asal } from "@/lib/terbitan/halaman";
import { alamatRilis, BENTUK, type Himpunan } from "./himpunan";
import { daftarRilis } from "./queries";
import { bacaRilis, kataTutup, namaRilis, rilisTerbaru, sumsRilis } from "./rilis";
import { isiRilis } from "./simpanan";

const KEPALA = { "Cache-Control": "public, max-age=0, s-maxage=60", "Access-Control-Allow-Origin": "*" };

/** Every release of a dataset, as JSON: what can be kept of it, and what was closed. */
export async function unduhanDaftarRilis(h: Himpunan): Promise<Response> {
  const data = (await daftarRilis(publikLangsung, h.kode)).map((r) => ({
    rilis: namaRilis(r),
    tanggal: r.tanggal,
    sampai: r.sampai,
    baris: r.baris,
    lisensi: r.lisensi,
    dibuat_pada: r.pada.toISOString(),
    ditutup_pada: r.ditutupPada?.toISOString() ?? null,
    berkas:
      r.ditutupPada === null
        ? r.berkas.map((b) => ({
            bentuk: b.bentuk,
            alamat: asal() + alamatRilis(h.kode, namaRilis(r), `${h.kode}.${b.bentuk}`),
            bita: b.ukuran,
            sha256: b.sha256,
          }))
        : [],
  }));
  const terbaru = asal() + alamatRilis(h.kode, "terbaru", "");
  return Response.json({ himpunan: h.kode, judul: h.judul, terbaru, data }, { headers: KEPALA });
}

/**
 * A file of a release: the same bytes for ever, or 410 with the reason once it was closed. `terbaru` is the newest open one;
 * where the answer really lies stands in Content-Location.
 */
export async function unduhanRilis(req: Request, h: Himpunan, nama: string, berkas: string): Promise<Response> {
  const tanda = nama === "terbaru" ? undefined : bacaRilis(nama);
  if (!tanda && nama !== "terbaru")
    return jawab(404, "Rilis dinamai dengan harinya, misalnya 2026-12-01, atau terbaru.", {
      lihat: `/katalog/${h.kode}`,
    });
  const semua = await daftarRilis(publikLangsung, h.kode);
  const r = tanda ? semua.find((x) => x.tanggal === tanda.tanggal && x.ke === tanda.ke) : rilisTerbaru(semua);
  if (!r) return jawab(404, "Rilis itu tidak ada.", { lihat: `/katalog/${h.kode}#rilis` });
  if (r.ditutupPada)
    return jawab(410, kataTutup(r), {
      lihat: alamatRilis(h.kode, "terbaru", berkas),
      ditutup: hariWita(r.ditutupPada),
    });
  const f = r.berkas.find((b) => berkas === `${h.kode}.${b.bentuk}`);
  const sums = berkas === "SHA256SUMS";
  if (!f && !sums) return jawab(404, "Berkas itu tidak ada pada rilis ini.", { lihat: `/katalog/${h.kode}#rilis` });
  const kepala: Record<string, string> = {
    ...KEPALA,
    "Content-Type": f ? BENTUK[f.bentuk].tipe : "text/plain; charset=utf-8",
    "Content-Location": alamatRilis(h.kode, namaRilis(r), berkas),
    ETag: f ? `"${f.sha256}"` : `"sums-${h.kode}-${namaRilis(r)}"`,
    Link: `<${asal()}/katalog/${h.kode}>; rel="describedby"`,
  };
  if (req.headers.get("if-none-match")?.includes(kepala.ETag ?? "-"))
    return new Response(null, { status: 304, headers: kepala });
  if (!f) return new Response(sumsRilis(h.kode, r.berkas), { headers: kepala });
  kepala["Content-Length"] = String(f.ukuran);
  kepala["Content-Disposition"] = `attachment; filename="bawaslu-kaltim-${h.kode}-${namaRilis(r)}.${f.bentuk}"`;
  return new Response(await isiRilis(f.sha256), { headers: kepala });
}
