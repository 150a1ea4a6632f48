import { Disclosure } from "@/components/ui/disclosure";
import { hariTanggal, tanggal } from "@/lib/format";
import type { Definition } from "@/lib/jenis/define";
import { kataCara, kataLama } from "@/lib/tenggat/kata";
import type { TenggatBaris } from "@/lib/tenggat/queries";
import { jelaskan } from "@/lib/tenggat/ukur";
import { HariDemiHari } from "./hari";

/** Why a stored due day is that day: how it counts, what moved it, day by day, and the article. */
export function Penjelasan({ t, alur }: { t: TenggatBaris; alur: Definition["alur"] }) {
  const jatuh = jelaskan(t);
  const lama = kataLama(t.diperpanjang && t.masukan.total ? t.masukan.total : t.masukan.lama, t.masukan.satuan);
  return (
    <div className="min-w-0 has-[details[open]]:basis-full">
      <Disclosure
        quiet
        summary={
          <>
            Mengapa hari itu<span className="sr-only">: {t.nama}</span>
          </>
        }
      >
        <div className="space-y-2 text-sm">
          <p>
            {lama} sejak {hariTanggal(t.mulai)} ({alur[t.langkah]?.label ?? t.mulaiDari}). {kataCara(t.masukan)}
          </p>
          {t.diperpanjang && (
            <p>
              Keterangan tambahan diminta {tanggal(t.diperpanjang)}. {t.alasan && `Alasan: ${t.alasan}`}
            </p>
          )}
          {!t.diperpanjang && t.batasMaks && t.status === "berjalan" && (
            <p>
              Paling lama sampai {hariTanggal(t.batasMaks)} bila diperpanjang. {t.perpanjanganDasar}.
            </p>
          )}
          {t.geser.length > 0 && (
            <ul className="list-disc pl-5">
              {t.geser.map((g) => (
                <li key={`${g.dari} ${g.menjadi} ${g.sebab}`}>
                  {g.dari ? tanggal(g.dari) : "belum dapat dihitung"} →{" "}
                  {g.menjadi ? tanggal(g.menjadi) : "belum dapat dihitung"} karena {g.sebab}
                </li>
              ))}
            </ul>
          )}
          {jatuh && <HariDemiHari hari={jatuh.hari} label={`Hari demi hari: ${t.nama}`} jatuh={jatuh.jatuhTempo} />}
          <p className="text-ink-soft">Dasar: {t.dasarHukum}.</p>
        </div>
      </Disclosure>
    </div>
  );
}
