import type { NextConfig } from "next";

const config: NextConfig = {
  // the tests build beside a running demo
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // titles stand in the head for every reader, not only for robots
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  reactStrictMode: true,
  // uploaded files never pass through the image optimiser, and the site's own pictures are small
  images: { unoptimized: true },
  // `npm test` and `npm run check` hold the types; a small server need not check them again at each build
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker"],
};

export default config;
