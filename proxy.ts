import { type NextRequest, NextResponse } from "next/server";
import { cspDalam } from "@/lib/akses/kepala";
import { jalurCari } from "@/lib/terbitan/jalur";

/** Headers and nonce only: who may see what is decided at the data. Of the public pages only the search comes through here. */
export function proxy(request: NextRequest): NextResponse {
  if (request.nextUrl.pathname === "/cari") {
    const tujuan = request.nextUrl.clone();
    tujuan.pathname = jalurCari(request.nextUrl.search);
    tujuan.search = "";
    return NextResponse.rewrite(tujuan);
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const csp = cspDalam(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next reads the nonce from here; pages read where they are, to lead back after signing in.
  headers.set("Content-Security-Policy", csp);
  headers.set("x-jalur", request.nextUrl.pathname + request.nextUrl.search);
  const jawaban = NextResponse.next({ request: { headers } });
  jawaban.headers.set("Content-Security-Policy", csp);
  jawaban.headers.set("Cache-Control", "private, no-store");
  return jawaban;
}

export const config = { matcher: ["/cari", "/kerja/:path*", "/masuk", "/gaya/:path*"] };
