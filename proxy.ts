import { type NextRequest, NextResponse } from "next/server";
import { cspDalam } from "@/lib/akses/kepala";
import { jalurTanya } from "@/lib/terbitan/jalur";

/** Headers and nonce only: who may see what is decided at the data. Of the public pages only those with a question come through here. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname === "/cari" || pathname === "/kalkulator") {
    const tujuan = request.nextUrl.clone();
    tujuan.pathname = jalurTanya(pathname, search);
    tujuan.search = "";
    return NextResponse.rewrite(tujuan);
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const csp = cspDalam(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from here; pages read where they are, to lead back after signing in.
  headers.set("Content-Security-Policy", csp);
  headers.set("x-jalur", pathname + search);
  const jawaban = NextResponse.next({ request: { headers } });
  jawaban.headers.set("Content-Security-Policy", csp);
  jawaban.headers.set("Cache-Control", "private, no-store");
  return jawaban;
}

export const config = { matcher: ["/cari", "/kalkulator", "/kerja/:path*", "/masuk", "/gaya/:path*"] };
