import { describe, expect, test, vi } from "vitest";
import { namaKuki, sifatKuki } from "@/lib/akses/cookie";
import { jaringanDari } from "@/lib/akses/jaringan";
import { alamatMasuk, kembaliAman } from "@/lib/akses/kembali";
import { sandiLemah, surelBaku } from "@/lib/pengguna/schema";

test.each([
  [" Nama.Depan@Bawaslu.GO.id ", "nama.depan@bawaslu.go.id"],
  ["a+b@kaltim.bawaslu.go.id", "a+b@kaltim.bawaslu.go.id"],
])("%s is an address", (typed, stored) => expect(surelBaku(typed)).toBe(stored));

test.each([
  "",
  "@",
  "a@",
  "@b",
  "a b@c.id",
  "a@b@c.id",
  "a＠b.id",
  "a﹫b.id",
  "аdmin@bawaslu.go.id",
  "a@b..id",
  "a@-b.id",
  "a@b.id.",
  "a\u0000@b.id",
  "a\u200b@b.id",
  "a@b.id\u202e",
  "Ⅰ@b.id",
  "é@b.id",
  `${"x".repeat(250)}@b.id`,
  "a@b.id\nbcc:c@d.id",
])("%j is none", (typed) => expect(surelBaku(typed)).toBeNull());

describe("the way back leads inside only", () => {
  test.each(["/kerja", "/kerja/pelanggaran?status=dikirim&q=a%20b", "/kerja?x=1"])("%s", (p) =>
    expect(kembaliAman(p)).toBe(p),
  );
  test.each([
    undefined,
    null,
    7,
    "",
    "/",
    "//jahat.id",
    "https://jahat.id/kerja",
    "/kerjasama",
    "/kerja@jahat.id",
    "/kerja\\jahat.id",
    "/kerja/\t/jahat.id",
    "/kerja//jahat.id",
    "/kerja/../masuk",
    "\n/kerja",
    "/kerja/\u0000",
    `/kerja/${"a".repeat(3000)}`,
    "javascript:alert(1)",
    "/masuk",
  ])("%j leads home", (p) => expect(kembaliAman(p)).toBe("/kerja"));
  test("and is carried by the sign-in page", () => {
    expect(alamatMasuk("/kerja/a?b=c&d=e")).toBe("/masuk?kembali=%2Fkerja%2Fa%3Fb%3Dc%26d%3De");
    expect(alamatMasuk("//jahat.id")).toBe("/masuk");
  });
});

describe("passwords", () => {
  const surel = "siti.aminah@bawaslu.go.id";
  test.each(["kuda besi makan awan", "Tj7!kqPw29xz", "生きる事は旅をする事です"])("%s will do", (p) =>
    expect(sandiLemah(p, surel)).toBeUndefined(),
  );
  test.each([
    ["", /pendek/],
    ["sebelas hrf", /pendek/],
    ["a".repeat(12), /sama/],
    ["abababababab", /sama/],
    ["123456789012", /ditebak/],
    ["Bawaslu2024!!", /ditebak/],
    ["indonesia1945", /ditebak/],
    ["contoh-kaltim-2024", /ditebak/],
    ["xx siti.aminah xx", /surel/],
    ["SITI.AMINAH@bawaslu.go.id", /surel/],
    ["x1".repeat(70), /panjang/],
    ["password1234", /ditebak/],
    ["90817263544536", /ditebak/],
  ])("%s will not", (p, why) => expect(sandiLemah(p, surel)).toMatch(why));
});

test.each([
  [undefined, ""],
  ["10.0.0.1", "10.0.0.1"],
  ["1.2.3.4, 10.0.0.1", "10.0.0.1"],
  ["::ffff:10.0.0.1", "10.0.0.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
])("network of %j", (header, network) =>
  expect(jaringanDari(new Headers(header ? { "x-forwarded-for": header } : {}))).toBe(network),
);

test("over https the cookie is bound to this host", () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  expect([namaKuki(), sifatKuki().secure]).toEqual(["sesi", false]);
  vi.stubEnv("NEXTAUTH_URL", "https://satudata.contoh");
  expect([namaKuki(), sifatKuki()]).toEqual([
    "__Host-sesi",
    { httpOnly: true, sameSite: "lax", path: "/", secure: true },
  ]);
  vi.unstubAllEnvs();
});
