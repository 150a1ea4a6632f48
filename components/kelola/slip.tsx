"use client";

import type { ReactNode } from "react";
import { useKeadaan } from "@/components/catatan/kirim";
import { Button, LinkButton } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";

/** Fields until the form has answered with a one-time password; then the slip to print or copy, once. */
export function AtauSlip({ alamat, children }: { alamat: string; children: ReactNode }) {
  const { slip, lanjut } = useKeadaan();
  if (!slip) return children;
  return (
    <section aria-labelledby="slip-judul" className="max-w-measure rounded-md border-2 border-ink bg-surface p-6">
      <h2 id="slip-judul" className="mb-4 text-xl">
        Kata sandi sekali pakai
      </h2>
      <DescriptionList
        items={[
          { term: "Nama", value: slip.nama },
          { term: "Surel", value: slip.surel },
          { term: "Kata sandi", value: <strong className="font-mono text-xl tracking-wide">{slip.sandi}</strong> },
          { term: "Masuk di", value: alamat },
        ]}
      />
      <p className="mt-4 text-sm">
        Serahkan langsung kepada yang bersangkutan. Kata sandi ini harus diganti saat pertama masuk dan tidak dapat
        ditampilkan lagi.
      </p>
      <div className="mt-5 flex flex-wrap gap-3 print:hidden">
        <Button variant="utama" onClick={() => window.print()}>
          Cetak
        </Button>
        {lanjut && <LinkButton href={lanjut}>Selesai, buka akun</LinkButton>}
      </div>
    </section>
  );
}
