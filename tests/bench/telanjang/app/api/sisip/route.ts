import { pool } from "../../../bare";

/** One row, inserted. */
export async function POST(req: Request) {
  const { judul } = (await req.json()) as { judul: string };
  const { rows } = await pool().query("insert into ukur_sisip (judul) values ($1) returning id", [judul]);
  return Response.json(rows[0]);
}
