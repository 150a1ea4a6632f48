import type { Formulir } from "@/lib/catatan/formulir";
import { SUMBER_DATA } from "@/lib/catatan/schema";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { Jenis } from "@/lib/jenis/fields";
import { bagianJenis } from "@/lib/jenis/tampil";
import { CatatanForm } from "./form";
import type { Simpan } from "./kirim";

/** The form of a kind, its words and sections drawn from the definition. */
export function FormJenis({
  jenis,
  formulir,
  mode,
  simpan,
}: {
  jenis: Jenis;
  formulir: Formulir;
  mode: "baru" | "ubah" | "ralat";
  simpan: Simpan;
}) {
  const def = DAFTAR[jenis];
  return (
    <CatatanForm
      simpan={simpan}
      jenis={jenis}
      mode={mode}
      pilihan={formulir.pilihan}
      nilai={formulir.nilai}
      tetap={formulir.tetap}
      sumberData={SUMBER_DATA}
      label={{
        tanggal: def.labelTanggal,
        nomor: def.labelNomor,
        judul: def.labelJudul,
        bantuanNomor: def.bantuanNomor ?? "Seperti tercetak; boleh kosong.",
        bantuanJudul: def.bantuanJudul,
      }}
      {...bagianJenis(jenis, mode === "baru")}
    />
  );
}
