import type { NextConfig } from "next";
import { CSP_API, CSP_PUBLIK, JALUR_DALAM, KEPALA_UMUM } from "./lib/akses/kepala";

const kepala = (source: string, isi: Record<string, string>) => ({
  source,
  headers: Object.entries(isi).map(([key, value]) => ({ key, value })),
});

const config: NextConfig = {
  // the tests build beside a running demo
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // titles stand in the head for every reader, not only for robots
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // public pages (kept as instrumentation.ts says) are rendered anew after five minutes without a visitor
  expireTime: 300,
  // made once for each page that is kept, and answered by proxy.ts
  generateEtags: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
  // uploaded files never pass through the image optimiser, and the site's own pictures are small
  images: { unoptimized: true },
  // `npm test` and `npm run check` hold the types; a small server need not check them again at each build
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "pg",
    "@node-rs/argon2",
    "graphile-worker",
    "sharp",
    "@tus/server",
    "@tus/file-store",
    "@aws-sdk/client-s3",
  ],
  // pages inside get their policy, with a nonce, from lib/akses/sambut.ts
  headers: async () => [
    kepala("/(.*)", KEPALA_UMUM),
    kepala(`/((?!${JALUR_DALAM}|api|_next|data/[^/]+/[^/]+/gambar/).*)`, { "Content-Security-Policy": CSP_PUBLIK }),
    // what stands here wins over what a route says; files say themselves what they may do (lib/berkas/utuh.ts)
    kepala("/api/((?!berkas/).*)", { "Content-Security-Policy": CSP_API }),
  ],
};

export default config;
