import { Card } from "@/components/ui/card";
import { TERBIT } from "@/lib/catatan/filter";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS, type Jenis } from "@/lib/jenis/fields";
import { Silang } from "../silang";
import { daftar } from "../tautan";
import type { PerJenis } from "./muat";

const kolom = Object.entries(TERBIT).map(([kunci, label]) => ({ kunci, label }));

/** How the counted records stand with the public; this is told as of now, publications have no earlier day here. */
export function Publikasi({ isi }: { isi: PerJenis }) {
  const n = new Map<string, number>(
    JENIS.flatMap((j) => (isi[j].a.menurut.terbit ?? []).map((b) => [`${j} ${b.kunci}`, b.n] as const)),
  );
  return (
    <Card
      title="Publikasi"
      subtitle="Keadaan sekarang. “Hanya dihitung”: masuk jumlah publik tanpa rincian. “Publikasi tertinggal”: keadaan perkara sudah berubah sejak rinciannya terbit."
    >
      <Silang
        judul="Catatan tervalidasi menurut keadaan publikasi"
        kepalaBaris="Jenis catatan"
        baris={JENIS.map((j) => ({ kunci: j, label: DAFTAR[j].label }))}
        kolom={kolom}
        jumlahKolom="Jumlah"
        jumlahBaris={false}
        nilai={(j, t) => n.get(`${j} ${t}`) ?? 0}
        alamat={(j, t) => daftar(isi[(j as Jenis | undefined) ?? "pelanggaran"].f, t ? { terbit: t } : {})}
      />
    </Card>
  );
}
