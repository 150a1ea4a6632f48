import { notFound } from "next/navigation";
import { Bars } from "@/components/charts/bars";
import { PartsBar } from "@/components/charts/parts-bar";
import { TileMap } from "@/components/charts/tile-map";
import { PrintLine } from "@/components/shell/print-line";
import { PublicFrame } from "@/components/shell/public-frame";
import { Card } from "@/components/ui/card";
import { footer, parts, publicMenu, tiles } from "../sample";

export default function Page() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <PublicFrame home="/gaya/publik" items={publicMenu("Ringkasan")} footer={footer} demo>
      <h1 className="max-w-3xl text-3xl sm:text-4xl">
        Sejak 14 Juni 2022 sampai{" "}
        <a href="#hari" className="whitespace-nowrap decoration-dashed">
          2 Februari 2024
        </a>
        , Bawaslu mencatat 47 dugaan pelanggaran Pemilu di Kalimantan Timur; 22 di antaranya pada tahapan kampanye.
      </h1>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
        <span>
          <strong className="text-ink">10 dari 11</strong> kantor sudah menyampaikan data
        </span>
        <span>
          Definisi <a href="#d">pelanggaran versi 1</a>
        </span>
        <a href="#u">Apa yang berubah sejak 31 Desember 2023?</a>
        <span>
          <a href="#k">Kutip</a> · <a href="#n">Unduh</a> · <a href="#w">Bagikan ke WhatsApp</a>
        </span>
      </p>
      <div className="mt-8">
        <PartsBar label="Dugaan pelanggaran" total={47} parts={parts} />
      </div>
      <div className="mt-8 grid gap-5 lg:grid-cols-2">
        <Card
          title="Di mana"
          subtitle="Dugaan pelanggaran menurut kantor yang menangani, per 2 Februari 2024."
          footer={<a href="#csv">CSV</a>}
        >
          <TileMap
            label="Dugaan pelanggaran menurut kantor"
            valueHeader="Dugaan pelanggaran"
            nameHeader="Kantor"
            tiles={tiles}
          />
        </Card>
        <Card
          title="Bagaimana ditangani"
          subtitle="Dari yang diterima sampai yang ditindaklanjuti. Setiap angka membuka daftarnya."
        >
          <Bars
            caption="Bagaimana ditangani"
            labelHeader="Langkah"
            valueHeader="Jumlah"
            rows={[
              ["Diterima", 47],
              ["Diregistrasi", 38],
              ["Selesai dikaji", 31],
              ["Ditindaklanjuti", 14],
            ].map(([label, value]) => ({
              key: String(label),
              label: String(label),
              value: Number(value),
              href: `#${label}`,
            }))}
          />
        </Card>
      </div>
      <PrintLine address="https://contoh.invalid/" day="2 Februari 2024" />
    </PublicFrame>
  );
}
