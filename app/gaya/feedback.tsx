import { Alert } from "@/components/ui/alert";
import { Badge, type BadgeTone, Count } from "@/components/ui/badge";
import { Button, LinkButton } from "@/components/ui/button";
import { DayStrip } from "@/components/ui/day-strip";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Progress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";

const badges: [BadgeTone, string][] = [
  ["neutral", "Draf"],
  ["waiting", "Dikirim"],
  ["attention", "Dikembalikan"],
  ["done", "Divalidasi"],
  ["danger", "Lewat tenggat"],
  ["muted", "Dibatalkan"],
];
const days = [
  { key: "13", top: "Min", bottom: "13", state: "biasa" },
  { key: "14", top: "Sen", bottom: "14", state: "biasa" },
  { key: "15", top: "Sel", bottom: "15", state: "kini" },
  { key: "16", top: "Rab", bottom: "16", state: "batas" },
  { key: "17", top: "Kam", bottom: "17", state: "tidak", note: "hanya bila diperpanjang" },
] as const;

export function Feedback() {
  return (
    <Section title="Kabar dan keadaan" id="kabar">
      <div className="space-y-4">
        <ErrorSummary
          errors={[
            { id: "diterima", message: "Tanggal diterima tidak boleh sebelum tanggal kejadian." },
            { id: "bukti", message: "Pilih sedikitnya satu bukti." },
          ]}
        />
        <Alert kind="warning" prominent title="Kajian harus selesai Rabu, 16 Oktober 2024 — sisa 1 hari">
          <p>
            3 hari kalender sejak registrasi; dapat diperpanjang 2 hari bila perlu keterangan tambahan (Pasal 134 UU
            1/2015). <a href="#kabar">Mengapa tanggal ini?</a>
          </p>
          <div className="mt-3">
            <DayStrip label="Hari yang dihitung" days={[...days]} />
          </div>
        </Alert>
        <Alert kind="danger" prominent title="Lewat tenggat sejak 17 Oktober 2024" />
        <div className="grid gap-4 sm:grid-cols-2">
          <Alert title="Rekaman dibuka pada 2 Februari 2024" />
          <Alert kind="success" live title="Catatan dikirim">
            Verifikator kabupaten akan memeriksanya.
          </Alert>
          <Alert kind="warning" title="Nomor tidak lazim">
            Catatan tetap dapat dikirim.
          </Alert>
          <Alert kind="danger" title="Orang lain lebih cepat" actions={<Button size="kecil">Lihat perubahan</Button>}>
            Isian Anda masih ada.
          </Alert>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {badges.map(([tone, word]) => (
            <Badge key={tone} tone={tone}>
              {word}
            </Badge>
          ))}
          <Count value={4} label="menunggu" />
          <Count value={1200} label="menunggu" />
        </div>
        <div className="grid gap-6 sm:grid-cols-2">
          <Progress label="Kantor yang sudah menyampaikan data" value={10} max={11} />
          <Progress label="Impor berkas" value={0} max={100} text="menunggu" />
        </div>
        <EmptyState
          title="Belum ada catatan pada bulan ini"
          actions={
            <>
              <LinkButton variant="utama" href="#kabar">
                Buat catatan
              </LinkButton>
              <LinkButton href="#kabar">Nyatakan nihil</LinkButton>
            </>
          }
        >
          Ubah saringan, atau nyatakan nihil bila memang tidak ada kejadian.
        </EmptyState>
        <div className="flex flex-wrap gap-3">
          <Dialog id="tarik" title="Tarik terbitan ini?" trigger="Buka dialog" variant="bahaya">
            <p>Halaman publik akan diganti keterangan bahwa terbitan ditarik, dengan hari dan alasannya.</p>
            <form method="dialog" className="mt-5 flex gap-3">
              <Button type="submit" variant="bahaya">
                Tarik terbitan
              </Button>
              <Button type="submit">Batal</Button>
            </form>
          </Dialog>
        </div>
      </div>
    </Section>
  );
}
