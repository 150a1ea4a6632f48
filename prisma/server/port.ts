import { createServer } from "node:net";

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return listen(0);
}

/** Whether nobody listens on that port of the given address. */
export function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return listen(port, host).then(
    () => true,
    () => false,
  );
}

function listen(port: number, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(port, host, () => {
      const address = probe.address();
      const taken = address && typeof address === "object" ? address.port : port;
      probe.close(() => resolve(taken));
    });
  });
}
