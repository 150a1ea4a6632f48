"use client";

import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { ukuranKata } from "@/lib/berkas/nama";
import type { Butir, Keadaan } from "./berkas-antrean";

const KATA: Record<Keadaan, string> = {
  antre: "Menunggu giliran",
  berjalan: "Mengirim",
  putus: "Terputus",
  masuk: "Sesi berakhir",
  selesai: "Diterima",
  gagal: "Tidak diterima",
  batal: "Dibatalkan",
};

/** One upload: how far it is, what went wrong, and how to stop it. */
export function ButirUnggahan({
  butir: b,
  batalkan,
  ulangi,
}: {
  butir: Butir;
  batalkan: (id: number) => void;
  ulangi: (id: number) => void;
}) {
  const hidup = ["antre", "berjalan", "putus", "masuk"].includes(b.keadaan);
  const sampai = b.terkirim >= b.ukuran && b.keadaan === "berjalan";
  return (
    <li className="py-3" data-keadaan={b.keadaan}>
      {hidup ? (
        <Progress
          label={b.nama}
          value={b.terkirim}
          max={b.ukuran || 1}
          text={sampai ? "Diperiksa…" : `${KATA[b.keadaan]}, ${ukuranKata(b.terkirim)} dari ${ukuranKata(b.ukuran)}`}
        />
      ) : (
        <p className="flex flex-wrap justify-between gap-x-4 text-sm">
          <span className="break-all">{b.nama}</span>
          <span className="font-bold">{KATA[b.keadaan]}</span>
        </p>
      )}
      {b.pesan && b.keadaan !== "batal" && (
        <p
          role={b.keadaan === "gagal" ? "alert" : undefined}
          className={b.keadaan === "gagal" ? "mt-1 text-sm font-bold text-danger" : "mt-1 text-sm text-ink-soft"}
        >
          {b.pesan}
        </p>
      )}
      {hidup && (
        <div className="mt-2 flex gap-2">
          {b.keadaan === "putus" && (
            <Button size="kecil" onClick={() => ulangi(b.id)}>
              Lanjutkan<span className="sr-only"> {b.nama}</span>
            </Button>
          )}
          <Button size="kecil" variant="teks" onClick={() => batalkan(b.id)}>
            Batalkan unggahan<span className="sr-only"> {b.nama}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
