import type { MetadataRoute } from "next";

/** What is inside needs a session; the demo says noindex on its own pages. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: ["/kerja", "/masuk", "/api/", "/cari?", "/kalkulator?"] } };
}
