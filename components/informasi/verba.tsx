import type { Simpan } from "@/components/catatan/kirim";
import { bidangTeks, TindakanLangsung, TindakanTertulis } from "@/components/catatan/tindakan";
import { LinkButton } from "@/components/ui/button";
import type { Orang, Verba } from "@/lib/akses/policy";
import type { Informasi } from "@/lib/informasi/queries";
import { alamatInformasi } from "@/lib/informasi/schema";
import { bolehInformasi, masihBerjalan } from "@/lib/informasi/status";

export type AksiInformasi = Record<"telusuri" | "ambil" | "tutup" | "batalkan", Simpan>;
type Props = { orang: Orang; i: Informasi; hari: string; aksi: AksiInformasi };
const hariBidang = (label: string) => ({ nama: "tanggal", label, input: "tanggal" as const, wajib: true });
const TANPA_NAMA = "Tanpa nama orang.";

/** What this person may do with a tip now: one button a verb, the most wanted first. */
export function VerbaInformasi({ orang, i, hari, aksi }: Props) {
  const boleh = (v: Verba) => masihBerjalan(i.status) && bolehInformasi(orang, v, i.kantorKode);
  const tetap = { id: i.id };
  const ditelusuri = i.status === "ditelusuri";
  const tombol = [
    !ditelusuri && boleh("telusuri") && (
      <TindakanTertulis
        key="t"
        id="telusuri"
        varian="utama"
        simpan={aksi.telusuri}
        tetap={tetap}
        tombol="Mulai penelusuran"
        judul="Mulai penelusuran"
        pengantar="Jam penelusuran berjalan sejak hari ini."
        bidang={[hariBidang("Hari penelusuran dimulai")]}
        nilai={{ tanggal: hari }}
      />
    ),
    ditelusuri && boleh("buat") && (
      <LinkButton key="b" variant="utama" href={`/kerja/pelanggaran/baru?informasi=${i.id}`}>
        Jadikan temuan
      </LinkButton>
    ),
    ditelusuri && boleh("tutup_informasi") && (
      <TindakanTertulis
        key="s"
        id="tutup"
        simpan={aksi.tutup}
        tetap={tetap}
        tombol="Selesai tanpa tindak lanjut"
        judul="Selesai tanpa tindak lanjut"
        pengantar="Setelah disimpan, informasi ini tidak berubah lagi."
        bidang={[hariBidang("Hari penelusuran selesai"), bidangTeks("alasan", "Alasan", 1000, TANPA_NAMA)]}
        nilai={{ tanggal: hari }}
      />
    ),
    boleh("ambil_informasi") && i.pemegangId !== orang.id && (
      <TindakanLangsung key="a" simpan={aksi.ambil} tetap={tetap} tombol="Saya yang memegang" varian="sekunder" />
    ),
    boleh("batalkan_informasi") && (
      <TindakanTertulis
        key="x"
        id="batalkan"
        varian="teks"
        simpan={aksi.batalkan}
        tetap={tetap}
        tombol="Batalkan informasi"
        judul="Batalkan informasi awal"
        pengantar="Untuk informasi yang salah catat atau ganda. Isinya tetap tersimpan dan dapat dicatat ulang."
        bidang={[bidangTeks("alasan", "Alasan pembatalan", 1000, TANPA_NAMA)]}
      />
    ),
    i.status === "dibatalkan" && bolehInformasi(orang, "catat_informasi", i.kantorKode) && (
      <LinkButton key="c" href={`${alamatInformasi("baru")}?salin=${i.id}`}>
        Catat ulang dari isian ini
      </LinkButton>
    ),
  ].filter(Boolean);
  if (tombol.length === 0)
    return <p className="text-ink-soft">Tidak ada yang perlu Anda lakukan pada informasi ini.</p>;
  return <div className="flex flex-col items-stretch gap-3 [&>button]:w-full">{tombol}</div>;
}
