import { menurutDimensi } from "../nama";
import { Pilah } from "../pilah";
import { daftar } from "../tautan";
import type { IsiPelanggaran } from "./muat";

/** Why reports were not registered: the parts add up to those that were not. */
export function TidakDiregistrasi({ isi: { f, a } }: { isi: IsiPelanggaran }) {
  const butir = (a.menurut["registrasi:alasan"] ?? []).filter((b) => b.kunci === "tidak_diregistrasi");
  const alasan = butir.map((b) => ({ ...b, kunci: b.silang ?? "" }));
  return (
    <Pilah
      judul="Mengapa tidak diregistrasi"
      keterangan="Alasan yang dicatat pada dugaan pelanggaran yang tidak diregistrasi."
      kepala="Alasan"
      satuan="Tidak diregistrasi"
      dari={alasan.reduce((n, b) => n + b.n, 0)}
      bagian={menurutDimensi(alasan, f, "alasan")}
      alamat={(kunci) => daftar(f, { registrasi: "tidak_diregistrasi", alasan: kunci })}
    />
  );
}
