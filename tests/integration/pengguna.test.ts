import { expect, test } from "vitest";
import { masuk } from "@/lib/akses/commands";
import { orangDariSesi } from "@/lib/akses/session";
import * as perintah from "@/lib/pengguna/commands";
import { adminPertama } from "@/lib/pengguna/pertama";
import { akun, daftarAkun } from "@/lib/pengguna/queries";
import { akunBaru } from "@/lib/pengguna/schema";
import { simpanTahapan } from "@/lib/rujukan/commands";
import { useDatabase } from "../support/database";
import { makePerson, PASSWORD } from "../support/people";

const db = useDatabase();
const words = (run: () => Promise<unknown>) =>
  Promise.resolve()
    .then(run)
    .then(
      () => "jadi",
      (e: Error) => e.message,
    );
const admin = () => makePerson(db, { fungsi: "admin", kantor: "64" });
const baru = (isi: object) =>
  akunBaru.parse({
    nama: "Operator Baru",
    surel: "Operator.Baru@uji.bawaslu",
    fungsi: "operator",
    kantor: "64.72",
    jenis: [],
    penyelenggaraan: "",
    berlakuSampai: "",
    ...isi,
  });
const traces = (id: string) =>
  db.query<{ verba: string; apa: string }>(
    "select verba, rincian->>'apa' as apa from jejak where sasaran = $1 order by no",
    [`pengguna:${id}`],
  );

test("an account is made with a one-time password that must be changed", async () => {
  const slip = await perintah.buatAkun(await admin(), baru({}));
  expect(slip.sandi).toMatch(/^([a-z0-9]{4}-){3}[a-z0-9]{4}$/);
  const sid = await masuk("operator.baru@uji.bawaslu", slip.sandi, "10.0.0.1");
  const orang = await orangDariSesi(sid);
  expect(orang).toMatchObject({ sandiSementara: true, tugas: [{ fungsi: "operator", kantor: "64.72", jenis: [] }] });
  if (!orang) return;
  expect(await words(() => perintah.gantiSandi(orang, "salah", "tiga ekor kucing"))).toMatch(/tidak diganti/);
  expect(await words(() => perintah.gantiSandi(orang, slip.sandi, "pendek"))).toMatch(/belum memenuhi/);
  const lanjut = await perintah.gantiSandi(orang, slip.sandi, "tiga ekor kucing");
  expect(await orangDariSesi(sid)).toBeNull();
  expect((await orangDariSesi(lanjut))?.sandiSementara).toBe(false);
  expect(await traces(slip.id)).toEqual([
    { verba: "kelola", apa: "buat_akun" },
    { verba: "masuk", apa: null },
    { verba: "ganti_sandi", apa: null },
  ]);
});

test("the password is nowhere in the trace or beside the idempotency key", async () => {
  const slip = await perintah.buatAkun(await admin(), baru({ surel: "rahasia@uji.bawaslu" }));
  const [ada] = await db.query<{ n: number }>(
    "select (select count(*) from jejak where jejak::text like '%' || $1 || '%') + (select count(*) from idempotensi where hasil::text like '%' || $1 || '%') as n",
    [slip.sandi],
  );
  expect(Number(ada?.n)).toBe(0);
});

test("an address is used once, in whatever case", async () => {
  const orang = await admin();
  await perintah.buatAkun(orang, baru({ surel: "dua@uji.bawaslu" }));
  expect(await words(() => perintah.buatAkun(orang, baru({ surel: "DUA@uji.bawaslu" })))).toMatch(/sudah dipakai/);
});

test("nobody but an admin administers, and only below the own office", async () => {
  for (const fungsi of ["operator", "verifikator", "pimpinan", "ppid", "auditor"] as const) {
    const orang = await makePerson(db, { fungsi, kantor: "64" });
    expect(await words(() => perintah.buatAkun(orang, baru({ surel: "x@uji.bawaslu" })))).toBe(
      "Catatan tidak ditemukan.",
    );
    expect(await words(async () => daftarAkun(orang, {}))).toBe("Catatan tidak ditemukan.");
  }
  const kutim = await makePerson(db, { fungsi: "admin", kantor: "64.08" });
  const samarinda = await makePerson(db, { kantor: "64.72" });
  const sangatta = await makePerson(db, { kantor: "64.08.04" });
  expect(await words(() => perintah.buatAkun(kutim, baru({ surel: "x@uji.bawaslu" })))).toMatch(/di luar lingkup/);
  expect(await words(() => perintah.aturAktif(kutim, samarinda.id, false))).toBe("Catatan tidak ditemukan.");
  expect(await words(() => akun(kutim, samarinda.id))).toBe("Catatan tidak ditemukan.");
  expect(await words(() => perintah.aturAktif(kutim, sangatta.id, false))).toBe("jadi");
  const terlihat = (await daftarAkun(kutim, {})).akun;
  expect(terlihat.length).toBeGreaterThan(0);
  expect(terlihat.every((a) => a.tugas.every((t) => t.kantor.startsWith("64.08")))).toBe(true);
  expect(await words(() => simpanTahapan(kutim, {} as never))).toMatch(/hanya diubah admin provinsi/);
});

test("disabling ends the sessions for good; enabling does not revive them", async () => {
  const [orang, lain] = [await admin(), await makePerson(db)];
  const sid = await masuk(lain.surel, PASSWORD, "10.0.0.2");
  await perintah.aturAktif(orang, lain.id, false);
  expect(await orangDariSesi(sid)).toBeNull();
  await perintah.aturAktif(orang, lain.id, true);
  expect(await orangDariSesi(sid)).toBeNull();
});

test("a new one-time password, and ending sessions, close every device", async () => {
  const [orang, lain] = [await admin(), await makePerson(db)];
  const sid = await masuk(lain.surel, PASSWORD, "10.0.0.3");
  const slip = await perintah.sandiBaru(orang, lain.id);
  expect(await orangDariSesi(sid)).toBeNull();
  const baruSid = await masuk(lain.surel, slip.sandi, "10.0.0.3");
  await perintah.akhiriSesi(orang, lain.id);
  expect(await orangDariSesi(baruSid)).toBeNull();
  const [a, b] = [await masuk(lain.surel, slip.sandi, "10.0.0.3"), await masuk(lain.surel, slip.sandi, "10.0.0.3")];
  expect(await perintah.keluarSemua(lain)).toBe(2);
  expect([await orangDariSesi(a), await orangDariSesi(b)]).toEqual([null, null]);
});

test("functions: given, changed, taken; not one's own, and an admin holds no other", async () => {
  const [orang, lain] = [await admin(), await makePerson(db, { kantor: "64.08" })];
  const tugas = {
    pengguna: lain.id,
    fungsi: "verifikator" as const,
    kantor: "64.72",
    jenis: ["sengketa" as const],
    tugasSampai: null,
  };
  await perintah.beriTugas(orang, tugas);
  await perintah.beriTugas(orang, { ...tugas, jenis: [] });
  expect((await akun(orang, lain.id)).tugas.map((t) => [t.fungsi, t.kantor, t.jenis])).toEqual([
    ["operator", "64.08", []],
    ["verifikator", "64.72", []],
  ]);
  expect(await words(() => perintah.beriTugas(orang, { ...tugas, fungsi: "admin", kantor: "64" }))).toMatch(/terpisah/);
  expect(await words(() => perintah.beriTugas(orang, { ...tugas, kantor: "64.99" }))).toMatch(/Periksa isian/);
  expect(await words(() => perintah.beriTugas(orang, { ...tugas, pengguna: orang.id, fungsi: "operator" }))).toMatch(
    /admin lain/,
  );
  await perintah.cabutTugas(orang, lain.id, "verifikator", "64.72");
  expect(await words(() => perintah.cabutTugas(orang, lain.id, "verifikator", "64.72"))).toMatch(/sudah tidak ada/);
});

test("the last admin of the province stays, even when two disable each other at once", async () => {
  await db.query("delete from tugas where fungsi = 'admin'");
  const [a, b] = [await admin(), await admin()];
  const answers = await Promise.all([
    words(() => perintah.aturAktif(a, b.id, false)),
    words(() => perintah.aturAktif(b, a.id, false)),
  ]);
  expect(answers.filter((x) => x === "jadi")).toHaveLength(1);
  const [sisa] = await db.query<{ n: string }>(
    "select count(*) as n from tugas t join pengguna p on p.id = t.pengguna_id where fungsi = 'admin' and aktif",
  );
  expect(Number(sisa?.n)).toBe(1);
  const kini = answers[0] === "jadi" ? a : b;
  expect(await words(() => perintah.aturAktif(kini, kini.id, false))).toMatch(/Akun sendiri/);
  expect(
    await words(() =>
      perintah.ubahAkun(kini, { id: kini.id, nama: "Admin", penyelenggaraan: null, berlakuSampai: "2020-01-01" }),
    ),
  ).toMatch(/sedikitnya satu admin/);
});

test("the list is searched and paged without losing anybody", async () => {
  const orang = await admin();
  for (let i = 0; i < 60; i++)
    await db.query("insert into pengguna (surel, nama, sandi_hash) values ($1, 'Nama 100%_Sama', 'x')", [
      `sama${i}@uji.bawaslu`,
    ]);
  const satu = await daftarAkun(orang, { cari: "100%_sama" });
  const dua = await daftarAkun(orang, { cari: "100%_sama", sesudah: satu.berikut ?? "" });
  expect([satu.akun.length, dua.akun.length, dua.berikut]).toEqual([50, 10, null]);
  expect(new Set([...satu.akun, ...dua.akun].map((x) => x.id)).size).toBe(60);
  expect((await daftarAkun(orang, { cari: "sama7@uji" })).akun).toHaveLength(1);
  expect((await daftarAkun(orang, { cari: "' or true --" })).akun).toHaveLength(0);
});

test("a demo account is refused by the database, and the first admin only where none is", async () => {
  expect(
    await words(() =>
      db.query("insert into pengguna (surel, nama, sandi_hash, contoh) values ('c@uji.bawaslu', 'C', 'x', true)"),
    ),
  ).toMatch(/akun contoh/);
  await db.query("delete from tugas where fungsi = 'admin'");
  const slip = await adminPertama("Kepala@uji.bawaslu", "Kepala Sekretariat", false);
  const orang = await orangDariSesi(await masuk(slip.surel, slip.sandi, "10.0.0.9"));
  expect(orang?.tugas).toEqual([{ fungsi: "admin", kantor: "64", jenis: [] }]);
  expect(await words(() => adminPertama("lain@uji.bawaslu", "Lain", false))).toMatch(/Sudah ada admin/);
  expect(await words(() => adminPertama("lain@uji.bawaslu", "Lain", true))).toBe("jadi");
  await db.query("insert into pengaturan values ('demo', 'ya')");
  expect(await words(() => adminPertama("demo@uji.bawaslu", "Demo", true))).toMatch(/berisi contoh/);
});
