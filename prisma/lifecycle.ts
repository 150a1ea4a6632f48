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
 * Runs a command: Ctrl-C and SIGTERM end it in order with code 0 (it was asked to stop), an error is said in its own
 * words, and what was registered with `atEnd` is let go of in every case.
 */
export async function command(work: () => Promise<number | undefined>): Promise<void> {
  let code = 0;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => void end().then(() => process.exit(code)));
  }
  try {
    code = (await work()) ?? 0;
  } catch (error) {
    code = 1;
    if (!ended) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    if (process.env.DEBUG) console.error(error);
  }
  // a stop asked for meanwhile makes the work fail: that is no error
  if (ended) return;
  await end();
  process.exit(code);
}
