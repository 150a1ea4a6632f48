import { randomUUID } from "node:crypto";
import { Card } from "@/components/ui/card";
import { can, type Orang } from "@/lib/akses/policy";
import type { Rinci } from "@/lib/catatan/rinci";
import { hariWita, tanggalPendek } from "@/lib/format";
import { JENIS_KELAMIN, PERAN } from "@/lib/pihak/peran";
import type { PihakBaris } from "@/lib/pihak/queries";
import type { Simpan } from "./kirim";
import { sedangDilimpahkan } from "./pelimpahan";
import { PihakBaruForm } from "./pihak";
import { BukaIdentitas } from "./pihak-buka";
import { KeliruForm } from "./pihak-keliru";
import { Pembuka } from "./pihak-pembuka";

export type AksiPihak = Record<"catat" | "buka" | "keliru", Simpan>;

/** The parties of a case by code name, and for who may know it, who looked behind the names. */
export function KartuPihak({ r, orang, aksi }: { r: Rinci; orang: Orang; aksi: AksiPihak }) {
  const c = r.catatan;
  const sasaran = { ...c, kantor: c.kantorKode };
  const wakil = r.pihak
    .filter((p) => p.peran !== "kuasa" && !p.keliru)
    .map((p) => ({ id: p.id, label: `${p.kode}, ${PERAN[p.peran].toLowerCase()}` }));
  const boleh = { buka: can(orang, "buka_identitas", sasaran), keliru: can(orang, "pihak_keliru", sasaran) };
  return (
    <Card
      id="pihak"
      title="Pihak"
      subtitle="Nama tersimpan di brankas; catatan menyebut nama sandi."
      actions={
        !sedangDilimpahkan(r.pelimpahan) &&
        can(orang, "catat_pihak", sasaran) && (
          <PihakBaruForm
            simpan={aksi.catat}
            tetap={{ jenis: c.jenis, catatanId: c.id, kunci: randomUUID() }}
            peran={PERAN}
            kelamin={JENIS_KELAMIN}
            wakil={wakil}
          />
        )
      }
    >
      {r.pihak.length === 0 ? (
        <p className="text-ink-soft">Belum ada pihak yang dicatat.</p>
      ) : (
        <ul className="divide-y divide-line">
          {r.pihak.map((p) => (
            <li key={p.id} className="py-3 first:pt-0">
              <Baris p={p} milik={p.catatanId === c.id} />
              <div className="flex flex-wrap items-start gap-x-5 text-sm print:hidden">
                {boleh.buka && (
                  <BukaIdentitas
                    buka={aksi.buka}
                    catatanId={p.catatanId}
                    pihakId={p.id}
                    kode={p.kode}
                    adaAngka={p.adaNik || p.adaTelepon}
                  />
                )}
                {boleh.keliru && !p.keliru && p.catatanId === c.id && (
                  <KeliruForm
                    simpan={aksi.keliru}
                    tetap={{ jenis: c.jenis, catatanId: c.id, pihakId: p.id, kunci: randomUUID() }}
                    kode={p.kode}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {r.pembukaan && r.pihak.length > 0 && <Pembuka pembukaan={r.pembukaan} />}
    </Card>
  );
}

function Baris({ p, milik }: { p: PihakBaris; milik: boolean }) {
  const tercatat = [p.adaNik && "NIK", p.adaTelepon && "telepon"].filter(Boolean).join(" dan ");
  return (
    <>
      <p>
        <code className="rounded-sm bg-sunken px-1.5 py-0.5">{p.kode}</code>{" "}
        <span className={p.keliru ? "text-ink-soft line-through" : undefined}>{PERAN[p.peran]}</span>
        {p.anak && ", anak"}
        {p.mewakili.length > 0 && `, mewakili ${p.mewakili.join(", ")}`}
      </p>
      <p className="text-sm text-ink-soft">
        Dicatat {p.oleh}, {tanggalPendek(hariWita(p.pada))}
        {tercatat && ` · ${tercatat} tercatat`}
        {!milik && (
          <>
            {" · "}
            <a href={`/kerja/${p.jenis}/${p.catatanId}#pihak`}>dari perkara induknya</a>
          </>
        )}
      </p>
      {p.keliru && (
        <p className="text-sm">
          Ditandai keliru: “{p.keliru.alasan}” ({p.keliru.oleh}, {tanggalPendek(hariWita(p.keliru.pada))})
        </p>
      )}
    </>
  );
}
