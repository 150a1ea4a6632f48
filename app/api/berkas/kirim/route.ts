import { api } from "@/lib/akses/api";
import { halamanGalat } from "@/lib/berkas/halaman";
import { kirimSatu } from "@/lib/berkas/kirim";
import { jenisDari } from "@/lib/jenis/daftar";

/** One file of a plain form, for browsers without script; the answer is a page. */
export const POST = api(async (orang, req) => {
  const kembali = new URL(req.url).searchParams;
  const jenis = jenisDari(kembali.get("jenis") ?? "") ?? "pelanggaran";
  try {
    const { catatanId } = await kirimSatu(orang, req);
    return new Response(null, {
      status: 303,
      headers: { Location: `/kerja/${jenis}/${catatanId}?pesan=unggah#berkas` },
    });
  } catch (error) {
    return halamanGalat(error, `/kerja/${jenis}`);
  }
});
