"use client";

import { useState, useSyncExternalStore } from "react";
import { Field } from "@/components/ui/field";
import { optionsNamed } from "@/components/ui/options";
import { Select } from "@/components/ui/select";

type Wilayah = { kode: string; nama: string; tingkat: string; induk: string | null };
const langganan = () => () => {};
/** False while the page is only HTML, true once the script runs. */
export const useHidup = () =>
  useSyncExternalStore(
    langganan,
    () => true,
    () => false,
  );

/** Where: regency → kecamatan → village, each narrowing the next; one grouped list without script. The deepest chosen is sent. */
export function WilayahField({ daftar, nilai, galat }: { daftar: Wilayah[]; nilai: string; galat?: string }) {
  const hidup = useHidup();
  const [kode, setKode] = useState(nilai);
  const akar = daftar.filter((w) => !w.induk || !daftar.some((d) => d.kode === w.induk));
  const wajah = {
    name: "wilayahKode",
    label: "Wilayah",
    error: galat,
    required: true,
    hint: "Sampai sedalam yang diketahui.",
  };
  if (!hidup) {
    const kelompok = [...akar, ...daftar.filter((w) => w.tingkat !== "desa" && !akar.includes(w))];
    return (
      <Field {...wajah} className="sm:col-span-2">
        {(c) => (
          <Select
            {...c}
            defaultValue={nilai}
            options={kelompok.map((k) => ({
              label: k.nama,
              options: optionsNamed([k, ...daftar.filter((w) => w.induk === k.kode && w.tingkat === "desa")]),
            }))}
          />
        )}
      </Field>
    );
  }
  // Levels that are open: the root, then the children of whatever is chosen on the way down.
  const jalur: Wilayah[] = [];
  for (let w = daftar.find((d) => d.kode === kode); w; w = daftar.find((d) => d.kode === w?.induk)) jalur.unshift(w);
  const tingkat: { pilihan: Wilayah[]; terpilih?: Wilayah }[] = [{ pilihan: akar, terpilih: jalur[0] }];
  jalur.forEach((w, i) => {
    const anak = daftar.filter((d) => d.induk === w.kode);
    if (anak.length) tingkat.push({ pilihan: anak, terpilih: jalur[i + 1] });
  });
  const nama: Record<string, string> = {
    provinsi: "Provinsi",
    kabupaten_kota: "Kabupaten/kota",
    kecamatan: "Kecamatan",
    desa: "Desa/kelurahan",
  };
  return (
    <div className="grid gap-x-6 gap-y-5 sm:col-span-2 sm:grid-cols-3">
      <input type="hidden" name="wilayahKode" value={kode} />
      {tingkat.map((t, i) => {
        const label = nama[t.pilihan[0]?.tingkat ?? ""] ?? "Wilayah";
        return (
          <Field
            key={label}
            name={i === 0 ? "wilayahKode" : `wilayah-${i}`}
            label={label}
            required={i === 0}
            error={i === 0 ? galat : undefined}
          >
            {({ name: _, required: __, ...c }) => (
              <Select
                {...c}
                value={t.terpilih?.kode ?? ""}
                empty={i === 0 ? "Pilih…" : `Seluruh ${jalur[i - 1]?.nama ?? ""}`}
                onChange={(e) => setKode(e.target.value || (jalur[i - 1]?.kode ?? ""))}
                options={optionsNamed(t.pilihan)}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}
