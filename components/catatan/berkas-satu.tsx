import { randomUUID } from "node:crypto";
import { Badge } from "@/components/ui/badge";
import { DownloadLink } from "@/components/ui/download";
import { can, type Orang } from "@/lib/akses/policy";
import { ukuranKata } from "@/lib/berkas/nama";
import type { BerkasBaris, BerkasHalaman } from "@/lib/berkas/queries";
import { GAMBAR, KATEGORI, MACAM } from "@/lib/berkas/schema";
import { saat } from "@/lib/format";
import { type AksiBerkas, BatalkanBerkas } from "./berkas-aksi";
import { LihatBerkas } from "./berkas-lihat";
import { TurunanBerkas } from "./berkas-turunan";

type Alur = Record<string, { label: string }>;

/** One file of a case: what it is, whether it came before, looking at it, and what can be done with it. */
export function BerkasSatu({
  b,
  orang,
  s,
  alur,
  aksi,
}: {
  b: BerkasBaris;
  orang: Orang;
  s: BerkasHalaman["sasaran"];
  alur: Alur;
  aksi: AksiBerkas;
}) {
  const buka = can(orang, "unduh_berkas", s) && b.status === "tersimpan";
  const gambar = GAMBAR.includes(b.mime);
  const tetap = { jenis: s.jenis, catatanId: b.catatanId };
  const hidup = !b.dibatalkanPada;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={hidup ? "min-w-0 font-bold wrap-anywhere" : "min-w-0 wrap-anywhere line-through"}>
          {buka ? <DownloadLink href={`/api/berkas/${b.id}`}>{b.nama}</DownloadLink> : b.nama}
        </span>
        {b.status === "karantina" && <Badge tone="waiting">Menunggu penyimpanan</Badge>}
        {!hidup && <Badge tone="muted">Dibatalkan</Badge>}
      </div>
      <p className="text-sm text-ink-soft">
        {[
          KATEGORI[b.kategori],
          MACAM[b.mime]?.sebutan,
          ukuranKata(b.ukuran),
          b.langkahKode && `langkah ${(alur[b.langkahKode]?.label ?? b.langkahKode).toLowerCase()}`,
          `${b.oleh}, ${saat(b.diunggahPada)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {!hidup && (
        <p className="text-sm">
          Dibatalkan {b.pembatal}: {b.alasanBatal}
        </p>
      )}
      {b.kembar && <p className="text-sm text-accent">Sama persis dengan “{b.kembar}” di catatan ini.</p>}
      {b.diTempatLain.slice(0, 3).map((k) => (
        <p key={k.catatanId} className="text-sm text-accent">
          Sama persis dengan berkas di <a href={`/kerja/${k.jenis}/${k.catatanId}#berkas`}>{k.nomor ?? k.judul}</a>.
        </p>
      ))}
      <code className="block text-xs break-all text-ink-soft">SHA-256 {b.sha256}</code>
      <div className="mt-1 flex flex-wrap items-start gap-x-5 gap-y-1 text-sm print:hidden">
        {buka && <LihatBerkas id={b.id} nama={b.nama} mime={b.mime} />}
        {hidup && gambar && b.status === "tersimpan" && (
          <TurunanBerkas
            b={b}
            tetap={{ ...tetap, kunci: randomUUID() }}
            siapkan={can(orang, "siapkan_turunan", s) ? aksi.siapkan : undefined}
            setujui={can(orang, "setujui_turunan", { ...s, diunggahOleh: b.diunggahOleh }) ? aksi.setujui : undefined}
            tarik={can(orang, "tarik", s) ? aksi.tarik : undefined}
          />
        )}
        {hidup && can(orang, "batalkan_berkas", s) && (
          <BatalkanBerkas simpan={aksi.batalkan} tetap={{ ...tetap, id: b.id, kunci: randomUUID() }} nama={b.nama} />
        )}
      </div>
    </li>
  );
}
