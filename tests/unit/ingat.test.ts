import { expect, test } from "vitest";
import { Ingatan } from "@/lib/ingat";

const memory = (most = 100, each = most) => {
  const read: string[] = [];
  const all = new Ingatan<string, number>((v) => v.length, most, each);
  const ask = (key: string, of = 0, value = key) =>
    all.ambil(
      key,
      of,
      (then) => then === of,
      async () => {
        read.push(key);
        if (value === "") throw new Error("tidak terbaca");
        return value;
      },
    );
  return { read, ask };
};

test("what was read is given again while it holds, and one reading serves all who wait for it", async () => {
  const { read, ask } = memory();
  expect(await Promise.all([ask("a"), ask("a"), ask("b")])).toEqual(["a", "a", "b"]);
  expect(await ask("a")).toBe("a");
  expect(read).toEqual(["a", "b"]);
  expect(await ask("a", 1, "baru")).toBe("baru");
  expect(await ask("a", 1, "lain")).toBe("baru");
  expect(read).toEqual(["a", "b", "a"]);
});

test("what was asked for longest ago makes room, and what is read again weighs once", async () => {
  const { read, ask } = memory(3);
  for (const key of ["a", "b", "c", "a", "d"]) await ask(key);
  for (const key of ["a", "c", "d"]) await ask(key);
  expect(read).toEqual(["a", "b", "c", "d"]);
  await ask("b");
  expect(read.at(-1)).toBe("b");
  const again = memory(3);
  for (let of = 0; of < 9; of++) await again.ask("a", of);
  for (const key of ["b", "c"]) await again.ask(key);
  await again.ask("a", 8);
  expect(again.read).toHaveLength(11);
});

test("what fails, and what is too much by itself, is asked for anew, and drives nothing out", async () => {
  const { read, ask } = memory(10, 4);
  await ask("a");
  await expect(ask("x", 0, "")).rejects.toThrow("tidak terbaca");
  expect(await ask("x", 0, "ada")).toBe("ada");
  expect(await ask("y", 0, "panjang")).toBe("panjang");
  expect(await ask("y", 0, "panjang")).toBe("panjang");
  await ask("a");
  expect(read).toEqual(["a", "x", "x", "y", "y"]);
});

test("a reading that was overtaken does not come back", async () => {
  const all = new Ingatan<string, number>(() => 1, 10);
  let finish = (_: string) => {};
  const slow = all.ambil(
    "a",
    0,
    () => true,
    () => new Promise<string>((done) => (finish = done)),
  );
  expect(
    await all.ambil(
      "a",
      1,
      () => false,
      async () => "baru",
    ),
  ).toBe("baru");
  finish("lama");
  expect(await slow).toBe("lama");
  expect(
    await all.ambil(
      "a",
      2,
      () => true,
      async () => "lagi",
    ),
  ).toBe("baru");
});
