import { Card } from "@/components/ui/card";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { TERTUTUP } from "@/lib/terbitan/arti";
import { PASAL_DIKECUALIKAN } from "./sisa";

/** What of this record is not shown, and by which article: withheld is said, not left to be guessed. */
export function Tertutup({ jenis }: { jenis: Jenis }) {
  const dugaan = DAFTAR[jenis].registrasi || jenis === "penindakan";
  return (
    <Card title="Yang tidak ditampilkan">
      <p className="max-w-measure">
        {TERTUTUP[jenis]} dikecualikan dari publik menurut <a href="/tentang#dikecualikan">{PASAL_DIKECUALIKAN}</a>.
      </p>
      <p className="mt-2 max-w-measure text-sm text-ink-soft">
        {dugaan && "Sebelum ada putusan, yang tertulis di sini dugaan. "}
        Arti setiap bidang: <a href={`/tentang#kamus-${jenis}`}>kamus data</a>.
      </p>
    </Card>
  );
}
