import { pool } from "../../../bare";

const LIST = `select i.publik_id, i.edisi, i.jenis, i.tanggal_diterima, i.keadaan, i.isi, i.ringkasan, i.ralat, i.terbit_pada,
    i.kantor_kode, k.nama as kantor, i.wilayah_kode, w.nama as wilayah, b.nama as kabupaten,
    i.penyelenggaraan_kode, p.nama_singkat as penyelenggaraan, i.tahapan_kode, t.nama as tahapan
  from (select * from terbitan x where x.jenis = 'pencegahan' and x.terkini and x.ditarik_pada is null and x.tingkat = 'rinci'
          and x.tanggal_diterima >= $1 order by x.tanggal_diterima desc, x.publik_id desc limit 51) i
  join kantor k on k.kode = i.kantor_kode join wilayah w on w.kode = i.wilayah_kode join wilayah b on b.kode = left(i.wilayah_kode, 5)
  join penyelenggaraan p on p.kode = i.penyelenggaraan_kode join tahapan t on t.kode = i.tahapan_kode
  order by i.tanggal_diterima desc, i.publik_id desc`;

/** Fifty published records with their names, newest first. */
export async function GET(req: Request) {
  const { rows } = await pool().query(LIST, [new URL(req.url).searchParams.get("dari")]);
  return Response.json({ data: rows.slice(0, 50) });
}
