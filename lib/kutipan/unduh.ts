import "server-only";
import type { Orang } from "@/lib/akses/policy";
import { bacaFilter } from "@/lib/catatan/filter";
import { asViewer } from "@/lib/db";
import { Penolakan, TidakAda } from "@/lib/errors";
import { konteks } from "@/lib/jejak/commands";
import { versiPortal } from "@/lib/rekap/kepala";
import { kirimBerkas } from "@/lib/rekap/unduh";
import { pengaturan } from "@/lib/rujukan/queries";
import { type LembarCetak, pdfLembar } from "./pdf";
import { kantorBicara, lembarPers, saatLembar } from "./queries";

/** The sheet of an address with everything settled that could answer otherwise tomorrow. @throws TidakAda, Penolakan */
export async function lembarCetak(orang: Orang, q: URLSearchParams): Promise<LembarCetak> {
  const milik = kantorBicara(orang);
  const kantor = q.get("kantor") ?? milik[0];
  if (!kantor || !milik.includes(kantor)) throw new TidakAda();
  const [per, penyelenggaraan] = [q.get("per") ?? undefined, q.get("penyelenggaraan") ?? undefined];
  const { filter, galat } = bacaFilter("pelanggaran", { per, diketahui: q.get("diketahui") ?? undefined }, true);
  if (galat.length > 0) throw new Penolakan(galat.join(" "));
  const diketahui = await saatLembar(orang, filter.diketahui);
  const l = await lembarPers(orang, kantor, { penyelenggaraan, per }, diketahui);
  if (!l) throw new TidakAda();
  if (l.galat.length > 0) throw new Penolakan(l.galat.join(" "));
  const demo = (await asViewer(konteks(orang), (tx) => pengaturan(tx, "demo"))) === "ya";
  const k = l.acuan.kantor.find((x) => x.kode === kantor);
  const tetap = new URLSearchParams({ kantor, penyelenggaraan: l.penyelenggaraan.kode, per: l.s.per, diketahui });
  return {
    total: l.angka.pelanggaran.total,
    publik: l.publik,
    kutipan: l.kutipan,
    belum: l.belum,
    kop: { nama: k?.nama ?? "", alamat: k?.alamat ?? null },
    penyelenggaraan: l.penyelenggaraan.namaSingkat,
    per: l.s.per,
    diketahui,
    kalimat: l.kalimat,
    tautan: `${process.env.NEXTAUTH_URL?.replace(/\/$/, "") ?? ""}/kerja/jumpa-pers/unduh?${tetap}`,
    versi: versiPortal(),
    demo,
  };
}

/** The sheet as a file. @throws TidakAda, Penolakan */
export async function unduhLembar(orang: Orang, req: Request): Promise<Response> {
  const l = await lembarCetak(orang, new URL(req.url).searchParams);
  const isi = await pdfLembar(l);
  return kirimBerkas(isi, { tipe: "application/pdf", akhiran: "pdf" }, `jumpa-pers-${l.per}`);
}
