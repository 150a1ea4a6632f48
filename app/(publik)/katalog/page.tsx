import { Bingkai } from "@/components/publik/bingkai";
import { BarisHimpunan } from "@/components/publik/himpunan";
import { PesanPublik } from "@/components/publik/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { bacaKatalog } from "@/lib/katalog/queries";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";

const muat = bacaHalaman(bacaKatalog);
const URAIAN =
  "Katalog data terbuka Bawaslu Kalimantan Timur: catatan dan angka pengawasan, pencegahan, dugaan pelanggaran, penindakan, dan sengketa sebagai CSV, XLSX, JSON, dan NDJSON.";

export async function generateMetadata() {
  return {
    ...metadataDari(await muat(), () => ({ judul: "Katalog data terbuka", uraian: URAIAN })),
    alternates: { types: { "application/ld+json": "/katalog.jsonld", "text/turtle": "/katalog.ttl" } },
  };
}

/** Every dataset that the portal gives away, and where each stands. */
export default async function Page() {
  const h = await muat();
  if (h.status !== 200) return <PesanPublik h={h} jalur="/katalog" />;
  const bagian = [
    ["catatan", "Catatan", "Satu baris untuk setiap catatan yang dapat dibaca rinci menurut hukumnya."],
    ["angka", "Angka", "Semua yang divalidasi, juga yang rinciannya dikecualikan, menurut kantor dan bulan."],
    [
      "bulanan",
      "Tabel bulanan",
      "Menurut hal yang dapat menunjuk orang: hanya sebulan sekali, sel kecil dikecualikan.",
    ],
  ] as const;
  return (
    <Bingkai situs={h.situs} bagian="/katalog" jalur="/katalog" hari={h.isi[0]?.hari}>
      <PageHeader title="Katalog data terbuka">
        <p>
          {h.isi.length} himpunan data, dapat diunduh siapa pun tanpa pendaftaran. Lisensinya{" "}
          <a href={h.situs.lisensi.alamat}>{h.situs.lisensi.nama}</a>: <a href="/tentang#lisensi">apa artinya</a>.
        </p>
        <p className="mt-2 text-sm">
          Untuk program: <a href="/data/api">API tanpa kunci</a>, katalog DCAT 3 sebagai{" "}
          <a href="/katalog.jsonld">JSON-LD</a> atau <a href="/katalog.ttl">Turtle</a>.
        </p>
      </PageHeader>
      <div className="space-y-12">
        {bagian.map(([macam, judul, arti]) => (
          <Section key={macam} id={macam} title={judul} description={arti}>
            <ul className="divide-y divide-line border-y border-line">
              {h.isi
                .filter((i) => i.macam === macam)
                .map((i) => (
                  <BarisHimpunan key={i.kode} h={i} />
                ))}
            </ul>
          </Section>
        ))}
      </div>
    </Bingkai>
  );
}
