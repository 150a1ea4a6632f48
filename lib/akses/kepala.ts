/** Headers of every answer. HSTS is ignored by browsers over plain http, so the demo may send it too. */
export const KEPALA_UMUM: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Strict-Transport-Security": "max-age=31536000",
};

const BERSAMA = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // Widths of bars are written beside the element; a style attribute can draw but not act.
  "style-src-attr 'unsafe-inline'",
];
const baris = (...aturan: string[]) => [...BERSAMA, ...aturan].join("; ");

/** How the addresses of pages inside begin; for each answer its own policy, by sambut.ts. */
export const JALUR_DALAM = "kerja|masuk|gaya";
/** Public pages run no script at all. */
export const CSP_PUBLIK = baris("script-src 'none'", "style-src 'self'");
/** Answers for programs show nothing. */
export const CSP_API = "default-src 'none'; frame-ancestors 'none'";

/** Pages inside: Next's own scripts, each with the nonce of this one answer. */
export function cspDalam(nonce: string, pengembangan: boolean): string {
  return pengembangan
    ? baris(
        `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'unsafe-eval'`,
        "style-src 'self' 'unsafe-inline'",
        "connect-src 'self' ws:",
      )
    : baris(
        `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
        `style-src 'self' 'nonce-${nonce}'`,
        "connect-src 'self'",
      );
}
