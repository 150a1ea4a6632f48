import "server-only";
import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { keluar, masuk } from "./commands";
import { aman, namaKuki, sifatKuki, UMUR_SESI } from "./cookie";
import { jaringanDari } from "./jaringan";
import { kembaliAman } from "./kembali";
import { orangDariSesi } from "./session";

const diam = { error: () => {}, warn: () => {}, debug: () => {} };

/** next-auth as this site uses it: its token holds a session id, everything else is asked of the row behind it. */
const pilihan = (): NextAuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: UMUR_SESI },
  pages: { signIn: "/masuk", signOut: "/masuk", error: "/masuk" },
  useSecureCookies: aman(),
  cookies: { sessionToken: { name: namaKuki(), options: sifatKuki() } },
  logger: diam,
  providers: [
    Credentials({
      credentials: { surel: { label: "Surel" }, sandi: { label: "Kata sandi", type: "password" } },
      authorize: async (isian, req) => {
        const jaringan = jaringanDari(new Headers(req.headers as Record<string, string>));
        return { id: await masuk(String(isian?.surel ?? ""), String(isian?.sandi ?? ""), jaringan) };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: async ({ session, token }) => {
      const orang = typeof token.sid === "string" ? await orangDariSesi(token.sid) : null;
      if (!orang) throw new Error("Sesi berakhir");
      return { expires: session.expires, user: { name: orang.nama, email: orang.surel } };
    },
    redirect: ({ url, baseUrl }) => kembaliAman(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === "string") await keluar(token.sid);
    },
  },
});

type Konteks = { params: Promise<{ nextauth: string[] }> };

/** next-auth dates its cookie; ours ends with the browser, since computers in offices are shared. */
function tanpaUmur(jawaban: Response): Response {
  const kuki = jawaban.headers.getSetCookie();
  jawaban.headers.delete("set-cookie");
  for (const satu of kuki) {
    const hapus = /^[^=]+=;/.test(satu);
    jawaban.headers.append(
      "set-cookie",
      satu.startsWith(`${namaKuki()}=`) && !hapus ? satu.replace(/; (?:Expires|Max-Age)=[^;]*/gi, "") : satu,
    );
  }
  return jawaban;
}

/** The route handler under /api/auth. */
export async function layani(req: Request, konteks: Konteks): Promise<Response> {
  // next-auth answers a callback without a form with an error of its own
  if (req.method === "GET" && (await konteks.params).nextauth[0] === "callback")
    return new Response(null, { status: 405, headers: { Allow: "POST" } });
  return tanpaUmur((await NextAuth(req as never, konteks as never, pilihan())) as Response);
}
