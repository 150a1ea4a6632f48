import type { Metadata } from "next";
import { KeadaanAkun, TugasKata } from "@/components/kelola/akun";
import { IsianForm } from "@/components/kelola/isian";
import { PesanKelola } from "@/components/kelola/pesan";
import { TombolKelola, TombolTanya } from "@/components/kelola/tombol";
import { PageHeader } from "@/components/shell/page-header";
import { Alert } from "@/components/ui/alert";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ada } from "@/lib/akses/ada";
import { lingkupAdmin } from "@/lib/akses/kelola";
import { adminHalaman } from "@/lib/akses/session";
import { bidangDari } from "@/lib/form";
import { saat, tanggal } from "@/lib/format";
import { akhiriSesi, aturAktif, beriTugas, cabutTugas, ubahAkun } from "@/lib/pengguna/actions";
import { akun } from "@/lib/pengguna/queries";
import { akunUbah, tugasBaru } from "@/lib/pengguna/schema";
import { pilihanAdmin } from "@/lib/rujukan/pilihan";

export const metadata: Metadata = { title: "Akun" };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ pesan?: string | string[] }> };
const ALAMAT = "/kerja/kelola/pengguna";

export default async function AkunPage({ params, searchParams }: Props) {
  const orang = await adminHalaman();
  const a = await ada(akun(orang, (await params).id));
  const pilihan = await pilihanAdmin(lingkupAdmin(orang));
  const sendiri = a.id === orang.id;
  const tetap = { id: a.id };
  return (
    <>
      <PageHeader
        title={a.nama}
        crumbs={[{ label: "Pengguna", href: ALAMAT }, { label: a.nama }]}
        meta={[a.surel, <KeadaanAkun key="k" akun={a} />]}
      />
      <PesanKelola kode={(await searchParams).pesan} />
      <div className="space-y-8">
        <DescriptionList
          items={[
            { term: "Terakhir masuk", value: a.terakhirMasuk ? saat(a.terakhirMasuk) : "belum pernah" },
            { term: "Sesi terbuka", value: `${a.sesi}` },
            {
              term: "Berlaku sampai",
              value: a.berakhir ? tanggal(a.berakhir) : "tidak berbatas waktu",
              hint: a.namaPenyelenggaraan && `Akun ad hoc ${a.namaPenyelenggaraan}`,
            },
          ]}
        />
        {sendiri ? (
          <Alert>
            Ini akun Anda. Fungsi dan keadaannya diatur admin lain; kata sandi di <a href="/kerja/akun">Akun saya</a>.
          </Alert>
        ) : (
          <ButtonRow>
            <LinkButton size="kecil" href={`${ALAMAT}/${a.id}/sandi`}>
              Beri kata sandi sekali pakai
            </LinkButton>
            <TombolTanya
              id="akhiri"
              simpan={akhiriSesi}
              tetap={tetap}
              judul="Akhiri semua sesi?"
              tanya="Orang ini keluar dari semua perangkat dan dapat masuk lagi dengan kata sandinya."
              variant="utama"
            >
              Akhiri semua sesi
            </TombolTanya>
            {a.aktif ? (
              <TombolTanya
                id="nonaktif"
                simpan={aturAktif}
                tetap={{ ...tetap, aktif: "tidak" }}
                judul="Nonaktifkan akun?"
                tanya="Orang ini keluar seketika dan tidak dapat masuk lagi sampai diaktifkan. Catatannya tetap ada."
              >
                Nonaktifkan
              </TombolTanya>
            ) : (
              <TombolKelola simpan={aturAktif} tetap={{ ...tetap, aktif: "ya" }}>
                Aktifkan
              </TombolKelola>
            )}
          </ButtonRow>
        )}
        <Section title="Fungsi">
          <ul className="divide-y divide-line">
            {a.tugas.map((t) => (
              <li key={`${t.fungsi} ${t.kantor}`} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span>
                  <TugasKata tugas={t} />
                </span>
                {!sendiri && (
                  <TombolTanya
                    id={`cabut-${t.fungsi}-${t.kantor}`}
                    simpan={cabutTugas}
                    tetap={{ ...tetap, fungsi: t.fungsi, kantor: t.kantor }}
                    judul="Cabut fungsi?"
                    tanya="Berlaku seketika."
                  >
                    Cabut
                  </TombolTanya>
                )}
              </li>
            ))}
            {a.tugas.length === 0 && (
              <li className="py-2 text-ink-soft">Tanpa fungsi orang ini dapat masuk, tetapi tidak melihat apa pun.</li>
            )}
          </ul>
        </Section>
        {!sendiri && (
          <Section title="Beri fungsi" description="Fungsi yang sama di kantor yang sama diperbarui.">
            <IsianForm
              simpan={beriTugas}
              bidang={bidangDari(tugasBaru, { kantor: pilihan.kantor }, ["pengguna"])}
              tetap={{ pengguna: a.id }}
              tombol="Beri fungsi"
            />
          </Section>
        )}
        <Section title="Nama dan masa berlaku">
          <IsianForm
            simpan={ubahAkun}
            bidang={bidangDari(akunUbah, { penyelenggaraan: pilihan.penyelenggaraan }, ["id"])}
            nilai={{ nama: a.nama, penyelenggaraan: a.penyelenggaraan ?? "", berlakuSampai: a.berlakuSampai ?? "" }}
            tetap={tetap}
            tombol="Simpan"
          />
        </Section>
      </div>
    </>
  );
}
