import { tileClass } from "@/components/charts/scale";
import { Section } from "@/components/ui/section";

const grounds = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["danger-soft", "bg-danger-soft"],
  ["hatch", "hatch"],
];

export function Tokens() {
  return (
    <Section title="Warna dan huruf" id="token">
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-5">
        {grounds.map(([name, look]) => (
          <div key={name} className={`rounded-md border border-line p-3 text-sm ${look}`}>
            <p className="font-bold">{name}</p>
            <p className="text-ink-soft">ink-soft</p>
            {name !== "hatch" && (
              <>
                <p className="text-accent">accent</p>
                <p className="text-danger">danger</p>
              </>
            )}
          </div>
        ))}
      </div>
      <div className="mt-2 grid grid-cols-6 overflow-hidden rounded-md border border-line text-center text-sm">
        {Object.entries(tileClass).map(([step, look]) => (
          <p key={step} className={`py-3 font-bold ${look}`}>
            {step}
          </p>
        ))}
      </div>
      <div className="mt-6 space-y-2">
        <p className="text-4xl font-bold">Sampai 2 Februari 2024 tercatat 1.234,5</p>
        <p className="text-3xl font-bold">Judul halaman</p>
        <p className="text-2xl font-bold">Judul bagian besar</p>
        <p className="text-xl font-bold">Judul bagian</p>
        <p className="max-w-measure">
          Naskah biasa berhenti sebelum tujuh puluh lima huruf, supaya mata mudah kembali ke awal baris berikutnya.{" "}
          <a href="#token">Tautan di dalam naskah</a> selalu bergaris bawah.
        </p>
        <p className="text-sm text-ink-soft">Keterangan kecil, per 2 Februari 2024 pukul 14.05 WITA</p>
        <p className="text-xs text-ink-faint">Terkecil: 1111 lurus dengan 8888</p>
      </div>
    </Section>
  );
}
