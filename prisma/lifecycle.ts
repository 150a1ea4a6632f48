type Ending = { say: string; run: () => Promise<void> };

const endings: Ending[] = [];
let ended: Promise<void> | undefined;

/** Registers what has to be let go of; the last registered is the first to end. */
export function atEnd(run: () => Promise<void>, say = ""): void {
  endings.unshift({ run, say });
}

/** Ends everything registered, once, however often it is asked for. */
export function end(): Promise<void> {
  ended ??= (async () => {
    for (const ending of endings) {
      if (ending.say) console.log(ending.say);
      await ending.run().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }
  })();
  return ended;
}

/**
 * Runs a command: Ctrl-C and SIGTERM end it in order, an error is said in its own words, and what was registered with
 * `atEnd` is let go of in every case.
 * @param stopped exit code when asked to stop: 0 for what runs until then, 130 for what was not finished.
 */
export async function command(work: () => Promise<number | undefined>, stopped = 130): Promise<void> {
  let stopping = false;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      stopping = true;
      void end().then(() => process.exit(stopped));
    });
  }
  let code = 0;
  try {
    code = (await work()) ?? 0;
  } catch (error) {
    code = 1;
    // what was under way fails when it is stopped: no news
    if (!stopping) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    if (process.env.DEBUG) console.error(error);
  }
  if (stopping) return;
  await end();
  process.exit(code);
}
