import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ask } from "./archive";

const KEPT = /(?:LOG: {2}(?:statement|execute [^:]*): )\s*(?!begin|commit|rollback|set |select set_config)(\S.*)/i;

/** Lets the server write down what it is asked, for as long as `run` needs. */
export async function listening<T>(server: string, run: () => Promise<T>): Promise<T> {
  await ask(server, "alter system set log_statement = 'all'");
  await ask(server, "select pg_reload_conf()");
  try {
    await setTimeout(500);
    return await run();
  } finally {
    await ask(server, "alter system reset log_statement");
    await ask(server, "select pg_reload_conf()");
  }
}

/** The statements that a request sends, without the ends of its transactions. */
export async function statements(folder: string, url: string, cookie: string): Promise<string[]> {
  const get = async () => {
    const answer = await fetch(url, { headers: { cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  };
  await get(); // what a server reads once in its life
  const log = openSync(join(folder, "server.log"), "r");
  try {
    const from = fstatSync(log).size;
    await get();
    await setTimeout(200);
    const text = Buffer.alloc(fstatSync(log).size - from);
    readSync(log, text, 0, text.length, from);
    return [...text.toString().split("\n")].flatMap((l) => KEPT.exec(l)?.[1] ?? []);
  } finally {
    closeSync(log);
  }
}
