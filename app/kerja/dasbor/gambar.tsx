import { Bars } from "@/components/charts/bars";
import { PartsBar } from "@/components/charts/parts-bar";
import { Stacks } from "@/components/charts/stacks";
import { Disclosure } from "@/components/ui/disclosure";
import type { BarisPetak, SelPetak } from "@/lib/angka/petak";
import { angka, persen } from "@/lib/format";
import { Angka } from "./angka";
import type { PetakDasbor } from "./petak";
import { Waktu } from "./waktu";

const n = (s: SelPetak | undefined) => (typeof s?.n === "number" ? s.n : 0);
const kata = (s: SelPetak | undefined) => (typeof s?.n === "string" ? s.n : undefined);
const isi = (s: SelPetak | undefined) => ({ value: n(s), href: s?.href });

/** A tile as it is drawn; a page that draws one itself says so by `khusus`. */
export function Gambar({ petak: p }: { petak: PetakDasbor }) {
  if (p.gambar === "angka") return <Angka petak={p} />;
  if (p.gambar === "waktu") return <Waktu petak={p} />;
  if (p.gambar === "tumpuk") return <Stacks caption={p.judul} rows={p.baris.map((b) => tumpuk(p, b))} />;
  if (p.gambar === "jajar") return <Jajar petak={p} />;
  if (p.gambar === "bagian")
    return (
      <PartsBar
        label={p.judul}
        total={p.dari ?? 0}
        parts={p.baris.map((b) => ({ key: b.kunci, label: b.label.toLowerCase(), ...isi(b.sel[0]) }))}
      />
    );
  return <Batang petak={p} kolom={0} />;
}

const tumpuk = (p: PetakDasbor, b: BarisPetak) => ({
  key: b.kunci,
  label: b.label,
  total: isi(b.sel.at(-1)),
  parts: p.kolom.flatMap((k, i) => (k.jumlah ? [] : [{ key: k.kunci, label: k.label, ...isi(b.sel[i]) }])),
});

/** More rows than this are one click away, more than a screen holds only in the table and the files. */
const AWAL = 16;
const MAKS = 60;

function Batang({ petak: p, kolom }: { petak: PetakDasbor; kolom: number }) {
  if (p.kepalaKelompok) return <Berkelompok petak={p} kolom={kolom} />;
  const lain = p.baris.slice(AWAL, MAKS);
  const lebih = p.baris.length - MAKS;
  return (
    <>
      <Baris petak={p} kolom={kolom} baris={p.baris.slice(0, AWAL)} />
      {lain.length > 0 && (
        <div className="mt-2">
          <Disclosure quiet summary={`${angka(lain.length)} berikutnya`}>
            <Baris petak={p} kolom={kolom} baris={lain} />
          </Disclosure>
        </div>
      )}
      {lebih > 0 && <p className="mt-2 text-sm text-ink-soft">{angka(lebih)} lagi ada pada tabel dan unduhan.</p>}
    </>
  );
}

/** A group at a time: its sum, and how many of it have nothing. */
function Berkelompok({ petak: p, kolom }: { petak: PetakDasbor; kolom: number }) {
  const kelompok = [...new Set(p.baris.map((b) => b.kelompok ?? ""))];
  return kelompok.map((k) => {
    const baris = p.baris.filter((b) => (b.kelompok ?? "") === k);
    const kosong = baris.filter((b) => n(b.sel[kolom]) === 0).length;
    const jumlah = baris.reduce((sum, b) => sum + n(b.sel[kolom]), 0);
    return (
      <Disclosure
        key={k}
        open={kelompok.length === 1}
        summary={`${k}: ${angka(jumlah)} ${p.satuan}${kosong ? `, ${angka(kosong)} belum ada` : ""}`}
      >
        <Baris petak={p} kolom={kolom} baris={baris} judul={k} />
      </Disclosure>
    );
  });
}

type Isi = { petak: PetakDasbor; kolom: number; baris: BarisPetak[]; judul?: string };
function Baris({ petak: p, kolom, baris, judul }: Isi) {
  return (
    <Bars
      caption={[p.judul, judul ?? (p.kolom.length > 1 ? p.kolom[kolom]?.label : undefined)].filter(Boolean).join(": ")}
      labelHeader={p.kepala}
      valueHeader={p.kolom[kolom]?.label ?? p.satuan}
      max={Math.max(1, ...p.baris.map((b) => n(b.sel[kolom])))}
      rows={baris.map((b) => ({
        key: b.kunci,
        label: b.label,
        ...isi(b.sel[kolom]),
        share: p.dari === undefined ? undefined : (persen(n(b.sel[0]), p.dari) ?? undefined),
        note: b.sel[kolom]?.n === null ? "belum menyampaikan data" : (kata(b.sel[kolom]) ?? b.catatan),
      }))}
    />
  );
}

/** A set of bars a column: they count different things, so each has its own scale. */
function Jajar({ petak: p }: { petak: PetakDasbor }) {
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 2xl:grid-cols-3">
      {p.kolom.map((k, i) =>
        p.baris.some((b) => n(b.sel[i]) > 0) ? (
          <div key={k.kunci} className="break-inside-avoid">
            <h3 className="mb-1 text-sm">{k.label}</h3>
            <Batang petak={p} kolom={i} />
          </div>
        ) : null,
      )}
    </div>
  );
}
