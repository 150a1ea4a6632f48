import "server-only";
import sql, { empty, join, type Sql } from "sql-template-tag";
import { narrow, type Orang } from "@/lib/akses/policy";
import type { Filter } from "@/lib/catatan/filter";
import type { Jenis } from "@/lib/jenis/fields";
import { saatDiketahui, sifatSel } from "./ledger";

/** What a viewer sees of the entries of a kind; of an office below the regency only what it holds itself. */
function terlihat(orang: Orang, jenis: Jenis): Sql {
  const satu = narrow(orang, jenis).map(({ kantor: k }) =>
    k.length > 5 ? sql`e.sifat->>'satuan' = ${k}` : sql`(e.kantor = ${k} or e.kantor ^@ ${`${k}.`})`,
  );
  return satu.length ? sql`(${join(satu, " or ")})` : sql`false`;
}

/**
 * The records that a filter counts, each once, with what it counted as: catatan_id, kantor, terima, sifat. As of `per` and
 * as known at `diketahui`; exactly those of the figure and of its list. Costs a look at the entries of its kind.
 */
export function populasi(orang: Orang, f: Filter): Sql {
  const { syarat } = sifatSel(f);
  return sql`select e.catatan_id, e.kantor, e.terima, e.sifat from angka_entri_dalam e
     where e.jenis = ${f.jenis}::jenis and ${terlihat(orang, f.jenis)}
       ${f.dari ? sql`and e.terima >= ${f.dari}::date` : empty} ${f.per ? sql`and e.berlaku <= ${f.per}::date` : empty}
       ${f.diketahui ? sql`and e.dicatat_pada <= ${saatDiketahui(f.diketahui)}::timestamptz` : empty}
       ${syarat.length ? sql`and ${join(syarat, " and ")}` : empty}
     group by 1, 2, 3, 4 having sum(e.n) > 0`;
}
