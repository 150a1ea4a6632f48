import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { saat } from "@/lib/format";
import type { Rilis } from "@/lib/rilis/queries";

/** Chooses two releases to be laid beside each other. */
export function PilihBanding({ baris, dulu, kini }: { baris: Rilis[]; dulu?: string; kini?: string }) {
  const pilihan = baris.map((r) => ({ value: r.id, label: `${r.judul} · ${r.namaKantor} · disimpan ${saat(r.pada)}` }));
  return (
    <Card
      title="Bandingkan dua rilis"
      subtitle="Angka demi angka: dahulu, sekarang, selisihnya."
      className="print:hidden"
    >
      <form action="/kerja/rekap/rilis/banding" className="grid max-w-3xl gap-4">
        <Field name="dulu" label="Dari rilis">
          {(c) => <Select {...c} empty={null} defaultValue={dulu} options={pilihan} />}
        </Field>
        <Field name="kini" label="Ke rilis">
          {(c) => <Select {...c} empty={null} defaultValue={kini} options={pilihan} />}
        </Field>
        <Button type="submit" className="justify-self-start">
          Bandingkan
        </Button>
      </form>
    </Card>
  );
}
