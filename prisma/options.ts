import { type ParseArgsConfig, parseArgs } from "node:util";

/** What stands behind a command, understood; else how it is called is said, and the command ends. */
export function options<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS")) throw error;
    console.error(`Pemakaian: ${usage}`);
    process.exit(2);
  }
}
