import { api } from "@/lib/akses/api";

/** Typing counts as activity: to have asked is enough, the session's row remembers when. */
export const POST = api(async () => new Response(null, { status: 204 }));
