import { api } from "@/lib/akses/api";
import { uuid } from "@/lib/atoms";
import { unduh } from "@/lib/berkas/baca";
import { TidakAda } from "@/lib/errors";

/** One file to look at: a picture made anew, or a PDF for the browser's own viewer; each is a link of the trace. */
export const GET = api<{ id: string }>(async (orang, _, { id }) => {
  if (!uuid().safeParse(id).success) throw new TidakAda();
  return unduh(orang, id, "pratinjau");
});
