import { notFound } from "next/navigation";
import { PublicFrame } from "@/components/shell/public-frame";
import { Charts } from "./charts";
import { Controls } from "./controls";
import { Feedback } from "./feedback";
import { Lists } from "./lists";
import { Pieces } from "./pieces";
import { footer, publicMenu } from "./sample";
import { Tokens } from "./tokens";

export default function Page() {
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <PublicFrame
      home="/gaya"
      items={publicMenu("Ringkasan")}
      footer={footer}
      footerNote={<p>Data dilisensikan CC BY 4.0. Kode wilayah: idn-area-data (ODbL).</p>}
      demo
    >
      <h1 className="text-4xl">Gaya</h1>
      <p className="mt-2 max-w-measure text-ink-soft">
        Setiap unsur dalam setiap keadaannya. Halaman dalam: <a href="/gaya/dalam">/gaya/dalam</a>; tampilan publik:{" "}
        <a href="/gaya/publik">/gaya/publik</a>.
      </p>
      <div className="mt-10 space-y-12">
        <Tokens />
        <Controls />
        <Feedback />
        <Lists />
        <Pieces />
        <Charts />
      </div>
    </PublicFrame>
  );
}
