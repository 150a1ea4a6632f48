import { Card } from "@/components/ui/card";
import { type Step, Timeline } from "@/components/ui/timeline";
import { hariWita, tanggal } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import { bidangJenis, tampil } from "@/lib/jenis/tampil";
import type { Edisi } from "./terbitan";

/** The days that the public knows of a case, oldest first. Its inner steps are not among them. */
export function PerjalananPublik({ kini }: { kini: Edisi }) {
  const d = DAFTAR[kini.jenis];
  if (!d.registrasi && kini.jenis !== "penindakan") return null;
  return (
    <Card
      title="Riwayat penanganan"
      subtitle="Hari-hari yang terbuka untuk publik. Ketepatan tenggat tidak ditulis per perkara, hanya dihitung bersama."
    >
      <Timeline steps={langkah(kini)} />
      <p className="mt-3 text-sm">
        <a href={`/data/${kini.jenis}#tenggat`}>Berapa yang selesai tepat waktu</a>
      </p>
    </Card>
  );
}

function langkah(k: Edisi): Step[] {
  const d = DAFTAR[k.jenis];
  const hari: { hari: string; judul: string; rinci?: string }[] = [{ hari: k.tanggal, judul: d.labelTanggal }];
  if (d.registrasi && k.registrasi === "diregistrasi")
    hari.push({ hari: k.berlaku, judul: d.dimensi.registrasi?.pilihan.diregistrasi ?? "Diregistrasi" });
  const produk = bidangJenis(k.jenis).find((b) => b.nama === "produk");
  if (typeof k.isi.tanggalProduk === "string" && produk)
    hari.push({
      hari: k.isi.tanggalProduk,
      judul: String(tampil(produk, k.isi.produk) ?? "Produk"),
      rinci: typeof k.isi.nomorProduk === "string" ? `Nomor ${k.isi.nomorProduk}` : undefined,
    });
  hari.sort((a, b) => (a.hari < b.hari ? -1 : a.hari > b.hari ? 1 : 0));
  return [
    ...hari.map(
      (h): Step => ({ key: h.judul, title: h.judul, meta: tanggal(h.hari), state: "sudah", children: h.rinci }),
    ),
    { key: "kini", title: k.keadaan, meta: `Menurut edisi ${tanggal(hariWita(k.terbitPada))}`, state: "kini" },
  ];
}
