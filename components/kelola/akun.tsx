import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { hariWita, pukul, tanggal, tanggalPendek } from "@/lib/format";
import { type Akun, NAMA_FUNGSI, NAMA_JENIS, type TugasAkun } from "@/lib/pengguna/schema";

/** A function at an office in words. */
export function TugasKata({ tugas: t, singkat = false }: { tugas: TugasAkun; singkat?: boolean }) {
  return (
    <>
      {NAMA_FUNGSI[t.fungsi]}, {singkat ? t.singkatKantor : t.namaKantor}
      {t.jenis.length > 0 && ` (${t.jenis.map((j) => NAMA_JENIS[j]).join(", ")})`}
      {t.berlakuSampai && `, sampai ${tanggal(t.berlakuSampai)}`}
    </>
  );
}

/** Whether somebody can come in, and if not, why. */
export function KeadaanAkun({ akun: a }: { akun: Pick<Akun, "aktif" | "lewat" | "sandiSementara"> }) {
  if (!a.aktif) return <Badge tone="muted">Nonaktif</Badge>;
  if (a.lewat) return <Badge tone="muted">Masa berlaku berakhir</Badge>;
  return a.sandiSementara ? <Badge tone="waiting">Belum mengganti sandi</Badge> : <Badge tone="done">Aktif</Badge>;
}

// On a phone an address breaks where a reader would break it.
function Surel({ surel }: { surel: string }) {
  const [nama, tempat] = surel.split("@");
  return (
    <>
      {nama}@<wbr />
      {tempat}
    </>
  );
}

export function AkunTabel({ akun, alamat, kosong }: { akun: Akun[]; alamat: string; kosong: ReactNode }) {
  return (
    <DataTable
      caption="Akun menurut nama"
      captionHidden
      rows={akun}
      rowKey={(a) => a.id}
      empty={kosong}
      columns={[
        { key: "nama", header: "Nama", rowHeader: true, cell: (a) => <a href={`${alamat}/${a.id}`}>{a.nama}</a> },
        { key: "surel", header: "Surel", cell: (a) => <Surel surel={a.surel} /> },
        {
          key: "fungsi",
          header: "Fungsi",
          cell: (a) =>
            a.tugas.length === 0 ? (
              <span className="text-ink-faint">tanpa fungsi</span>
            ) : (
              <ul>
                {a.tugas.map((t) => (
                  <li key={`${t.fungsi} ${t.kantor}`}>
                    <TugasKata tugas={t} singkat />
                  </li>
                ))}
              </ul>
            ),
        },
        { key: "keadaan", header: "Keadaan", nowrap: true, cell: (a) => <KeadaanAkun akun={a} /> },
        {
          key: "masuk",
          header: "Terakhir masuk",
          nowrap: true,
          cell: (a) =>
            a.terakhirMasuk ? `${tanggalPendek(hariWita(a.terakhirMasuk))}, ${pukul(a.terakhirMasuk)}` : "belum pernah",
        },
      ]}
    />
  );
}
