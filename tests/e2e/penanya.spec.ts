import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { query, signIn } from "../support/sign-in";

// A page begins to read as whom its session last was (lib/akses/session.ts): what it shows is of who that is now.

/** An account of its own, an operator of an office. @returns its id and the part of its address that names it */
async function account(kantor: string): Promise<{ id: string; who: string }> {
  const id = randomUUID();
  const who = `berpindah.${id.slice(0, 8)}`;
  await query("insert into pengguna (id, surel, nama, sandi_hash, sandi_sementara) values ($1, $2, $3, '-', false)", [
    id,
    `${who}@contoh.bawaslu`,
    "Operator Berpindah",
  ]);
  await query("insert into tugas (pengguna_id, fungsi, kantor_kode, jenis) values ($1, 'operator', $2, '{}')", [
    id,
    kantor,
  ]);
  return { id, who };
}

const offices = async (page: Page) =>
  new Set(await page.locator('tbody td[data-label="Kantor"]').allInnerTexts()) as Set<string>;

test("who is moved to another office sees that one's records at the next look, and who is disabled none", async ({
  page,
  context,
}) => {
  const [from, to] = await query<{ kode: string; nama: string; singkat: string }>(
    `select k.kode, k.nama, k.nama_singkat as singkat from kantor k
      where k.kode in (select kantor_kode from catatan where jenis = 'pengawasan') and length(k.kode) = 5 order by k.kode limit 2`,
  );
  if (!from || !to) throw new Error("dua kantor dengan catatan pengawasan dicari");
  const { id, who } = await account(from.kode);
  await signIn(context, who);
  for (const look of ["first", "second"]) {
    await page.goto("/kerja/pengawasan");
    expect(await offices(page), look).toEqual(new Set([from.singkat]));
  }
  await query("update tugas set kantor_kode = $2 where pengguna_id = $1", [id, to.kode]);
  await page.goto("/kerja/pengawasan");
  expect(await offices(page)).toEqual(new Set([to.singkat]));
  await expect(page.locator("header")).toContainText(to.nama.replace("Kabupaten", "Kab."));
  await query("update pengguna set aktif = false where id = $1", [id]);
  await page.goto("/kerja/pengawasan");
  await expect(page).toHaveURL(/\/masuk\?kembali=/);
});

test.describe("headers", () => {
  test.use({ consoleAllowed: [/404/] });

  test("each answer inside has a policy with a nonce that no other has, whatever a visitor sends; public ones have none", async ({
    context,
  }) => {
    await signIn(context, "pimpinan.provinsi");
    const seen = new Set<string>();
    const ask = async (path: string, headers = {}) => {
      const answer = await context.request.get(path, { headers, maxRedirects: 0 });
      return {
        csp: answer.headers()["content-security-policy"] ?? "",
        kept: answer.headers()["cache-control"],
        answer,
      };
    };
    const forged = { "content-security-policy": "script-src 'nonce-tertebak'", "x-jalur": "/kerja/dasbor" };
    const reported = { "content-security-policy-report-only": "script-src 'nonce-tertebak'" };
    for (const path of [
      "/kerja",
      "/kerja",
      "/kerja/pengawasan",
      "/kerja/pengawasan?kata=a%20b",
      "/kerja/tidak-ada",
      "/masuk",
    ]) {
      const { csp, kept, answer } = await ask(path, forged);
      const nonce = /script-src 'self' 'nonce-([\da-f-]{36})' 'strict-dynamic'/.exec(csp)?.[1] ?? "";
      expect(nonce, path).not.toBe("");
      expect(seen.has(nonce), path).toBe(false);
      seen.add(nonce);
      expect(kept, path).toBe("private, no-store");
      const html = await answer.text();
      for (const [, other] of html.matchAll(/<script[^>]* nonce="([^"]*)"/g)) expect(other, path).toBe(nonce);
      expect(html.includes("tertebak"), path).toBe(false);
    }
    // pages that nobody has asked for yet: the first visitor's are kept for the next
    const fresh = `/cari?kata=${randomUUID()}`;
    for (const path of ["/", fresh, "/tidak-ada", "/%6berja"]) {
      const { csp, answer } = await ask(path, path === fresh ? reported : forged);
      expect((await answer.text()).includes("tertebak"), path).toBe(false);
      expect(csp, path).toContain("script-src 'none'");
      expect(csp, path).not.toContain("nonce");
    }
  });
});
