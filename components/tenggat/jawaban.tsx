import { Alert } from "@/components/ui/alert";
import { hariTanggal, jamWita } from "@/lib/format";
import type { Jawaban } from "@/lib/tenggat/jawab";
import { kataCara, kataJatuh, kataLama } from "@/lib/tenggat/kata";
import { HariDemiHari } from "./hari";

/** When a clock ends, in a sentence, and why that day. */
export function JawabanTenggat({ jawaban: j }: { jawaban: Jawaban }) {
  const { mulai, ukuran, aturan, jatuh, maks } = j;
  return (
    <section aria-labelledby="jawaban" className="mt-10 border-t border-line pt-6">
      <h2 id="jawaban" className="text-2xl text-balance">
        Jatuh tempo {kataJatuh(jatuh)}
      </h2>
      <p className="mt-2 max-w-measure">
        {aturan && `${aturan.nama}: `}
        {kataLama(ukuran.lama, ukuran.satuan)} sejak {hariTanggal(mulai.hari)}
        {mulai.jam && `, pukul ${jamWita(mulai.jam)}`}. {kataCara(ukuran)}
      </p>
      {maks && (
        <p className="mt-2 max-w-measure">
          Paling lama sampai <strong>{kataJatuh(maks)}</strong>. {aturan?.perpanjanganDasar}.
        </p>
      )}
      {aturan && (
        <p className="mt-2 max-w-measure text-sm text-ink-soft">
          Dasar: {aturan.dasarHukum}. Dimulai dari: {aturan.mulaiDari.toLowerCase()}.
          {aturan.diperiksaOleh && ` Diperiksa oleh ${aturan.diperiksaOleh}.`}
        </p>
      )}
      {aturan && aturan.kepastian !== "pasti" && (
        <Alert kind="warning" title="Aturan ini belum dipastikan" className="mt-4 max-w-measure">
          Periksa lama dan jenis harinya pada peraturan sebelum dipakai.
        </Alert>
      )}
      <h3 className="mt-6 mb-2 text-lg">Hari demi hari</h3>
      <HariDemiHari hari={(maks ?? jatuh).hari} label="Hari demi hari" jatuh={jatuh.jatuhTempo} />
    </section>
  );
}
