import { Card } from "@/components/ui/card";
import { Timeline } from "@/components/ui/timeline";
import { saat } from "@/lib/format";
import { awalKecil } from "@/lib/terbitan/terbitan";
import type { Edisi } from "./terbitan";

/** What was published of a record and when, each correction with its line. */
export function EdisiTerbitan({ riwayat }: { riwayat: Edisi[] }) {
  return (
    <Card title="Riwayat terbitan" subtitle="Terbitan lama tidak dihapus; setiap perubahan menjadi edisi baru.">
      <Timeline steps={langkah(riwayat)} />
    </Card>
  );
}

/** Editions in which something changed for a reader: what was posted only to be counted anew is left out. */
function langkah(riwayat: Edisi[]) {
  const rinci = riwayat.filter((e) => e.tingkat === "rinci").reverse();
  const berubah = rinci.filter((e, index) => {
    const lalu = rinci[index - 1];
    return (
      !lalu ||
      Boolean(e.ralat) ||
      // one that was withdrawn has no words left that could differ
      Boolean(e.ditarikPada) ||
      e.keadaan !== lalu.keadaan ||
      e.ringkasan !== lalu.ringkasan ||
      isiBerbeda(e, lalu) ||
      Boolean(lalu.ditarikPada)
    );
  });
  return berubah.map((e, index) => ({
    key: String(e.edisi),
    title: e.keadaan,
    meta: `Edisi ${e.edisi}, ${ulang(e, berubah[index - 1])} ${saat(e.terbitPada)}`,
    state: index === berubah.length - 1 ? ("kini" as const) : ("sudah" as const),
    children: catatanEdisi(e),
  }));
}

function ulang(e: Edisi, lalu: Edisi | undefined): string {
  if (!lalu) return "terbit";
  if (lalu.ditarikPada) return "terbit lagi";
  if (e.keadaan !== lalu.keadaan || e.ralat) return "diperbarui";
  return isiBerbeda(e, lalu) ? "rincian diperbarui" : "ringkasan diperbarui";
}

/** Whether a field that a reader sees has another value, or came or went. */
function isiBerbeda({ isi: a }: Edisi, { isi: b }: Edisi): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].some(
    (k) => JSON.stringify(a[k]) !== JSON.stringify(b[k]),
  );
}

function catatanEdisi(e: Edisi): string | undefined {
  if (e.ditarikPada) return `Ditarik ${saat(e.ditarikPada)}: ${awalKecil(e.alasanTarik ?? "")}`;
  return e.ralat ? `Ralat: ${awalKecil(e.ralat)}` : undefined;
}
