import "server-only";
import { masihSama } from "@/lib/antarmuka/etag";
import { type Dwibahasa, Masalah } from "@/lib/antarmuka/masalah";
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

const tiada = (kata: Dwibahasa, lihat: string) => new Masalah("tidak-ada", kata, {}, lihat);

/**
 * A file of a release: the same bytes for ever, or 410 with the reason once it was closed. `terbaru` is the newest open one;
 * where the answer really lies stands in Content-Location.
 * @throws Masalah where there is none
 */
export async function unduhanRilis(req: Request, h: Himpunan, nama: string, berkas: string): Promise<Response> {
  const tanda = nama === "terbaru" ? undefined : bacaRilis(nama);
  if (!tanda && nama !== "terbaru")
    throw tiada(
      {
        id: "Rilis dinamai dengan harinya, misalnya 2026-12-01, atau terbaru.",
        en: "A release is named by its day, say 2026-12-01, or “terbaru” for the newest.",
      },
      `/katalog/${h.kode}`,
    );
  const semua = await daftarRilis(publikLangsung, h.kode);
  const r = tanda ? semua.find((x) => x.tanggal === tanda.tanggal && x.ke === tanda.ke) : rilisTerbaru(semua);
  const daftar = `/katalog/${h.kode}#rilis`;
  if (!r) throw tiada({ id: "Rilis itu tidak ada.", en: "There is no such release." }, daftar);
  if (r.ditutupPada)
    throw new Masalah(
      "ditarik",
      {
        id: kataTutup(r),
        en: `This release was closed on ${hariWita(r.ditutupPada)}: a record in it has been withdrawn from the public since. The newest release holds all that is still open.`,
      },
      {},
      alamatRilis(h.kode, "terbaru", berkas),
    );
  const f = r.berkas.find((b) => berkas === `${h.kode}.${b.bentuk}`);
  const sums = berkas === "SHA256SUMS";
  if (!f && !sums)
    throw tiada({ id: "Berkas itu tidak ada pada rilis ini.", en: "This release has no such file." }, daftar);
  const etag = f ? `"${f.sha256}"` : `"sums-${h.kode}-${namaRilis(r)}"`;
  const kepala: Record<string, string> = {
    ...KEPALA,
    "Content-Type": f ? BENTUK[f.bentuk].tipe : "text/plain; charset=utf-8",
    "Content-Location": alamatRilis(h.kode, namaRilis(r), berkas),
    ETag: etag,
    Link: `<${asal()}/katalog/${h.kode}>; rel="describedby"`,
  };
  if (masihSama(req.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers: kepala });
  if (!f) return new Response(sumsRilis(h.kode, r.berkas), { headers: kepala });
  kepala["Content-Length"] = String(f.ukuran);
  kepala["Content-Disposition"] = `attachment; filename="bawaslu-kaltim-${h.kode}-${namaRilis(r)}.${f.bentuk}"`;
  return new Response(await isiRilis(f.sha256), { headers: kepala });
}
