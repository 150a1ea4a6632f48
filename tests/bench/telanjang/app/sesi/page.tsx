import { cookies } from "next/headers";
import { pool, who } from "../../bare";

export const dynamic = "force-dynamic";

/** A session, one query, a table of 50 rows and 7 columns. */
export default async function Page() {
  const nama = await who((await cookies()).get("sesi")?.value);
  const { rows } = await pool().query<Record<string, string>>(
    `select kantor, penyelenggaraan, tahapan, to_char(terima, 'YYYY-MM') as bulan, sum(n) as n, sum(jumlah) as jumlah, min(berlaku)::text as awal
       from angka_rangkum_dalam where keluarga = 'pengawasan' and kala = 'bulan' and berlaku < '2024-03-01'
      group by 1, 2, 3, 4 order by 5 desc limit 50`,
  );
  return (
    <main>
      <h1>{nama}</h1>
      <table>
        <tbody>
          {rows.map((r) => (
            <tr key={`${r.kantor} ${r.tahapan} ${r.bulan}`}>
              {Object.entries(r).map(([k, v]) => (
                <td key={k}>{v}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
