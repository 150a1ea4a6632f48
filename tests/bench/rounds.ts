import autocannon from "autocannon";

/** The middle one. */
export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs several ways in turns, so that a busy machine slows all alike; the median of each. */
export async function inTurns<K extends string>(
  ways: Record<K, () => Promise<number>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(ways) as K[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (const name of names) await ways[name](); // warm
  for (let round = 0; round < rounds; round++) for (const name of names) seen[name].push(await ways[name]());
  return Object.fromEntries(names.map((name) => [name, median(seen[name])])) as Record<K, number>;
}

/** Something to ask by HTTP: an address, with what stands in its head and body. `next` and `headers` give each request its own. */
export type Target = {
  url: string;
  cookie?: string;
  body?: object;
  next?: () => string;
  headers?: () => Record<string, string>;
};

async function shoot(target: Target, connections: number, seconds: number): Promise<autocannon.Result> {
  const done = await autocannon({
    url: target.url,
    connections,
    duration: seconds,
    method: target.body ? "POST" : "GET",
    headers: {
      ...(target.cookie && { cookie: target.cookie }),
      ...(target.body && { "content-type": "application/json" }),
    },
    body: target.body && JSON.stringify(target.body),
    ...((target.next || target.headers) && {
      requests: [
        {
          setupRequest: (r: autocannon.Request) => ({
            ...r,
            ...(target.next && { path: target.next() }),
            ...(target.headers && { headers: { ...r.headers, ...target.headers() } }),
          }),
        },
      ],
    }),
  });
  if (done.non2xx || done.errors) throw new Error(`${target.url}: ${done.non2xx} jawaban gagal, ${done.errors} galat`);
  return done;
}

/** The median time of an answer to one asker, in milliseconds. Measured here: autocannon counts whole milliseconds. */
export async function answerTime(target: Target, times: number): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const began = performance.now();
    const answer = await fetch(target.url, {
      headers: target.cookie ? { cookie: target.cookie } : {},
      redirect: "manual",
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${target.url}: ${answer.status}`);
    took.push(performance.now() - began);
  }
  return median(took);
}

/** Answers a second to so many askers at once. */
export const rate = async (target: Target, connections: number, seconds: number) =>
  (await shoot(target, connections, seconds)).requests.average;
