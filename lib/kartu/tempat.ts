import "server-only";
import { join } from "node:path";

/** Where the painter's script lies. Said here and not beside `fork`, where the bundler would look for it in the bundle. */
export const tempatPelukis = () => join(process.cwd(), "lib/kartu/pelukis.mjs");
