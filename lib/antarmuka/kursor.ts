import "server-only";
import { z } from "zod";
import { sidik } from "@/lib/akses/batas";
import type { Sesudah } from "@/lib/terbitan/filter";
import { Masalah } from "./masalah";

const BENTUK = /^(\d{4}-\d{2}-\d{2})~([0-9a-f]{12})~([A-Za-z0-9_-]{16})$/;
const tanda = (daftar: string, nilai: string, id: string) => sidik("kursor", daftar, nilai, id).slice(0, 16);

/** A place in a list, signed for that list: `daftar` is everything that was asked of it. */
export const tulisKursor = (daftar: string, { nilai, id }: Sesudah): string =>
  `${nilai}~${id}~${tanda(daftar, nilai, id)}`;

/** The place that a cursor names. @throws Masalah for one that this list did not give */
export function bacaKursor(daftar: string, kursor: string): Sesudah {
  const [, nilai = "", id = "", tertulis] = BENTUK.exec(kursor) ?? [];
  if (!tertulis || tertulis !== tanda(daftar, nilai, id) || !z.iso.date().safeParse(nilai).success)
    throw new Masalah("kursor");
  return { nilai, id };
}
