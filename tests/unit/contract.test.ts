import { describe, expect, test } from "vitest";
import { FUNGSI } from "@/lib/akses/policy";
import { induk, SUMBER_DATA } from "@/lib/catatan/schema";
import { STATUS } from "@/lib/catatan/status";
import { ruas } from "@/lib/jenis/alur";
import { DAFTAR, dimensiJenis, jenisDari, nilaiDimensi } from "@/lib/jenis/daftar";
import { type Face, face, JENIS, type Jenis, kolom } from "@/lib/jenis/fields";
import { bagianJenis, bidangJenis, tampil } from "@/lib/jenis/tampil";
import { REGIME } from "@/lib/rujukan/schema";
import { type Column, readSchema } from "../support/schema";

// One contract for all kinds: the definition and its table cannot disagree, and everything it names is there.
const { tables, enums } = readSchema();
const fields = (jenis: Jenis) => bidangJenis(jenis);
const sorted = (names: Iterable<string>) => [...names].sort();

const COLUMN: Record<Face["input"], (c: Column) => boolean> = {
  teks: (c) => c.type === "String",
  paragraf: (c) => c.type === "String",
  pilihan: (c) => c.type in enums && !c.list,
  pilihan_ganda: (c) => c.type in enums && c.list,
  tanggal: (c) => c.type === "DateTime" && c.native === "Date",
  bilangan: (c) => c.type === "Int",
  centang: (c) => c.type === "Boolean",
};

test("the lists that code and database share are the same", () => {
  expect(sorted(enums.Jenis ?? [])).toEqual(sorted(JENIS));
  expect(sorted(enums.Status ?? [])).toEqual(sorted(STATUS));
  expect(sorted(enums.Fungsi ?? [])).toEqual(sorted(FUNGSI));
  expect(sorted(enums.Regime ?? [])).toEqual(sorted(REGIME));
  expect(sorted(enums.SumberData ?? [])).toEqual(sorted(Object.keys(SUMBER_DATA)));
});

test("the shared fields of a form are columns of catatan", () => {
  for (const [name, schema] of Object.entries(induk.shape)) {
    const column = tables.catatan?.[kolom(name)];
    expect(column, name).toBeDefined();
    expect(schema.safeParse("").success, `${name} kosong`).toBe(column?.nullable);
  }
});

test("a slug names a kind exactly, or nothing", () => {
  for (const jenis of JENIS) expect(jenisDari(jenis)).toBe(jenis);
  for (const slug of ["", "Pelanggaran", "pelanggaran ", "constructor", "__proto__", "toString"])
    expect(jenisDari(slug)).toBeUndefined();
});

describe.each(JENIS.map((jenis) => [jenis]))("%s", (jenis) => {
  const def = DAFTAR[jenis];
  const table = tables[jenis] ?? {};
  const steps = Object.keys(def.alur);

  test("every field is a column of its table, and every column a field", () => {
    expect(sorted(fields(jenis).map((f) => kolom(f.nama)))).toEqual(
      sorted(Object.keys(table).filter((c) => !["catatan_id", "jenis"].includes(c))),
    );
  });

  test("type and nullability agree", () => {
    for (const f of fields(jenis)) {
      const column = table[kolom(f.nama)] as Column;
      expect(COLUMN[f.input](column), `${f.nama}: ${f.input} ↔ ${column.type}`).toBe(true);
      const filled = f.wajib || f.input === "centang" || f.input === "pilihan_ganda";
      expect(column.nullable, f.nama).toBe(!filled);
      const empty = def.rincian.shape[f.nama]?.safeParse(f.input === "pilihan_ganda" ? [] : "");
      expect(empty?.success, `${f.nama} kosong`).toBe(!f.wajib);
      if (empty?.success)
        expect(empty.data, f.nama).toEqual({ centang: false, pilihan_ganda: [] }[f.input as string] ?? null);
    }
  });

  test("choices are the values of the column's enum", () => {
    const offered: Record<string, Set<string>> = {};
    for (const f of fields(jenis).filter((x) => x.pilihan)) {
      const type = table[kolom(f.nama)]?.type ?? "";
      offered[type] ??= new Set();
      for (const value of Object.keys(f.pilihan ?? {})) {
        expect(enums[type], `${f.nama}: ${value}`).toContain(value);
        offered[type].add(value);
      }
    }
    for (const [type, values] of Object.entries(offered))
      expect(sorted(values), type).toEqual(sorted(enums[type] ?? []));
  });

  test("numbers fit into their column, words say what a field is", () => {
    for (const f of fields(jenis)) {
      if (f.input === "bilangan") expect(f.max).toBeLessThanOrEqual(2_147_483_647);
      expect(f.label.trim(), f.nama).not.toBe("");
      for (const label of Object.values(f.pilihan ?? {})) expect(label.trim()).not.toBe("");
      for (const value of Object.keys(f.pilihan ?? {}))
        expect(tampil(f, f.input === "pilihan_ganda" ? [value] : value)).toBe(f.pilihan?.[value]);
    }
    const labels = fields(jenis).map((f) => f.label);
    expect(new Set(labels).size, "dua bidang dengan nama yang sama").toBe(labels.length);
  });

  test("sections name fields that are there, each once; a condition names a field and its values", () => {
    const named = def.bagian.flatMap((b) => b.bidang);
    expect(named.filter((n) => !(n in def.rincian.shape))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const { pokok, bagian } = bagianJenis(jenis);
    expect([...pokok, ...bagian.flatMap((b) => b.bidang)].length).toBe(fields(jenis).length);
    for (const { bila, nama } of fields(jenis)) {
      if (!bila) continue;
      const asked = def.rincian.shape[bila.bidang];
      expect(asked, nama).toBeDefined();
      const values =
        asked && face(asked).input === "centang" ? ["ya"] : Object.keys((asked && face(asked).pilihan) ?? {});
      expect(bila.nilai.filter((v) => !values.includes(v))).toEqual([]);
      expect(face(def.rincian.shape[nama] as never).wajib, `${nama} wajib tetapi bersyarat`).toBe(false);
    }
  });

  test("every step can be reached, and every step that may follow is there", () => {
    for (const [kode, l] of Object.entries(def.alur)) {
      expect(kode).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(l.label.trim()).not.toBe("");
      expect(
        l.lalu.filter((k) => !steps.includes(k)),
        `${kode}.lalu`,
      ).toEqual([]);
      expect(
        (l.bidang ?? []).filter((b) => !(b in def.rincian.shape)),
        `${kode}.bidang`,
      ).toEqual([]);
      for (const perlu of [...(l.perlu ?? []), ...(l.bukanSesudah ?? []), ...Object.keys(l.dari ?? {})])
        expect(steps, `${kode}: ${perlu}`).toContain(perlu);
      for (const syarat of [...(l.bila ?? []), ...Object.values(l.dari ?? {}).flat()])
        for (const [bidang, nilai] of Object.entries(syarat.rincian ?? {}))
          expect(Object.keys(face(def.rincian.shape[bidang] as never).pilihan ?? {}), `${kode}: ${bidang}`).toContain(
            nilai,
          );
    }
    // a way is found under the conditions that it sets, not on paper only
    const reached = new Set(def.awal.map((a) => a.kode));
    const ways = ruas(jenis);
    for (const kode of reached) for (const way of ways) if (way.dari === kode) reached.add(way.ke);
    expect(sorted(reached)).toEqual(sorted(steps));
    if (def.registrasi) expect(steps).toEqual(expect.arrayContaining(Object.values(def.registrasi).flat()));
  });

  test("every step has public words under every regime, and none of them calls anybody guilty before a decision", () => {
    for (const regime of REGIME)
      for (const kode of steps) {
        const words = def.keadaan(kode, {}, regime);
        expect(words.trim(), kode).not.toBe("");
        expect(words, kode).not.toMatch(/\bterbukti\b|bersalah|pelaku|tersangka|terdakwa/i);
      }
  });

  test("ways of counting stand on fields, and know all their values", () => {
    expect(Object.keys(def.dimensi)).toContain(def.utama);
    expect(Object.keys(def.dimensi).filter((n) => n in (def.dimensiDalam ?? {}))).toEqual([]);
    if (def.jumlah) expect(face(def.rincian.shape[def.jumlah.bidang] as never).input).toBe("bilangan");
    for (const [name, d] of Object.entries(dimensiJenis(jenis))) {
      if (d.macam === "registrasi") expect(def.registrasi, name).toBeDefined();
      else {
        const f = face(def.rincian.shape[d.bidang ?? ""] as never);
        const expected = { satu: ["pilihan", "centang"], kelompok: ["pilihan_ganda"], teks: ["teks"] }[d.macam];
        expect(expected, name).toContain(f.input);
        const values = f.input === "centang" ? ["true", "false"] : Object.keys(f.pilihan ?? {});
        expect(Object.keys(nilaiDimensi(jenis, d)), name).toEqual(expect.arrayContaining(values));
      }
    }
    // a way of counting must not be hidden by a part of the address that means something else
    const taken = ["penyelenggaraan", "tahapan", "kantor", "wilayah", "dari", "per", "status", "kata", "kecamatan"];
    taken.push("posisi", "langkah", "belum", "terbit", "urut", "arah", "sesudah", "pesan", "bentuk_berkas");
    expect(Object.keys(dimensiJenis(jenis)).filter((n) => taken.includes(n))).toEqual([]);
  });

  test("what is public says so in both places, and the public counts by nothing else", () => {
    const said = fields(jenis).flatMap((f) => (f.publik ? [f.nama] : []));
    expect(sorted(def.publik.filter((k) => !["nomor", "kelompok"].includes(k)))).toEqual(sorted(said));
    for (const [name, d] of Object.entries(def.dimensi)) {
      if (d.macam === "satu") expect(def.publik, name).toContain(d.bidang);
      if (d.macam === "kelompok") expect(def.publik, name).toContain("kelompok");
      expect(d.macam, name).not.toBe("teks");
    }
    if (def.jumlah) expect(def.publik).toContain(def.jumlah.bidang);
  });

  test("free text of many lines never goes to the public", () => {
    expect(fields(jenis).filter((f) => f.publik && f.input === "paragraf")).toEqual([]);
  });
});
