import { build } from "./build";
import { stop } from "./children";
import { atEnd, command } from "./lifecycle";

// npm run build: the production build of the real installation; needs no database
await command(async () => {
  await build(process.env.NEXT_DIST_DIR ?? ".next", "terminal", (child) => atEnd(() => stop(child)));
  return 0;
});
