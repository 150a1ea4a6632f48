import { Card } from "@/components/ui/card";
import { hariIni, tanggal } from "@/lib/format";
import type { RISIKO } from "@/lib/tenggat/filter";
import type { Kepala } from "../muat";
import { kantorTampil } from "../nama";
import { Silang } from "../silang";
import type { IsiWaktu } from "./muat";

const PENDEK: Record<keyof typeof RISIKO, string> = {
  lewat: "Lewat",
  sehari: "≤ 1 hari",
  tiga_hari: "≤ 3 hari",
  nanti: "Nanti",
  belum: "Belum dihitung",
};

/** What runs at each office today, by how near its day is: work to be done, not a figure of a past day. */
export function Risiko({ isi, kepala }: { isi: IsiWaktu; kepala: Kepala }) {
  const nilai = (k: string, r: string) => isi.risiko.find((b) => b.kantor === k && b.risiko === r)?.n ?? 0;
  const kolom = Object.entries(PENDEK)
    .filter(([k]) => k !== "belum" || isi.risiko.some((b) => b.risiko === k))
    .map(([kunci, label]) => ({ kunci, label }));
  const baris = kantorTampil(kepala.saringan, kepala.acuan).map((k) => ({ kunci: k.kode, label: k.namaSingkat }));
  return (
    <Card
      id="risiko"
      title="Tenggat yang berisiko"
      subtitle={`Yang berjalan hari ini, ${tanggal(hariIni())}, di semua penyelenggaraan dan juga yang belum divalidasi: sama dengan daftar kerjanya. Menurut jatuh tempo, sebelum perpanjangan.`}
    >
      <Silang
        judul="Tenggat berjalan menurut kantor dan jarak jatuh temponya"
        kepalaBaris="Kantor"
        baris={baris}
        kolom={kolom}
        jumlahKolom="Jumlah"
        nilai={nilai}
        alamat={(kantor, risiko) => {
          const q = new URLSearchParams({
            ...((kantor ?? kepala.saringan.kantor) && { kantor: kantor ?? kepala.saringan.kantor ?? "" }),
            ...(risiko && { risiko }),
          });
          return `/kerja/tenggat${q.size ? `?${q}` : ""}`;
        }}
      />
    </Card>
  );
}
