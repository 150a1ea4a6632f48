import { jatuhKata, LencanaSisa } from "@/components/tenggat/lencana";
import { Penjelasan } from "@/components/tenggat/penjelasan";
import { StripTenggat } from "@/components/tenggat/strip";
import { Badge } from "@/components/ui/badge";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { jarak, tanggal } from "@/lib/format";
import type { Definition } from "@/lib/jenis/define";
import { kataLama } from "@/lib/tenggat/kata";
import type { TenggatBaris } from "@/lib/tenggat/queries";
import { jelaskan } from "@/lib/tenggat/ukur";
import type { Simpan } from "./kirim";
import { bidangTeks, TindakanTertulis } from "./tindakan";

type Props = {
  tenggat: TenggatBaris[];
  alur: Definition["alur"];
  hari: string;
  /** null where this person may not ask for more time */
  minta: { simpan: Simpan; jenis: string; catatanId: string } | null;
};
const NAMA_STATUS = {
  berjalan: "waktunya sudah berakhir",
  dipenuhi: "dipenuhi",
  lewat: "lewat waktu",
  gugur: "tidak berlaku lagi",
};

// a right whose time has passed binds nobody any more
const terbuka = (t: TenggatBaris, hari: string) =>
  t.status === "berjalan" && !(t.hak && t.jatuhTempo && t.jatuhTempo < hari);
/** Does any clock of the case run on this day? */
export const adaTenggat = (semua: TenggatBaris[], hari: string) => semua.some((t) => terbuka(t, hari));

/** What the law wants by when in this case, and why that day: the loudest thing of the page while a clock runs. */
export function TenggatKartu({ tenggat, alur, hari, minta }: Props) {
  const berjalan = tenggat.filter((t) => terbuka(t, hari));
  const selesai = tenggat.filter((t) => !terbuka(t, hari));
  if (tenggat.length === 0) return null;
  const telat = berjalan.some((t) => t.jatuhTempo !== null && t.jatuhTempo < hari);
  const nada = telat
    ? "border-danger border-l-4 bg-danger-soft"
    : berjalan.length > 0
      ? "border-bronze-4 border-l-4 bg-bronze-1"
      : "border-line bg-surface";
  return (
    <section
      id="tenggat"
      aria-labelledby="tenggat-judul"
      className={cx("min-w-0 rounded-md border p-4 sm:p-6 print:border-0 print:bg-transparent print:p-0", nada)}
    >
      <h2 id="tenggat-judul" className={berjalan.length > 0 ? "text-sm text-ink-soft" : "text-xl"}>
        Tenggat
      </h2>
      {berjalan.length === 0 && <p className="mt-1 text-ink-soft">Tidak ada tenggat yang berjalan.</p>}
      <ul className={cx("grid gap-x-10 gap-y-6", berjalan.length > 1 && "lg:grid-cols-2")}>
        {berjalan.map((t) => (
          <li key={t.id} className="min-w-0">
            <Berjalan t={t} alur={alur} hari={hari} />
            <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
              {minta && t.masukan.total !== null && !t.diperpanjang && t.jatuhTempo !== null && (
                <TindakanTertulis
                  id={`minta-${t.kode}`}
                  simpan={minta.simpan}
                  tetap={{ jenis: minta.jenis, catatanId: minta.catatanId, kode: t.kode }}
                  tombol={`Minta keterangan tambahan (+${t.masukan.total - t.masukan.lama}\u00a0hari)`}
                  judul="Minta keterangan tambahan"
                  pengantar={`${t.perpanjanganDasar}. Hanya dapat sekali, diminta paling lambat ${tanggal(t.jatuhTempo)}.`}
                  bidang={[
                    { nama: "tanggal", label: "Hari permintaan", input: "tanggal", wajib: true },
                    bidangTeks("alasan", "Alasan", 1000),
                  ]}
                  // asked for in time and recorded later: the day is the kordiv's to say
                  nilai={{ tanggal: t.jatuhTempo >= hari ? hari : "" }}
                />
              )}
              <Penjelasan t={t} alur={alur} />
            </div>
          </li>
        ))}
      </ul>
      {selesai.length > 0 && (
        <div className="mt-4">
          <Disclosure quiet summary={`Tenggat yang sudah selesai (${selesai.length})`}>
            <ul className="space-y-3 text-sm">
              {selesai.map((t) => (
                <li key={t.id}>
                  <p className="font-bold">{t.nama}</p>
                  <p className="text-ink-soft">
                    {jatuhKata(t)}
                    {t.selesai && `; selesai ${tanggal(t.selesai)}`}
                  </p>
                  <Badge tone={t.status === "lewat" ? "danger" : t.status === "dipenuhi" ? "done" : "muted"}>
                    {NAMA_STATUS[t.status]}
                  </Badge>
                  <Penjelasan t={t} alur={alur} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  );
}

function Berjalan({ t, alur, hari }: { t: TenggatBaris; alur: Definition["alur"]; hari: string }) {
  const sisa = t.jatuhTempo ? jarak(hari, t.jatuhTempo) : null;
  const lama = kataLama(t.diperpanjang && t.masukan.total ? t.masukan.total : t.masukan.lama, t.masukan.satuan);
  const jatuh = jelaskan(t);
  return (
    <>
      <p className="font-bold">{t.nama}</p>
      <p className={cx("text-balance font-bold", t.jatuhTempo ? "text-xl sm:text-2xl" : "text-lg")}>{jatuhKata(t)}</p>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <LencanaSisa kapan={t.jatuhTempo ? "nanti" : "belum"} sisa={sisa} />
        {t.diperpanjang && <Badge tone="waiting">diperpanjang</Badge>}
        {t.kepastian !== "pasti" && <Badge tone="attention">aturan perlu dicek</Badge>}
        <span className="text-sm text-ink-soft">
          {lama} sejak {tanggal(t.mulai)} ({(alur[t.langkah]?.label ?? t.mulaiDari).toLowerCase()})
        </span>
      </p>
      {jatuh && (
        <div className="mt-3 empty:hidden">
          <StripTenggat hari={jatuh.hari} kini={hari} label={`Hari-hari tenggat: ${t.nama}`} />
        </div>
      )}
    </>
  );
}
