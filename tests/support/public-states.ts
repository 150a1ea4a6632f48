import { randomUUID } from "node:crypto";
import { simpanDraf } from "@/lib/draf/commands";
import type { Isian, Jenis } from "@/lib/jenis/fields";
import { catatPihak } from "@/lib/pihak/commands";
import { tanpaRincian } from "@/lib/pihak/schema";
import { ajukanRalat, putuskanRalat } from "@/lib/ralat/commands";
import { tarik, terbitkan } from "@/lib/terbitan/commands";
import type { TestDatabase } from "./database";
import { type Entered, entry, typed } from "./entries";
import { handOver } from "./handover";
import { type At, type Cast, enter, key, type Step, track, validated, walk } from "./journey";
import { publicIdOf } from "./search";

/** One record in one state of the rules. `kata` are words of its own that the public may read while it is `terbuka`. */
export type InState = { keadaan: string; jenis: Jenis; id: string; publikId: string; terbuka: boolean; kata: string[] };
/** What no output may ever hold, by why. */
export type Secrets = Record<string, string>;

const REGISTERED: Step[] = [
  ["kajian_awal", "2024-01-16"],
  ["diregistrasi", "2024-01-17"],
];
const NOTHING: Step = ["pleno", "2024-01-20", { hasilKajian: "tidak_terbukti", jenisPelanggaran: [] }];
const ANNOUNCED: Step = ["status_diumumkan", "2024-01-21"];
/** Below the regency, and of nobody but those who are counted only. */
const HIDDEN_PLACE = "64.08.07";
export const NAME = "Sutarjowiryo Dinotokusumo";

let nth = 0;
/** A word that stands nowhere else. */
const word = (stem: string) => `${stem}${(nth++).toString(36)}qz`;

/** Makes real records by the real commands, one for each state that the rules speak of. */
export async function makeStates(db: TestDatabase, cast: Cast): Promise<{ all: InState[]; secrets: Secrets }> {
  const all: InState[] = [];
  const secrets: Secrets = {};
  /** What is typed inside only, each a word of its own. */
  const inside = (keadaan: string, jenis: Entered, over: Isian = {}): Isian => {
    const secret = (field: string) => {
      const w = word(field);
      secrets[`${field} of ${keadaan}`] = w;
      return w;
    };
    const own: Partial<Record<Entered, string[]>> = {
      pelanggaran: ["uraian", "tempat", "bukti"],
      pencegahan: ["uraian", "hasil", "mitra"],
      sengketa: ["petitum", "kerugian"],
      pengawasan: ["uraian", "pelaksana", "tempat", "dugaanUraian"],
    };
    const fields = ["judul", ...(own[jenis] ?? [])];
    return { ...Object.fromEntries(fields.map((f) => [f, secret(f)])), ...over };
  };
  const add = async (keadaan: string, jenis: Jenis, at: At, kata: string[], terbuka: boolean) => {
    secrets[`inner id of ${keadaan}`] = at.id;
    all.push({ keadaan, jenis, id: at.id, publikId: await publicIdOf(db, at), terbuka, kata });
  };
  const now = async ({ id }: At) => (await db.query<At>("select id, versi from catatan where id = $1", [id]))[0] as At;
  const publish = async (at: At, kata: string) => {
    const { versi } = await now(at);
    await terbitkan(cast.ppid, at.id, versi, `Ringkasan ${kata} untuk publik.`, key());
  };
  const counted = async (keadaan: string, jenis: Entered, over: Isian, ...steps: Step[]) => {
    const hidden: Isian = jenis === "pencegahan" ? {} : { wilayahKode: HIDDEN_PLACE };
    const at = await validated(cast, jenis, inside(keadaan, jenis, { ...hidden, ...over }));
    await walk(cast.verifikator, at, ...steps);
    await add(keadaan, jenis, at, [], false);
    return at;
  };
  const readable = async (keadaan: string, jenis: Jenis, at: At) => {
    const kata = word("terbit");
    await publish(at, kata);
    await add(keadaan, jenis, at, [kata], true);
    return kata;
  };

  const draft = inside("a draft", "pencegahan");
  await simpanDraf(cast.operator, { id: randomUUID(), jenis: "pencegahan", isian: typed("pencegahan", draft) });
  await add("sent", "pencegahan", await enter(cast, "pencegahan", inside("sent", "pencegahan")), [], false);
  await counted("validated only", "pencegahan", {});
  // whom it is about and which article: of these two alone
  secrets["place below the regency"] = HIDDEN_PLACE;
  secrets.article = "Pasal 987 ayat (6)";
  const about = { kategoriTerlapor: "bpd", pasal: secrets.article };
  const open = await counted("registered, not announced", "pelanggaran", about, ...REGISTERED);
  await counted(
    "not registered",
    "pelanggaran",
    about,
    ["kajian_awal", "2024-01-16"],
    ["tidak_diregistrasi", "2024-01-18", { alasanTidakDiregistrasi: "syarat_materiel" }],
  );
  await counted("about a child", "pelanggaran", { melibatkanAnak: "ya" }, ...REGISTERED, NOTHING, ANNOUNCED);
  await counted("sengketa not registered", "sengketa", {}, ["verifikasi", "2024-01-16"]);
  const handed = await counted("handed over", "pelanggaran", about, ["kajian_awal", "2024-01-16"]);
  await handOver(cast.verifikator, await now(handed));
  secrets["a party's name"] = NAME;
  for (const at of [open])
    await catatPihak(cast.operator, {
      ...tanpaRincian,
      nama: NAME,
      peran: "pelapor",
      catatanId: at.id,
      kunci: key(),
    });

  await readable("published", "pencegahan", await validated(cast, "pencegahan", inside("published", "pencegahan")));
  const closed = await validated(cast, "pelanggaran", inside("announced", "pelanggaran"));
  await walk(cast.verifikator, closed, ...REGISTERED, NOTHING, ANNOUNCED);
  await readable("announced", "pelanggaran", closed);
  const dispute = await validated(cast, "sengketa", inside("sengketa registered", "sengketa"));
  await walk(cast.verifikator, dispute, ["diregister", "2024-01-16"]);
  await readable("sengketa registered", "sengketa", dispute);
  const hearing = await track(db, cast, "administratif", inside("in open hearing", "pelanggaran"));
  await walk(cast.verifikator, hearing, ["sidang", "2024-10-21"]);
  await readable("in open hearing", "penindakan", hearing);
  const stopped = await track(db, cast, "pidana", inside("stopped", "pelanggaran"));
  const end: Step = ["dihentikan", "2024-10-22", { alasanHenti: "kurang_bukti" }];
  await walk(cast.verifikator, stopped, ["pembahasan_1", "2024-10-21"], end, ["status_diumumkan", "2024-10-23"]);
  await readable("stopped", "penindakan", stopped);
  // wherever the allegation stands, there stands its end
  all.at(-1)?.kata.push("Bukan pelanggaran, penanganan dihentikan");

  const wrong = word("balaidulu");
  const right = word("balaikini");
  const form = inside("corrected", "pencegahan", { tempat: wrong });
  const corrected = await validated(cast, "pencegahan", form);
  await readable("corrected", "pencegahan", corrected);
  await correct(db, cast, corrected, { ...form, tempat: right });
  all.at(-1)?.kata.push(right);
  secrets["what a ralat took out"] = wrong;

  for (const keadaan of ["withdrawn", "withdrawn after a ralat"]) {
    const typedIn = inside(keadaan, "pencegahan", { tempat: word("balaitarik") });
    const gone = await validated(cast, "pencegahan", typedIn);
    const kata = word("tertarik");
    await publish(gone, kata);
    if (keadaan !== "withdrawn") await correct(db, cast, gone, { ...typedIn, jangkauan: "7" });
    await tarik(cast.ppid, gone.id, "Keliru menyebut tempat.", key());
    await add(keadaan, "pencegahan", gone, [], false);
    Object.assign(secrets, { [`summary of ${keadaan}`]: kata, [`place of ${keadaan}`]: String(typedIn.tempat) });
  }
  return { all, secrets };
}

/** Has a validated record corrected by a second person. */
export async function correct(db: TestDatabase, cast: Cast, { id }: At, form: Isian): Promise<void> {
  const [at] = await db.query<At & { jenis: Entered }>("select id, versi, jenis from catatan where id = $1", [id]);
  if (!at) throw new Error("catatan tidak ada");
  await ajukanRalat(cast.operator, id, at.versi, entry(at.jenis, form), "Keliru.", key());
  const [asked] = await db.query<{ id: string }>("select id from ralat where catatan_id = $1 and status = 'diajukan'", [
    id,
  ]);
  await putuskanRalat(cast.verifikator, asked?.id ?? "", true, key());
}
