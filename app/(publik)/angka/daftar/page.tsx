import { Bingkai } from "@/components/publik/bingkai";
import { PesanPublik } from "@/components/publik/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { daftarPotret } from "@/lib/angka/potret";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { alamatPotret } from "@/lib/terbitan/potret";

const muat = bacaHalaman(daftarPotret);
const URAIAN =
  "Angka pengawasan, pencegahan, dugaan pelanggaran, penindakan, dan sengketa di Kalimantan Timur: menurut jenis data, kantor, penyelenggaraan, dan tahapan, sampai hari mana pun.";

export const generateMetadata = async () => metadataDari(await muat(), () => ({ judul: "Angka", uraian: URAIAN }));

/** Every page of figures. */
export default async function Page() {
  const h = await muat();
  if (h.status !== 200) return <PesanPublik h={h} jalur="/angka/daftar" />;
  return (
    <Bingkai situs={h.situs} bagian="/angka/daftar" jalur="/angka/daftar" hari={h.isi.hari}>
      <PageHeader title="Angka">
        <p>
          Setiap halaman menyebut harinya, definisinya, siapa yang belum menyampaikan data, dan dapat diunduh. Tambahkan
          hari pada alamatnya untuk angka hari lain, misalnya /angka/kantor/64.72/2024-02-02: alamat itu tetap.
        </p>
        <p className="mt-2">
          <a href="/perkara-selesai">Tabel semua perkara yang selesai</a> · <a href="/kamus-angka">Arti setiap angka</a>{" "}
          · <a href="/katalog#angka">Seluruhnya sebagai data</a>
        </p>
      </PageHeader>
      <div className="space-y-10">
        {h.isi.kelompok.map((k) => (
          <Section key={k.judul} id={k.judul.toLowerCase().replace(/[^a-z0-9]+/g, "-")} title={k.judul}>
            <ul className="gap-x-8 sm:columns-2 lg:columns-3">
              {k.isi.map((i) => (
                <li key={i.tempat.kode} className="break-inside-avoid py-1">
                  <a href={alamatPotret(i.tempat)}>{i.nama}</a>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Bingkai>
  );
}
