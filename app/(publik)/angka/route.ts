import { apiPublik } from "@/lib/api";
import { penggal } from "@/lib/terbitan/jalur";
import { HAL } from "@/lib/terbitan/potret";

/** The form for a day cannot build an address itself: it leads here, and from here to the page of that day. */
export const GET = apiPublik(async (req) => {
  const tanya = new URL(req.url).searchParams;
  const bersih = (v: string | null) => encodeURIComponent(penggal((v ?? "").trim(), 60));
  const [hari, penyelenggaraan] = [tanya.get("hari") ?? tanya.get("per"), tanya.get("penyelenggaraan")].map(bersih);
  const hal = HAL.find((h) => h === tanya.get("hal"));
  const kode = bersih(tanya.get("kode"));
  const tujuan =
    hal && kode
      ? `/angka/${hal}/${kode}${hari ? `/${hari}` : ""}`
      : tanya.get("hal")
        ? "/angka/daftar"
        : hari
          ? `/angka/${hari}${penyelenggaraan ? `/${penyelenggaraan}` : ""}`
          : "/";
  return new Response(null, { status: 303, headers: { Location: tujuan, "Cache-Control": "public, max-age=300" } });
});
