import { Bingkai } from "@/components/publik/bingkai";
import { PesanPublik } from "@/components/publik/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { BagianDefinisi, BagianKamus } from "./definisi";
import { BagianDikecualikan, BagianLisensi, BagianPpid } from "./hukum";

const muat = bacaHalaman(async () => ({}));
const URAIAN =
  "Apa arti setiap angka, apa yang dikecualikan dari publik dan menurut pasal mana, kamus data, lisensi, dan cara menghubungi PPID.";

const ISI = [
  ["definisi", "Arti setiap angka"],
  ["dikecualikan", "Yang dikecualikan"],
  ["unduh", "Unduh data"],
  ["kamus", "Kamus data"],
  ["lisensi", "Lisensi"],
  ["ppid", "PPID dan keberatan"],
  ["aksesibilitas", "Aksesibilitas"],
] as const;

export async function generateMetadata() {
  return metadataDari(await muat(), () => ({ judul: "Tentang data ini", uraian: URAIAN }));
}

export default async function Page() {
  const h = await muat();
  if (h.status !== 200) return <PesanPublik h={h} jalur="/tentang" />;
  return (
    <Bingkai situs={h.situs} bagian="/tentang" jalur="/tentang">
      <PageHeader title="Tentang data ini">
        <p>
          Portal ini memuat catatan pengawasan, pencegahan, dugaan pelanggaran, penindakan, dan sengketa proses dari
          Bawaslu Provinsi Kalimantan Timur dan sepuluh Bawaslu kabupaten/kota di bawahnya. Yang dihitung hanya catatan
          yang sudah divalidasi oleh orang kedua.
        </p>
      </PageHeader>
      <nav aria-label="Isi halaman" className="mb-10 print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {ISI.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="space-y-12">
        <BagianDefinisi />
        <BagianDikecualikan />
        <BagianKamus />
        <BagianLisensi lisensi={h.situs.lisensi} />
        <BagianPpid kontak={h.situs.kontak} />
      </div>
    </Bingkai>
  );
}
