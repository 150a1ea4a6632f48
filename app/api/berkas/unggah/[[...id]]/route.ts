import { api } from "@/lib/akses/api";
import { unggah } from "@/lib/berkas/unggah";

/** Uploads that can be taken up again, by the tus protocol (https://tus.io/protocols/resumable-upload). */
const tus = api((orang, req) => unggah(orang, req));

export { tus as DELETE, tus as HEAD, tus as PATCH, tus as POST };
