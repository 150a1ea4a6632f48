import { Disclosure } from "@/components/ui/disclosure";

/** How to cite a figure, and ways to hand it on that need no script. */
export function Kutip({
  kutipan,
  pesan,
  unduh,
  json,
  tetap,
}: {
  kutipan: string;
  pesan: string;
  unduh: string;
  /** the same as JSON, where there is one */
  json?: string;
  /** the address that keeps today's figure, from a page that goes on counting */
  tetap?: string;
}) {
  return (
    <div className="flex flex-wrap items-start gap-x-5 gap-y-1 print:hidden">
      <Disclosure quiet summary="Kutip">
        <p className="max-w-measure border-l-2 border-bronze-3 pl-3 text-sm">{kutipan}</p>
      </Disclosure>
      <a href={unduh} className="text-sm">
        Unduh CSV
      </a>
      {json && (
        <a href={json} className="text-sm">
          Unduh JSON
        </a>
      )}
      {tetap && (
        <a href={tetap} className="text-sm">
          Alamat tetap angka hari ini
        </a>
      )}
      <a href={`https://wa.me/?text=${encodeURIComponent(pesan)}`} className="text-sm">
        Bagikan lewat WhatsApp
      </a>
    </div>
  );
}
