import "server-only";
import { revalidatePath } from "next/cache";
import type { Jenis } from "@/lib/jenis/fields";

/** Renews the public pages that a change of this kind can reach; called by actions after their command. */
export function segarkan(jenis: Jenis): void {
  revalidatePath("/");
  revalidatePath(`/data/${jenis}`);
  revalidatePath(`/data/${jenis}/[id]`, "page");
}
