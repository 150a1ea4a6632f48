import "server-only";
import { simpanan } from "@/lib/berkas/simpanan";
import { alir } from "@/lib/berkas/utuh";
import { kunciRilis } from "./rilis";

/** The bytes of a release from the storage, cut off before the end where they are no longer what was released. */
export const isiRilis = (sha256: string): Promise<ReadableStream> =>
  alir({ kunciSimpan: kunciRilis(sha256), sha256 }, simpanan());
