import { jatuhKata, LencanaSisa } from "@/components/tenggat/lencana";
import { Penjelasan } from "@/components/tenggat/penjelasan";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { jarak, tanggal } from "@/lib/format";
import type { Definition } from "@/lib/jenis/define";
import type { TenggatBaris } from "@/lib/tenggat/queries";
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

/** What the law wants by when in this case, and why that day. */
export function TenggatKartu({ tenggat, alur, hari, minta }: Props) {
  // a right whose time has passed binds nobody any more
  const terbuka = (t: TenggatBaris) => t.status === "berjalan" && !(t.hak && t.jatuhTempo && t.jatuhTempo < hari);
  const berjalan = tenggat.filter(terbuka);
  const selesai = tenggat.filter((t) => !terbuka(t));
  if (tenggat.length === 0) return null;
  return (
    <Card id="tenggat" title="Tenggat">
      {berjalan.length === 0 && <p className="text-ink-soft">Tidak ada tenggat yang berjalan.</p>}
      <ul className="space-y-5">
        {berjalan.map((t) => (
          <li key={t.id}>
            <Berjalan t={t} hari={hari} />
            {minta && t.masukan.total !== null && !t.diperpanjang && t.jatuhTempo !== null && t.jatuhTempo >= hari && (
              <div className="mt-2">
                <TindakanTertulis
                  id={`minta-${t.kode}`}
                  simpan={minta.simpan}
                  tetap={{ jenis: minta.jenis, catatanId: minta.catatanId, kode: t.kode }}
                  tombol={`Minta keterangan tambahan (+${t.masukan.total - t.masukan.lama} hari)`}
                  judul="Minta keterangan tambahan"
                  pengantar={`${t.perpanjanganDasar}. Hanya dapat sekali.`}
                  bidang={[
                    { nama: "tanggal", label: "Hari permintaan", input: "tanggal", wajib: true },
                    bidangTeks("alasan", "Alasan", 1000),
                  ]}
                  nilai={{ tanggal: hari }}
                />
              </div>
            )}
            <Penjelasan t={t} alur={alur} />
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
    </Card>
  );
}

function Berjalan({ t, hari }: { t: TenggatBaris; hari: string }) {
  const sisa = t.jatuhTempo ? jarak(hari, t.jatuhTempo) : null;
  return (
    <>
      <p className="text-sm text-ink-soft">{t.nama}</p>
      <p className="text-lg font-bold text-balance">{jatuhKata(t)}</p>
      <p className="mt-1 flex flex-wrap gap-2">
        <LencanaSisa kapan={t.jatuhTempo ? "nanti" : "belum"} sisa={sisa} />
        {t.diperpanjang && <Badge tone="waiting">diperpanjang</Badge>}
        {t.kepastian !== "pasti" && <Badge tone="attention">aturan perlu dicek</Badge>}
      </p>
    </>
  );
}
