import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { Code } from "@/components/ui/code";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { Stat, StatList } from "@/components/ui/stat";
import { Timeline } from "@/components/ui/timeline";

export function Pieces() {
  return (
    <Section title="Lembar dan bagiannya" id="lembar">
      <Breadcrumb items={[{ label: "Pelanggaran", href: "#lembar" }, { label: "001/Reg/LP/PB/Kab/23.09/X/2024" }]} />
      <div className="grid gap-5 lg:grid-cols-[2fr_1fr]">
        <div className="space-y-5">
          <Card
            title="Isi laporan"
            subtitle="Formulir A.1, blok 3 sampai 5"
            footer={
              <>
                <a href="#lembar">Lihat sebagai tabel</a>
                <a href="#lembar">CSV</a>
              </>
            }
          >
            <DescriptionList
              items={[
                {
                  term: "Peristiwa",
                  value: "Unggahan foto dengan nomor urut pasangan calon pada akun pribadi, terlihat publik.",
                },
                { term: "Diketahui", value: "9 Oktober 2024" },
                {
                  term: "Terlapor",
                  value: (
                    <>
                      ASN, <Code>TLP-0012</Code> <a href="#lembar">Buka identitas…</a>
                    </>
                  ),
                  hint: "Setiap pembukaan tercatat.",
                },
                { term: "Pasal diduga", value: "" },
              ]}
            />
          </Card>
          <Card title="Angka">
            <StatList>
              <Stat label="dugaan pelanggaran" value="47" href="#lembar" note="+ 3 belum divalidasi" />
              <Stat label="diregistrasi" value="38" href="#lembar" />
              <Stat label="lewat tenggat" value="2" href="#lembar" alert />
              <Stat label="pencegahan" value="1.234" />
            </StatList>
          </Card>
          <Card title="Selengkapnya">
            <Disclosure summary="Mengapa 38 perkara menjadi 41 jalur?">
              Satu perkara dapat ditangani pada lebih dari satu jalur.
            </Disclosure>
            <Disclosure summary="Definisi pelanggaran versi 1" open>
              Temuan dan laporan yang diterima, menurut hari diterimanya.
            </Disclosure>
            <div className="mt-2">
              <Disclosure quiet summary="Mengapa tanggal ini?">
                Senin 14 Oktober dihitung karena hari kalender.
              </Disclosure>
            </div>
          </Card>
        </div>
        <Card title="Riwayat penanganan">
          <Timeline
            steps={[
              { key: "1", title: "Diterima", meta: "11 Okt 2024, tanda terima A.3", state: "sudah" },
              { key: "2", title: "Kajian awal: lengkap", meta: "13 Okt 2024", state: "sudah" },
              { key: "3", title: "Klarifikasi", meta: "sedang berjalan", state: "sedang" },
              { key: "4", title: "Perpanjangan", meta: "tidak diminta", state: "lewat" },
              { key: "5", title: "Kajian dan pleno", meta: "seharusnya 16 Okt 2024", state: "telat" },
              { key: "6", title: "Diteruskan atau dihentikan", state: "nanti" },
            ]}
          />
        </Card>
      </div>
    </Section>
  );
}
