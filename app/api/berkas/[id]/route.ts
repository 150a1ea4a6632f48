import { api } from "@/lib/akses/api";
import { uuid } from "@/lib/atoms";
import { unduh } from "@/lib/berkas/baca";
import { TidakAda } from "@/lib/errors";

/** One file as a download, checked against its SHA-256; each is a link of the trace. */
export const GET = api<{ id: string }>(async (orang, _, { id }) => {
  if (!uuid().safeParse(id).success) throw new TidakAda();
  return unduh(orang, id, "unduh");
});
