import { Section } from "@/components/ui/section";
import { kutipan, kutipanTeks } from "@/lib/terbitan/kutip";
import { judulPublik } from "@/lib/terbitan/terbitan";
import type { Edisi } from "./terbitan";

/** How to cite a record, and ways to hand it on that need no script. */
export function KutipCatatan({ kini, asal, dibaca }: { kini: Edisi; asal: string; dibaca: string }) {
  const k = kutipan(kini, asal, dibaca);
  const jalur = `/data/${kini.jenis}/${kini.publikId}`;
  const pesan = `${judulPublik(kini.jenis, kini.tahapan, kini.kabupaten)}: ${kini.keadaan}. ${k.alamat}`;
  return (
    <Section id="kutip" title="Cara mengutip" className="mt-10 print:mt-6">
      <p className="max-w-measure border-l-2 border-bronze-3 pl-3 break-words">{kutipanTeks(k)}</p>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
        <li>
          <a href={`${jalur}/kutip.bib`}>BibTeX (BIB)</a>
        </li>
        <li>
          <a href={`${jalur}/kutip.json`}>Zotero (CSL-JSON)</a>
        </li>
        <li>
          <a href={`/api/v1/catatan/${kini.jenis}/${kini.publikId}`}>Catatan ini sebagai data (JSON)</a>
        </li>
        <li>
          <a href={`https://wa.me/?text=${encodeURIComponent(pesan)}`}>Bagikan lewat WhatsApp</a>
        </li>
      </ul>
    </Section>
  );
}
