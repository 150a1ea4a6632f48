import { apiPublik } from "@/lib/api";
import { HAL } from "@/lib/terbitan/potret";

/** The form for a day cannot build an address itself: it leads here, and from here to the page of that day. */
export const GET = apiPublik(async (req) => {
  const tanya = new URL(req.url).searchParams;
  const bagian = [tanya.get("hari") ?? tanya.get("per"), tanya.get("penyelenggaraan")].map((v) =>
    encodeURIComponent(v?.trim().slice(0, 60) ?? ""),
  );
  const [hari, penyelenggaraan] = bagian;
  const hal = HAL.find((h) => h === tanya.get("hal"));
  const kode = encodeURIComponent(tanya.get("kode")?.trim().slice(0, 60) ?? "");
  const tujuan =
    hal && kode
      ? `/angka/${hal}/${kode}${hari ? `/${hari}` : ""}`
      : hari
        ? `/angka/${hari}${penyelenggaraan ? `/${penyelenggaraan}` : ""}`
        : "/";
  return new Response(null, { status: 303, headers: { Location: tujuan, "Cache-Control": "public, max-age=300" } });
});
