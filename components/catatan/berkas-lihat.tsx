import { GAMBAR } from "@/lib/berkas/schema";

/** Looking at one file: a picture on the page once it is opened, a PDF in the browser's own viewer. */
export function LihatBerkas({ id, nama, mime }: { id: string; nama: string; mime: string }) {
  const alamat = `/api/berkas/${id}/pratinjau`;
  if (mime === "application/pdf")
    return (
      <p className="py-1">
        <a href={alamat} target="_blank" rel="noreferrer">
          Lihat di tab baru<span className="sr-only"> {nama}</span>
        </a>
      </p>
    );
  if (!GAMBAR.includes(mime)) return null;
  return (
    <details className="open:basis-full">
      <summary className="w-fit py-1 text-accent underline underline-offset-4">
        Lihat<span className="sr-only"> {nama}</span>
      </summary>
      {/* biome-ignore lint/performance/noImgElement: evidence never passes through the image optimiser */}
      <img
        src={alamat}
        alt={`Pratinjau ${nama}`}
        loading="lazy"
        className="mt-2 max-h-[32rem] max-w-full rounded-md border border-line"
      />
    </details>
  );
}
