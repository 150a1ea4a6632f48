import { launchNext, stop } from "./children";
import { hold, prepare } from "./content";
import { openEnvironment } from "./environment";
import { ensureClient } from "./generate";
import { atEnd, command } from "./lifecycle";
import { step } from "./progress";
import { launchBackground } from "./site";

// npm run dev: Next's development server over the same database as the demo
const port = process.env.PORT || "3000";

await command(async () => {
  const environment = await step("PostgreSQL", () => openEnvironment({ invent: true }));
  atEnd(environment.release);
  ensureClient();
  const letGo = await hold(environment.url);
  await prepare(environment.url).finally(letGo);
  const web = launchNext(["dev", "-p", port, "-H", process.env.HOST || "127.0.0.1"], "terminal", {
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
  });
  for (const child of [web, ...launchBackground(port, "terminal")]) atEnd(() => stop(child));
  return web.exit;
}, 0);
