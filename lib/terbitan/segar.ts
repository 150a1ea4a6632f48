import "server-only";
import { revalidatePath } from "next/cache";
import type { Jenis } from "@/lib/jenis/fields";

/**
 * Renews the public pages that a change of this kind can reach; called by actions after their command. Figures of one
 * kind stand on pages of all (the opening page counts five), and a page is rendered anew only when somebody asks for it:
 * so all of them are renewed. The site map is kept like a page, but stands beside their folder.
 */
export function segarkan(_jenis: Jenis): void {
  revalidatePath("/(publik)", "layout");
  revalidatePath("/sitemap.xml");
}
