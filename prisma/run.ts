import { launchOwn, stop } from "./children";
import { openEnvironment } from "./environment";
import { atEnd, command } from "./lifecycle";

// Runs a command-line program of lib/ over the database: run.ts lib/jejak/cli.ts [arguments]
await command(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Error("Sebutkan programnya: prisma/run.ts lib/…/cli.ts");
  const environment = await openEnvironment();
  atEnd(environment.release);
  const child = launchOwn(file, [file, ...args], "keyboard");
  atEnd(() => stop(child));
  return child.exit;
});
