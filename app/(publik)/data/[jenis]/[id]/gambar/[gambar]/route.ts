import { apiPublik } from "@/lib/api";
import { uuid } from "@/lib/atoms";
import { unduhPublik } from "@/lib/berkas/publik";
import { TidakAda } from "@/lib/errors";

export const dynamic = "force-dynamic";

/** An approved picture of a published record, for anybody; gone with the record. */
export const GET = apiPublik<{ id: string; gambar: string }>(async (_, { id, gambar }) => {
  if (!uuid().safeParse(gambar).success || !/^[0-9a-f]{12}$/.test(id)) throw new TidakAda();
  return unduhPublik(id, gambar);
});
