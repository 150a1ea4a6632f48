import { api } from "@/lib/akses/api";
import { uuid } from "@/lib/atoms";
import { lihatTurunan } from "@/lib/berkas/baca";
import { TidakAda } from "@/lib/errors";

/** A picture made for the public, as PPID looks at it before it goes out. */
export const GET = api<{ id: string }>(async (orang, _, { id }) => {
  if (!uuid().safeParse(id).success) throw new TidakAda();
  return lihatTurunan(orang, id);
});
