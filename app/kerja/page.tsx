import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { KirimForm } from "@/components/catatan/kirim";
import { MejaKartu } from "@/components/catatan/meja";
import { NihilKartu } from "@/components/catatan/nihil";
import { LimpahanMasuk } from "@/components/catatan/pelimpahan-kartu";
import { Pesan } from "@/components/catatan/pesan";
import { InformasiMeja } from "@/components/informasi/meja";
import { PageHeader } from "@/components/shell/page-header";
import { TenggatMeja } from "@/components/tenggat/meja";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Stat, StatList } from "@/components/ui/stat";
import { SubmitButton } from "@/components/ui/submit-button";
import { can, punyaFungsi } from "@/lib/akses/policy";
import { wajibViewer } from "@/lib/akses/session";
import { hapusDrafCatatan } from "@/lib/catatan/actions";
import type { Params } from "@/lib/catatan/filter";
import { meja } from "@/lib/catatan/meja";
import { angka, hariIni, hariTanggal, hariWita, saat, tanggalPendek } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { JENIS } from "@/lib/jenis/fields";
import { nyatakanNihilKantor } from "@/lib/nihil/actions";
import { MAKS_SIAP } from "@/lib/terbitan/meja";

export const metadata: Metadata = { title: "Meja kerja" };

export default async function MejaPage({ searchParams }: { searchParams: Promise<Params> }) {
  const orang = await wajibViewer();
  const m = await meja(orang);
  const boleh = JENIS.filter(
    (j) => DAFTAR[j].berdiriSendiri && orang.tugas.some((t) => can(orang, "buat", { jenis: j, kantor: t.kantor })),
  );
  const kosong =
    !m.draf.length &&
    !m.kembali.length &&
    !m.limpahan.length &&
    !m.informasi.length &&
    !m.mintaRalat.length &&
    !m.antrean.length &&
    !m.ralat.length &&
    !m.siapTerbit.length &&
    !m.tertinggal.length &&
    !m.menyebut.length &&
    !m.baruDivalidasi.length;
  return (
    <>
      <PageHeader
        title="Meja kerja"
        meta={[hariTanggal(hariIni())]}
        actions={
          punyaFungsi(orang, "pimpinan", "verifikator") && <LinkButton href="/kerja/dasbor">Buka dasbor</LinkButton>
        }
      />
      <div className="space-y-4">
        <Pesan kode={(await searchParams).pesan} />
        {boleh.length > 0 && (
          <Card title="Catat yang baru">
            <div className="flex flex-wrap gap-3">
              {boleh.map((j, i) => (
                <LinkButton key={j} variant={i === 0 ? "utama" : "sekunder"} href={`/kerja/${j}/baru`}>
                  Catat {DAFTAR[j].satuan}
                </LinkButton>
              ))}
            </div>
          </Card>
        )}
        <MejaKartu
          id="kembali"
          judul="Dikembalikan kepada kantor Anda"
          keterangan="Perbaiki lalu kirim lagi."
          isi={m.kembali}
        />
        <LimpahanMasuk semua={m.limpahan} />
        <MejaKartu judul="Provinsi meminta ralat" isi={m.mintaRalat} />
        <TenggatMeja jumlah={m.tenggat} />
        <InformasiMeja semua={m.informasi} hari={hariIni()} />
        {m.antrean.length > 0 && (
          <Card title="Menunggu validasi Anda">
            <StatList>
              {m.antrean.map((a) => (
                <Stat
                  key={a.jenis}
                  label={DAFTAR[a.jenis].label}
                  value={angka(a.n)}
                  href={`/kerja/${a.jenis}?status=dikirim`}
                  note={a.tertua && `tertua ${tanggalPendek(hariWita(a.tertua))}`}
                />
              ))}
            </StatList>
          </Card>
        )}
        <MejaKartu judul="Ralat menunggu persetujuan" isi={m.ralat} />
        <MejaKartu
          id="menyebut"
          judul="Teks publik menyebut pihak"
          keterangan="Pihaknya dicatat sesudah rinciannya terbit. Buka catatannya, tarik rinciannya, lalu terbitkan lagi tanpa nama itu."
          isi={m.menyebut}
        />
        <MejaKartu
          judul="Publikasi tertinggal"
          keterangan="Keadaan perkara berubah sejak rinciannya terbit; halaman publik menyebut “Status sedang diperbarui”."
          isi={m.tertinggal}
        />
        {m.siapTerbit.length > 0 && (
          <Card title="Siap terbit" subtitle="Tervalidasi, dan hukum sudah mengizinkan rinciannya.">
            <StatList>
              {m.siapTerbit.map((s) => (
                <Stat
                  key={s.jenis}
                  label={DAFTAR[s.jenis].label}
                  value={s.n > MAKS_SIAP ? `${MAKS_SIAP}+` : angka(s.n)}
                  href={`/kerja/terbit/${s.jenis}`}
                />
              ))}
            </StatList>
          </Card>
        )}
        {m.draf.length > 0 && (
          <Card title="Draf Anda" subtitle="Tersimpan tersegel selama 90 hari, hanya Anda yang dapat membukanya.">
            <ul className="divide-y divide-line">
              {m.draf.map((d) => (
                <li key={d.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                  <div>
                    <a
                      className="font-bold"
                      href={
                        d.catatanId
                          ? `/kerja/${d.jenis}/${d.catatanId}/ubah?draf=${d.id}`
                          : `/kerja/${d.jenis}/baru?draf=${d.id}`
                      }
                    >
                      {String(d.isian.judul || `Draf ${DAFTAR[d.jenis].satuan}`)}
                    </a>
                    <p className="text-sm text-ink-soft">
                      {DAFTAR[d.jenis].label} · {saat(d.diubahPada)}
                    </p>
                  </div>
                  <KirimForm simpan={hapusDrafCatatan} tetap={{ drafId: d.id, kunci: randomUUID() }}>
                    <SubmitButton size="kecil" variant="teks">
                      Hapus<span className="sr-only"> draf {String(d.isian.judul)}</span>
                    </SubmitButton>
                  </KirimForm>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <NihilKartu isi={m.nihil} nyatakan={nyatakanNihilKantor} />
        <MejaKartu
          judul="Baru divalidasi kabupaten/kota"
          keterangan="14 hari terakhir. Bila ada yang keliru, buka catatannya dan minta ralat."
          isi={m.baruDivalidasi}
        />
        {kosong && !boleh.length && (
          <EmptyState title="Tidak ada yang menunggu Anda">
            {punyaFungsi(orang, "pimpinan") ? (
              "Buka dasbor untuk melihat angka."
            ) : punyaFungsi(orang, "admin") ? (
              <>
                Akun dan data rujukan diatur di <a href="/kerja/kelola">Kelola</a>.
              </>
            ) : punyaFungsi(orang, "auditor") ? (
              <>
                Setiap perubahan terbaca di <a href="/kerja/jejak">Jejak</a>.
              </>
            ) : (
              "Pekerjaan baru muncul di halaman ini."
            )}
          </EmptyState>
        )}
      </div>
    </>
  );
}
