import { join } from "node:path";
import type { NextConfig } from "next";

// the bare pages that the portal's own are held against; built by `npm run bench` only
const root = join(import.meta.dirname, "../../..");
const config: NextConfig = {
  outputFileTracingRoot: root,
  turbopack: { root },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "@node-rs/argon2", "graphile-worker", "sharp", "@tus/server", "@tus/file-store"],
};

export default config;
