import type { Mock } from "vitest";
import type { Orang } from "@/lib/akses/policy";
import type { Keadaan } from "@/lib/form";

type Action = (sebelum: Keadaan, form: FormData) => Promise<Keadaan>;

/**
 * Calls server actions as somebody, without a browser: a redirect comes back as `tujuan`, 404 as `pesan: "404"`.
 * The test file itself mocks "@/lib/akses/session" (its `viewer`) and "next/cache".
 */
export const sender =
  (viewer: Mock) =>
  async (orang: Orang | null, action: Action, form: FormData): Promise<Keadaan> => {
    viewer.mockResolvedValue(orang);
    return action({}, form).catch((error: { digest?: string }) => {
      const digest = error.digest ?? "";
      if (digest.startsWith("NEXT_REDIRECT")) return { ok: true, tujuan: digest.split(";")[2] };
      if (digest.includes("404")) return { ok: false, pesan: "404" };
      throw error;
    });
  };

/** A sentence for people: Indonesian, whole, none of a library's own words. */
export const SENTENCE =
  /^(?!.*\b(invalid|expected|received|required|undefined|null|NaN|string|number|too|must|error|constraint|relation|column)\b)\p{Lu}.*[.”)]$/su;
