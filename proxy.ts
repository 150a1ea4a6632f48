import { type NextRequest, NextResponse } from "next/server";
import { CSP_API } from "@/lib/akses/kepala";
import { masihSama } from "@/lib/antarmuka/etag";
import { dokumenMasalah, Masalah } from "@/lib/antarmuka/masalah";
import { jalurTanya } from "@/lib/terbitan/jalur";
import { keptPage } from "@/lib/terbitan/simpanan";

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const KENDALI = /[\u0000-\u001f\u007f]/;

/**
 * An address with a percent code that is no letter, or a control character. Next itself answers some with an error of its
 * own, and to a line end in a path of many parts with a page that it neither keeps nor gives a status.
 */
function rusak(jalur: string): boolean {
  try {
    return KENDALI.test(decodeURIComponent(jalur));
  } catch {
    return true;
  }
}

function jalurRusak(jalur: string): NextResponse {
  const umum = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Content-Security-Policy": CSP_API };
  // what a program fetches: the open interface, and every address that ends like a file
  if (/^\/api\/v1\/|\.[a-z]+$/.test(jalur)) {
    const masalah = new Masalah("permintaan", {
      id: "Alamat memuat kode persen yang rusak.",
      en: "The address holds a broken percent code.",
    });
    return new NextResponse(JSON.stringify(dokumenMasalah(masalah, "id", "")), {
      status: 400,
      headers: { ...umum, "Content-Type": "application/problem+json", "Access-Control-Allow-Origin": "*" },
    });
  }
  const isi = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Alamat rusak</title><h1>Alamat ini rusak</h1><p>Sebagian hurufnya tidak terbaca. Periksa penulisannya, atau mulai dari <a href="/">halaman depan</a> atau <a href="/cari">pencarian</a>.</p></html>`;
  return new NextResponse(isi, { status: 400, headers: { ...umum, "Content-Type": "text/html; charset=utf-8" } });
}

/** A public page: those with a question have an address of their own for each, and who has it as it is kept is told so. */
function halamanPublik(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const bertanya = pathname === "/cari" || pathname === "/kalkulator";
  const jalur = bertanya ? jalurTanya(pathname, search) : pathname;
  const ada = keptPage(jalur);
  if (ada && masihSama(request.headers.get("if-none-match"), ada.ETag))
    return new NextResponse(null, { status: 304, headers: ada });
  if (!bertanya) return NextResponse.next();
  const tujuan = request.nextUrl.clone();
  tujuan.pathname = jalur;
  tujuan.search = "";
  return NextResponse.rewrite(tujuan);
}

/** Addresses that Next would answer with an error of its own, and public pages with a question or an ETag. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  return rusak(pathname) ? jalurRusak(pathname) : halamanPublik(request);
}

// in few patterns: each is compiled for every request
export const config = {
  matcher: [
    "/(cari|kalkulator|.*%.*)",
    { source: "/((?!api/|_next/|kerja|masuk|gaya).*)", has: [{ type: "header", key: "if-none-match" }] },
  ],
};
