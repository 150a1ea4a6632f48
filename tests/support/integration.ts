import { openTestServer } from "./server";

/** Vitest's global set-up for the projects with a database: uses the server of `npm test`, or opens one. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.UJI_SERVER_URL) return undefined;
  const server = await openTestServer();
  process.env.UJI_SERVER_URL = server.url;
  process.env.UJI_TEMPLATE = server.template;
  return server.stop;
}
