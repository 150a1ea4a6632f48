import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Service = {
  image: string;
  restart?: string;
  command?: string | string[];
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
  volumes?: string[];
  configs?: { source: string; target: string }[];
  depends_on?: Record<string, { condition: string }>;
  networks?: string[];
  ports?: string[];
  mem_limit?: string;
};
type Compose = {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
  configs: Record<string, { content?: string; file?: string }>;
};

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
// it brings no types, so it is required rather than imported
const yaml = createRequire(import.meta.url)("js-yaml") as { load(text: string): unknown };
const text = read("docker-compose.yml");
const compose = yaml.load(text) as Compose;
const { services } = compose;
const nginx = Object.values(compose.configs)
  .map(({ content }) => content ?? "")
  .join("\n");
const standing = Object.entries(services).filter(([, service]) => service.restart !== "no");

describe("services", () => {
  it("are those of the real installation", () => {
    expect(Object.keys(services).sort()).toEqual(
      ["app", "basisdata", "cadangan", "migrasi", "nginx", "pekerja", "pulihkan"].sort(),
    );
  });

  it("that stay up are watched, limited, and fit into four gigabytes together", () => {
    for (const [name, service] of standing) {
      expect(service.healthcheck?.test, name).toBeDefined();
      expect(service.mem_limit, name).toMatch(/^\d+m$/);
    }
    const sum = standing.reduce((all, [, service]) => all + Number.parseInt(service.mem_limit ?? "0", 10), 0);
    expect(sum).toBeLessThanOrEqual(3600);
  });

  it("name only volumes, networks, configs and services that exist", () => {
    for (const [name, service] of Object.entries(services)) {
      for (const volume of service.volumes ?? []) {
        const source = volume.replace(/^\$\{[A-Z_]+:-(\w+)\}/, "$1").split(":")[0] ?? "";
        expect(Object.keys(compose.volumes), `${name}: ${volume}`).toContain(source);
      }
      for (const network of service.networks ?? []) expect(Object.keys(compose.networks)).toContain(network);
      for (const { source } of service.configs ?? []) expect(Object.keys(compose.configs)).toContain(source);
      for (const other of Object.keys(service.depends_on ?? {})) expect(Object.keys(services)).toContain(other);
    }
  });

  it("wait for the migration, and nginx for the application", () => {
    for (const name of ["app", "pekerja", "cadangan"])
      expect(services[name]?.depends_on).toEqual({ migrasi: { condition: "service_completed_successfully" } });
    expect(services.nginx?.depends_on).toEqual({ app: { condition: "service_healthy" } });
  });

  it("start programs that are there", () => {
    for (const name of ["migrasi", "app", "pekerja"]) {
      const file = [services[name]?.command ?? []].flat().find((word) => word.endsWith(".ts")) ?? "";
      expect(read(file), name).not.toBe("");
    }
    expect(read(compose.configs.cadangan?.file ?? "")).toContain("pg_restore");
  });
});

it("every setting that the README names for a running portal reaches it", () => {
  const table = read("README.md").split("\n## Pengaturan\n")[1]?.split("\n## ")[0] ?? "";
  const named = [...table.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(
    (row) => (row[1] ?? "").match(/[A-Z][A-Z0-9_]+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(20);
  // for building and testing, or where the image already says it
  const elsewhere = ["NEXT_DIST_DIR", "TEST_DATABASE_URL", "BENIH", "CHROMIUM_PATH"];
  elsewhere.push("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY");
  const given = Object.keys({ ...services.app?.environment, ...services.pekerja?.environment });
  expect(named.filter((name) => !given.includes(name) && !elsewhere.includes(name))).toEqual([]);
});

describe("secrets", () => {
  it("come from the environment and have no default; those of a bucket may stay empty", () => {
    for (const [name, service] of Object.entries(services)) {
      for (const [key, value] of Object.entries(service.environment ?? {})) {
        // only while the key is being changed is there one before it
        if (key === "IDENTITY_KEY_LAMA") expect(value).toMatch(/^\$\{IDENTITY_KEY_LAMA:-\}$/);
        // a bucket is chosen by filling its settings
        else if (key.startsWith("BERKAS_S3_")) expect(value).toBe(`\${${key}:-}`);
        else if (/SECRET|PASSWORD|KEY/.test(key)) expect(value, `${name}.${key}`).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
      }
    }
  });

  it("of the owner are not known to what the world talks to", () => {
    for (const name of ["app", "pekerja", "nginx"]) {
      const environment = services[name]?.environment ?? {};
      expect(JSON.stringify(environment)).not.toMatch(/pemilik|POSTGRES_PASSWORD|PGPASSWORD/);
    }
    expect(services.app?.environment?.DATABASE_URL).toBe("postgresql://basisdata:5432/satudata");
  });

  it("that must be given are all listed in .env.contoh, without a value", () => {
    const wanted = new Set([...text.matchAll(/\$\{([A-Z_]+):\?/g)].map((match) => match[1]));
    const listed = [...read(".env.contoh").matchAll(/^([A-Z_]+)=(.*)$/gm)];
    for (const name of wanted) expect(listed.find((line) => line[1] === name)?.[2], name).toBe("");
    expect(wanted.size).toBe(5);
  });
});

describe("nginx", () => {
  it("is the only one that can be reached from outside", () => {
    expect(standing.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(["nginx"]);
    expect(compose.networks.belakang?.internal).toBe(true);
    expect(services.nginx?.networks).toEqual(["depan"]);
  });

  it("lets files through as they come, up to 200 MB, and everything else up to 2 MB", () => {
    const files = /location ~ \^\/api\/berkas\/\(unggah\|kirim\)[\s\S]*?\n\}/.exec(
      compose.configs.nginx_situs?.content ?? "",
    )?.[0];
    expect(files).toMatch(/client_max_body_size 201m;[\s\S]*proxy_request_buffering off;[\s\S]*proxy_pass/);
    expect(nginx.match(/client_max_body_size \w+/g)).toEqual(["client_max_body_size 2m", "client_max_body_size 201m"]);
  });

  it("leaves its own variables alone: Compose replaces only names in braces", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose's notation
    const known = ["${PORTAL_HOST}", "${PORTAL_SKEMA:-https}", "${NGINX_MODE:-tls}", "${PROXY_HULU:-127.0.0.1}"];
    const rest = known.reduce((left, word) => left.replaceAll(word, ""), nginx.replaceAll("$$", ""));
    expect(rest).not.toContain("$");
  });

  it("says itself who asks and for which site", () => {
    for (const header of ["Host", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-For", "X-Real-IP", "Forwarded"])
      expect(nginx).toMatch(new RegExp(`proxy_set_header ${header} `));
    expect(nginx).not.toMatch(/proxy_add_x_forwarded_for|proxy_set_header Host \$\$/);
  });

  it("lets no word through that Next says to itself", () => {
    const utils = read("node_modules/next/dist/server/lib/server-ipc/utils.js");
    const list = /INTERNAL_HEADERS = \[([^\]]+)\]/.exec(utils)?.[1] ?? "";
    const headers = [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? "");
    expect(headers.length).toBeGreaterThan(8);
    for (const header of [...headers, "x-middleware-subrequest", "x-prerender-revalidate"])
      expect(nginx.toLowerCase()).toContain(`proxy_set_header ${header} "";`);
  });

  it("keeps nothing that is private, and forgets a page after a minute", () => {
    const [inside = "", open = ""] = [/location ~ \^\/\(kerja[\s\S]*?\n\}/, /location \/ \{[\s\S]*?\n\}/].map(
      (pattern) => pattern.exec(compose.configs.nginx_situs?.content ?? "")?.[0],
    );
    expect(inside).toContain("proxy_pass");
    expect(inside).not.toContain("proxy_cache");
    expect(open).toContain("proxy_cache publik;");
    expect(open).toMatch(/proxy_no_cache .*pribadi .*set_cookie/);
    expect(nginx).toMatch(/keys_zone=publik:\S+ max_size=\S+ inactive=60s/);
  });
});
