import { prisma } from "../../bare";

export const dynamic = "force-dynamic";

/** One Prisma query of 50 rows, in a table. */
export default async function Page() {
  const rows = await prisma().catatan.findMany({
    where: { jenis: "pengawasan" },
    orderBy: [{ tanggalDiterima: "desc" }, { id: "desc" }],
    take: 50,
  });
  return (
    <table>
      <tbody>
        {rows.map((r) => (
          <tr key={r.id}>
            <td>
              <a href={`/daftar/${r.id}`}>{r.judul}</a>
            </td>
            <td>{r.nomor}</td>
            <td>{r.kantorKode}</td>
            <td>{r.wilayahKode}</td>
            <td>{r.tahapanKode}</td>
            <td>{r.tanggalDiterima.toISOString().slice(0, 10)}</td>
            <td>{r.status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
