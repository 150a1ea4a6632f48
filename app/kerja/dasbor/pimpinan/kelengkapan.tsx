import { Card } from "@/components/ui/card";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { angka, bulan as tulis } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import type { Kantor } from "@/lib/rujukan/queries";
import { daftar } from "../tautan";
import { DICATAT, type Kelengkapan as Isi } from "./muat";

/** Who handed in data for the last full month: a number, the word nihil, or nothing at all; three different things. */
export function Kelengkapan({ lengkap, kantor }: { lengkap: Isi; kantor: Kantor[] }) {
  const belum = kantor.filter((k) => DICATAT.some((j) => keadaan(lengkap, j, k.kode).macam === "belum")).length;
  return (
    <Card
      title={`Data ${tulis(lengkap.bulan)}: siapa yang sudah menyampaikan`}
      subtitle={`Bulan terakhir yang sudah lewat, semua penyelenggaraan. ${belum ? `${angka(belum)} dari ${angka(kantor.length)} kantor belum menyampaikan semua data.` : "Semua kantor sudah menyampaikan data."}`}
    >
      <Table caption={`Data ${tulis(lengkap.bulan)} menurut kantor dan jenis`} captionHidden>
        <thead>
          <tr>
            <Th>Kantor</Th>
            {DICATAT.map((j) => (
              <Th key={j} numeric>
                {DAFTAR[j].label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kantor.map((k) => (
            <Tr key={k.kode}>
              <th scope="row" className="border-b border-line px-3 py-2 font-normal">
                {k.namaSingkat}
              </th>
              {DICATAT.map((j) => (
                <Sel key={j} {...keadaan(lengkap, j, k.kode)} />
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

type Keadaan = { macam: "ada" | "menunggu" | "nihil" | "belum"; n: number; href: string };

function keadaan({ jenis, nihil }: Isi, j: Jenis, kantor: string): Keadaan {
  const isi = jenis[j];
  const ada = isi?.ada.get(kantor) ?? 0;
  const menunggu = isi?.menunggu.get(kantor) ?? 0;
  if (isi && ada > 0) return { macam: "ada", n: ada, href: daftar(isi.f, { kantor }) };
  if (isi && menunggu > 0)
    return { macam: "menunggu", n: menunggu, href: daftar(isi.f, { kantor, status: "dikirim" }) };
  return { macam: nihil.has(`${j} ${kantor}`) ? "nihil" : "belum", n: 0, href: "" };
}

function Sel({ macam, n, href }: Keadaan) {
  if (macam === "belum")
    return (
      <Td numeric className="hatch text-ink">
        belum
      </Td>
    );
  if (macam === "nihil") return <Td numeric>nihil</Td>;
  return (
    <Td numeric>
      <a href={href}>
        {angka(n)}
        {macam === "menunggu" && " menunggu"}
      </a>
    </Td>
  );
}
