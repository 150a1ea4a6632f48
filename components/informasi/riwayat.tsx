import { Card } from "@/components/ui/card";
import { type Step, Timeline } from "@/components/ui/timeline";
import { daftarKata, saat, tanggal } from "@/lib/format";
import type { HalamanInformasi } from "@/lib/informasi/halaman";
import { type Lanjutan, menyusul, STATUS_INFORMASI } from "@/lib/informasi/status";

const dicatat = (oleh: string | null, pada: Date) => `dicatat ${oleh ?? "–"}, ${saat(pada)}`;

function langkah({ informasi: i, pemegang }: HalamanInformasi): Step[] {
  const semua: (Step & { saat: Date })[] = [
    {
      key: "diterima",
      saat: i.dibuatPada,
      title: "Diterima",
      meta: `${tanggal(i.tanggalDiterima)} · ${dicatat(i.pembuat, i.dibuatPada)}`,
      state: "sudah",
    },
    ...pemegang.map((p) => ({
      key: `ambil-${p.no}`,
      saat: p.pada,
      title: `Dipegang ${p.oleh}`,
      meta: saat(p.pada),
      state: "sudah" as const,
    })),
  ];
  if (i.mulai && i.dimulaiPada)
    semua.push({
      key: "mulai",
      saat: i.dimulaiPada,
      title: "Penelusuran dimulai",
      meta: `${tanggal(i.mulai)} · ${dicatat(i.pemulai, i.dimulaiPada)}`,
      state: "sudah",
    });
  if (i.diputusPada)
    semua.push({
      key: "putus",
      saat: i.diputusPada,
      title: STATUS_INFORMASI[i.status],
      meta: [i.selesai && tanggal(i.selesai), dicatat(i.pemutus, i.diputusPada)].filter(Boolean).join(" · "),
      state: "sudah",
      children: i.alasan && <p>{i.alasan}</p>,
    });
  semua.sort((a, b) => a.saat.getTime() - b.saat.getTime());
  const akhir = semua.at(-1);
  if (akhir && !i.diputusPada) akhir.state = "sedang";
  return semua;
}

/** What was done with a tip, what may come next, and who may do it. */
export function RiwayatInformasi({ h }: { h: HalamanInformasi }) {
  const nanti: Lanjutan[] = menyusul(h.informasi.status);
  return (
    <Card title="Riwayat penelusuran">
      <Timeline steps={langkah(h)} />
      {nanti.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="text-sm font-bold">Dapat menyusul</h3>
          <ul className="mt-1 space-y-1 text-sm">
            {[...new Set(nanti.map((n) => n.siapa))].map((siapa) => (
              <li key={siapa}>
                {daftarKata(
                  nanti.filter((n) => n.siapa === siapa).map((n) => n.label),
                  "atau",
                )}{" "}
                <span className="text-ink-soft">oleh {siapa}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
