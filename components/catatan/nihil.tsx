import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/choice";
import { SubmitButton } from "@/components/ui/submit-button";
import { angka, bulan } from "@/lib/format";
import { DAFTAR } from "@/lib/jenis/daftar";
import type { BelumNihil } from "@/lib/nihil/queries";
import { pilihanNihil } from "@/lib/nihil/schema";
import { awalKecil } from "@/lib/terbitan/terbitan";
import { KirimForm, type Simpan } from "./kirim";

const per = <T,>(isi: T[], kunci: (satu: T) => string): [string, T[]][] => [
  ...isi.reduce((m, b) => m.set(kunci(b), [...(m.get(kunci(b)) ?? []), b]), new Map<string, T[]>()),
];
const nama = (b: BelumNihil) => awalKecil(DAFTAR[b.jenis].label);
const ARTI = "Bila memang tidak ada, nyatakan nihil: publik melihat angka nol, bukan “belum menyampaikan data”.";

/** The months of which an office has said nothing yet, all of them named: one press declares them nihil. */
export function NihilKartu({ isi, nyatakan, dari }: { isi: BelumNihil[]; nyatakan: Simpan; dari?: "nihil" }) {
  return per(isi, (b) => b.kantor).map(([kantor, semua]) => (
    <Card
      key={kantor}
      title={`${semua[0]?.nama}: belum ada catatan dan belum dinyatakan nihil`}
      subtitle={ARTI}
      footer={dari ? undefined : <a href="/kerja/nihil">Pilih sebagian, atau batalkan pernyataan yang keliru</a>}
    >
      <ul className="divide-y divide-line">
        {per(semua, (b) => b.bulan).map(([b, jenis]) => (
          <li key={b} className="flex flex-wrap gap-x-3 py-1.5">
            <b className="w-36">{bulan(b)}</b> <span>{jenis.map(nama).join(", ")}</span>
          </li>
        ))}
      </ul>
      <KirimForm
        className="mt-4 space-y-3"
        simpan={nyatakan}
        tetap={{ kantor, nihil: semua.map(pilihanNihil).join(","), kunci: randomUUID(), ...(dari && { dari }) }}
      >
        <SubmitButton variant="sekunder">
          {semua.length === 1 ? "Nyatakan nihil" : `Nyatakan nihil untuk ${angka(semua.length)} yang tersebut`}
        </SubmitButton>
      </KirimForm>
    </Card>
  ));
}

/** The same month by month, to leave a kind out. */
export function NihilPilih({ isi, nyatakan }: { isi: BelumNihil[]; nyatakan: Simpan }) {
  return (
    <Card title="Satu bulan, atau sebagian jenisnya" subtitle="Hilangkan centang pada jenis yang catatannya menyusul.">
      <div className="divide-y divide-line">
        {per(isi, (b) => `${b.kantor}|${b.bulan}`).map(([kunci, jenis]) => (
          <Bulan key={kunci} jenis={jenis} nyatakan={nyatakan} />
        ))}
      </div>
    </Card>
  );
}

function Bulan({ jenis, nyatakan }: { jenis: BelumNihil[]; nyatakan: Simpan }) {
  const [satu] = jenis;
  if (!satu) return null;
  return (
    <KirimForm simpan={nyatakan} className="py-3" tetap={{ kantor: satu.kantor, kunci: randomUUID(), dari: "nihil" }}>
      <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <legend className="float-left w-full font-bold sm:w-64">
          {bulan(satu.bulan)} <span className="block text-sm font-normal text-ink-soft">{satu.nama}</span>
        </legend>
        <div className="flex min-w-0 flex-1 flex-wrap gap-x-6">
          {jenis.map((b) => (
            <Checkbox key={b.jenis} name="nihil" value={pilihanNihil(b)} label={DAFTAR[b.jenis].label} defaultChecked />
          ))}
        </div>
        <SubmitButton size="kecil" variant="sekunder">
          Nyatakan nihil<span className="sr-only"> {bulan(satu.bulan)}</span>
        </SubmitButton>
      </fieldset>
    </KirimForm>
  );
}
