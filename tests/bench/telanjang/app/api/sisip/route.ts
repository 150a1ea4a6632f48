import { entry, personId } from "../../../../people";
import { pool } from "../../../bare";

/** The record that the portal's own command enters, as one row. */
export async function POST(req: Request) {
  const { judul } = (await req.json()) as { judul: string };
  const { induk } = entry(judul);
  const { rows } = await pool().query(
    `insert into ukur_sisip (jenis, kantor_kode, wilayah_kode, penyelenggaraan_kode, tahapan_kode, tanggal_diterima, judul, nomor,
       sumber_data, sumber_nomor, dibuat_oleh, diubah_oleh)
     values ('pencegahan', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) returning id`,
    [
      induk.kantorKode,
      induk.wilayahKode,
      induk.penyelenggaraanKode,
      induk.tahapanKode,
      induk.tanggalDiterima,
      induk.judul,
      induk.nomor,
      induk.sumberData,
      induk.sumberNomor,
      personId("operator"),
    ],
  );
  return Response.json(rows[0]);
}
