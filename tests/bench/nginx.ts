import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "@/prisma/embedded";
import { freePort } from "@/prisma/server/port";

// it brings no types, so it is required rather than imported
const yaml = createRequire(import.meta.url)("js-yaml") as { load(text: string): unknown };
export const NGINX = ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).status === 0);

/** The proxy of the real installation over a portal, and beside it the same nginx giving files from a folder. */
export type Proxy = { url: string; plain: string; put(path: string, body: Buffer): void; close(): void };

/** The configuration that docker-compose.yml brings, with the addresses and folders of this machine. */
function configured(
  folder: string,
  portal: string,
  at: { site: number; plain: number; health: number },
): Record<string, string> {
  const { configs } = yaml.load(readFileSync(join(checkout, "docker-compose.yml"), "utf8")) as {
    configs: Record<string, { content?: string }>;
  };
  const here = (name: string) =>
    (configs[name]?.content ?? "")
      .replaceAll("$$", "$")
      .replaceAll(/\$\{PORTAL_HOST\}/g, "127.0.0.1")
      .replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, (_, otherwise: string) => (otherwise === "tls" ? "http" : otherwise))
      .replaceAll("/etc/nginx/satudata", folder)
      .replaceAll("/var/cache/nginx", `${folder}/simpanan`)
      .replaceAll("/tmp/nginx.pid", `${folder}/nginx.pid`)
      .replaceAll("http://app:3000", portal)
      .replaceAll("127.0.0.1:8081", `127.0.0.1:${at.health}`)
      .replaceAll(/listen 80( default_server)?;/g, `listen 127.0.0.1:${at.site}$1;`);
  // the same bytes from the disk, as a file that was packed beforehand; what is logged is logged here too
  const plain = `server { listen 127.0.0.1:${at.plain}; root ${folder}/berkas; default_type "text/html; charset=utf-8"; location / { add_header Content-Encoding gzip; } }`;
  return {
    "nginx.conf": here("nginx_utama").replace(/\}\s*$/, `${plain}\n}\n`),
    "situs.conf": here("nginx_situs"),
    "http.conf": here("nginx_mode_http"),
  };
}

/** Starts it. @throws where nginx refuses the configuration */
export async function openProxy(portal: string): Promise<Proxy> {
  if (!NGINX) throw new Error("nginx tidak ada.");
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  for (const name of ["simpanan/publik", "simpanan/aset", "berkas"]) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ["", "simpanan", "simpanan/publik", "simpanan/aset", "berkas"])
    chmodSync(join(folder, name), 0o777);
  const at = { site: await freePort(), plain: await freePort(), health: await freePort() };
  for (const [name, text] of Object.entries(configured(folder, portal, at))) writeFileSync(join(folder, name), text);
  const log = openSync(join(folder, "log"), "a");
  const args = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "/dev/stderr", "-g", "daemon off;"];
  const child = spawn(NGINX, args, { stdio: ["ignore", log, log] });
  const url = `http://127.0.0.1:${at.site}`;
  const close = () => {
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  for (let patience = 50; !(await fetch(`${url}/robots.txt`).catch(() => undefined))?.ok; patience--) {
    if (patience === 0 || child.exitCode !== null) {
      const said = readFileSync(join(folder, "log"), "utf8");
      close();
      throw new Error(`nginx tidak melayani: ${said.slice(-2000)}`);
    }
    await new Promise((go) => setTimeout(go, 200));
  }
  const put = (path: string, body: Buffer) => writeFileSync(join(folder, "berkas", path), body);
  return { url, plain: `http://127.0.0.1:${at.plain}`, put, close };
}
