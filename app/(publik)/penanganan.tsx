import { Bars } from "@/components/charts/bars";
import { Card } from "@/components/ui/card";
import { alamatDefinisi } from "@/lib/angka/definisi";
import { angka, tanggal } from "@/lib/format";
import { cari } from "@/lib/terbitan/filter";
import type { Beranda, Keadaan } from "@/lib/terbitan/stats";
import { batangDimensi } from "./susunan";

/** From what was received to what became of it. On a past day states are those known then, and open no list. */
export function Penanganan({ b }: { b: Beranda }) {
  const diregistrasi = { ...b.filter, dimensi: { registrasi: "diregistrasi" } };
  const sebar = (k: Keadaan[], f: Beranda["filter"]) =>
    k.map(({ kata, n }) => ({ key: kata, label: kata, value: n, href: b.pilihan ? undefined : cari(f, kata) }));
  const perkara = sebar(b.keadaan, diregistrasi);
  const jalur = sebar(b.jalur.keadaan, b.jalur.filter);
  const pada = b.pilihan ? `menurut yang sudah tercatat pada ${tanggal(b.hari)}` : "keadaan terakhir";
  return (
    <Card
      title="Bagaimana ditangani"
      subtitle={
        b.pilihan
          ? "Dari yang diterima sampai yang diputus atau diteruskan."
          : "Dari yang diterima sampai yang diputus atau diteruskan. Setiap angka membuka daftarnya."
      }
    >
      <Bars
        caption="Yang diterima menurut registrasinya"
        labelHeader="Registrasi"
        valueHeader="Dugaan pelanggaran"
        rows={[
          { key: "diterima", label: "Diterima", value: b.angka.total, href: cari(b.filter) },
          ...batangDimensi(b.angka, b.filter, "registrasi"),
        ]}
      />
      {perkara.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 text-base">Yang diregistrasi, {pada}</h3>
          <Bars
            caption="Perkara yang diregistrasi menurut keadaannya"
            labelHeader="Keadaan"
            valueHeader="Dugaan pelanggaran"
            rows={perkara}
            max={b.angka.total}
          />
        </>
      )}
      {b.jalur.angka.total > 0 && (
        <>
          <h3 className="mt-5 mb-1 text-base">
            {angka(b.jalur.angka.total)} jalur penindakan, {pada}
          </h3>
          <p className="mb-1 text-sm text-ink-soft">
            Satu perkara dapat menempuh lebih dari satu jalur (<a href={alamatDefinisi("penindakan")}>artinya</a>).
          </p>
          <Bars
            caption="Jalur penindakan menurut keadaannya"
            labelHeader="Keadaan"
            valueHeader="Jalur"
            rows={jalur}
            max={b.angka.total}
          />
        </>
      )}
    </Card>
  );
}
