import { execFileSync, spawnSync } from "node:child_process";

/** The OS account the server runs as: PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number };

const NAME = "postgres";

/** The account to use, made when root and missing; undefined when we are not root and run as ourselves. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (number("-u") === undefined) {
    try {
      execFileSync("groupadd", ["--system", "--force", NAME], { stdio: "pipe" });
      execFileSync("useradd", ["--system", "--no-create-home", "-g", NAME, NAME], { stdio: "pipe" });
    } catch (cause) {
      throw new Error(`PostgreSQL tidak mau berjalan sebagai root dan akun "${NAME}" tidak dapat dibuat.`, { cause });
    }
  }
  const uid = number("-u");
  const gid = number("-g");
  if (uid === undefined || gid === undefined) throw new Error(`Akun "${NAME}" tidak ditemukan.`);
  return { uid, gid };
}

/** Whether the account can pass through and read a folder. */
export function canRead(folder: string, account: Account | undefined): boolean {
  if (!account) return true;
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}

function number(flag: "-u" | "-g"): number | undefined {
  const run = spawnSync("id", [flag, NAME], { encoding: "utf8" });
  return run.status === 0 ? Number(run.stdout) : undefined;
}
