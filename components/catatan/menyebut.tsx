import { Alert } from "@/components/ui/alert";
import type { Rinci } from "@/lib/catatan/rinci";
import { DAFTAR } from "@/lib/jenis/daftar";

const daftar = new Intl.ListFormat("id");
const DIRALAT = ["Ringkasan", "Keterangan gambar"];

/** Public words that name a party who was recorded after them, and what to do. `tarik`: this person may withdraw them. */
export function TeksMenyebut({ r, tarik }: { r: Rinci; tarik: boolean }) {
  if (r.menyebut.length === 0) return null;
  const ralat = [...new Set(r.menyebut.flatMap((m) => m.bidang.filter((b) => !DIRALAT.includes(b))))];
  const gambarSaja = r.menyebut.every((m) => m.bidang.every((b) => b === "Keterangan gambar"));
  return (
    <Alert kind="danger" title="Teks publik menyebut pihak">
      <ul>
        {r.menyebut.map((m) => (
          <li key={`${m.catatanId} ${m.kode}`}>
            {daftar.format(m.bidang)}
            {m.catatanId !== r.catatan.id && (
              <>
                {" pada "}
                <a href={`/kerja/${m.jenis}/${m.catatanId}`}>{DAFTAR[m.jenis].label.toLowerCase()} yang terkait</a>
              </>
            )}
            {" yang sudah terbit menyebut "}
            <code className="rounded-sm bg-surface px-1.5 py-0.5">{m.kode}</code>.
          </li>
        ))}
      </ul>
      <p className="mt-2">
        {tarik
          ? gambarSaja
            ? "Tarik gambarnya dari publik."
            : "Tarik rinciannya dari publik, lalu terbitkan lagi tanpa nama itu. Edisi baru saja tidak cukup: publik masih membaca edisi sebelumnya."
          : "PPID melihatnya di meja kerjanya dan menariknya dari publik. Bila mendesak, hubungi PPID."}
        {ralat.length > 0 && ` Ralat isian “${daftar.format(ralat)}”, agar rinciannya dapat terbit lagi.`}
      </p>
    </Alert>
  );
}
