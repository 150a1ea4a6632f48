import { DaftarMasalah, Perintah, RuteAntarmuka } from "@/components/publik/antarmuka";
import { Bingkai } from "@/components/publik/bingkai";
import { PesanPublik } from "@/components/publik/pesan";
import { PageHeader } from "@/components/shell/page-header";
import { Code } from "@/components/ui/code";
import { Section } from "@/components/ui/section";
import { jatahSemenit } from "@/lib/antarmuka/batas";
import { MASALAH } from "@/lib/antarmuka/masalah";
import { parameter } from "@/lib/antarmuka/openapi";
import { RUTE } from "@/lib/antarmuka/rute";
import { angka } from "@/lib/format";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { CaraPakai } from "./cara";

const muat = bacaHalaman(async () => ({}));
const URAIAN =
  "Angka dan catatan Bawaslu Kalimantan Timur untuk program: alamat, parameter, dan contoh yang dapat langsung dibuka. Tanpa kunci.";
const MULAI = "/api/v1/angka/pelanggaran?per=2024-02-02&penyelenggaraan=PEMILU-2024";

export async function generateMetadata() {
  return metadataDari(await muat(), () => ({ judul: "API: data untuk program", uraian: URAIAN }));
}

/** The readable page of the open interface: every address with examples that open, and what all of them keep to. */
export default async function Page() {
  const h = await muat();
  if (h.status !== 200) return <PesanPublik h={h} jalur="/data/api" />;
  const { asal } = h.situs;
  const masalah = Object.entries(MASALAH).map(([nama, m]) => ({ nama, ...m }));
  return (
    <Bingkai situs={h.situs} bagian="/tentang" jalur="/data/api">
      <PageHeader title="API: data untuk program" crumbs={[{ label: "Ringkasan", href: "/" }, { label: "API" }]}>
        <p>
          Angka dan catatan yang sama dengan di situs ini, sebagai JSON. Tanpa kunci dan tanpa pendaftaran, paling
          banyak {angka(jatahSemenit())} permintaan semenit dari satu jaringan, unduhan dan umpan termasuk. Lisensinya{" "}
          <a href="/tentang#lisensi">{h.situs.lisensi.nama}</a>.
        </p>
        <p lang="en" className="mt-2 text-sm">
          Open figures and records as JSON, no key needed. Errors come in English when you ask for it (Accept-Language:
          en). Machine-readable description: <a href="/api/v1/openapi.json">openapi.json</a>.
        </p>
      </PageHeader>
      <nav aria-label="Isi halaman" className="mb-10 print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {RUTE.map((r) => (
            <li key={r.operasi}>
              <a href={`#${r.operasi}`}>{r.judul.id}</a>
            </li>
          ))}
          <li>
            <a href="#cara">Yang berlaku di semua alamat</a>
          </li>
          <li>
            <a href="#masalah">Bila tidak terjawab</a>
          </li>
        </ul>
      </nav>
      <div className="space-y-12">
        <Section id="mulai" title="Coba dahulu">
          <p className="max-w-measure">
            Berapa dugaan pelanggaran Pemilu 2024 sampai 2 Februari 2024? <a href={MULAI}>Buka jawabannya</a>, atau
            salin perintah ini. Angkanya ada pada <Code>nilai</Code>.
          </p>
          <Perintah label="curl: contoh pertama">{`curl '${asal}${MULAI}'`}</Perintah>
          <p className="max-w-measure">
            Semua alamat, parameter, dan bentuk jawabannya juga tertulis untuk mesin dalam{" "}
            <a href="/api/v1/openapi.json">dokumen OpenAPI 3.1</a> (JSON).
          </p>
        </Section>
        {RUTE.map((r) => (
          <RuteAntarmuka key={r.operasi} rute={{ ...r, parameter: parameter(r) }} asal={asal} />
        ))}
        <CaraPakai asal={asal} />
        <Section
          id="masalah"
          title="Bila tidak terjawab"
          description="Yang tidak dapat dijawab dijawab dengan application/problem+json (RFC 9457), dalam bahasa Indonesia dan Inggris."
        >
          <DaftarMasalah masalah={masalah} />
        </Section>
      </div>
    </Bingkai>
  );
}
