import { Bingkai } from "@/components/publik/bingkai";
import { Nisan } from "@/components/publik/nisan";
import { PesanPublik } from "@/components/publik/pesan";
import { RinciTerbitan } from "@/components/publik/rinci";
import { gambarTerbit } from "@/lib/berkas/publik";
import { hariWita } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { satuPublik } from "@/lib/terbitan/queries";
import { judulPublik } from "@/lib/terbitan/terbitan";

type Props = { params: Promise<{ jenis: string; id: string }> };

export const generateStaticParams = () => [];

const muat = bacaHalaman(async (_, tx, slug: string, id: string) => {
  const jenis = jenisDari(slug);
  const satu = jenis ? await satuPublik(tx, jenis, id) : null;
  return satu && { ...satu, gambar: satu.tarikan ? [] : await gambarTerbit(tx, id) };
});

export async function generateMetadata({ params }: Props) {
  const { jenis, id } = await params;
  return metadataDari(await muat(jenis, id), ({ kini, tarikan }) =>
    tarikan
      ? {
          judul: "Halaman ini ditarik",
          uraian: "Catatan pada alamat ini pernah terbit dan sudah ditarik.",
          indeks: false,
        }
      : {
          judul: judulPublik(kini.jenis, kini.tahapan, kini.kabupaten),
          uraian: `${kini.keadaan}. ${kini.ringkasan ?? ""}`,
        },
  );
}

export default async function Page({ params }: Props) {
  const { jenis, id } = await params;
  const jalur = `/data/${encodeURIComponent(jenis)}/${encodeURIComponent(id)}`;
  const h = await muat(jenis, id);
  if (h.status !== 200) return <PesanPublik h={h} jalur={jalur} />;
  const { kini, riwayat, tarikan, gambar } = h.isi;
  const induk = { label: DAFTAR[kini.jenis].label, href: `/data/${kini.jenis}` };
  return (
    <Bingkai situs={h.situs} bagian={induk.href} jalur={jalur} hari={hariWita(kini.terbitPada)}>
      {tarikan ? (
        <Nisan tarikan={tarikan} induk={induk} masihDihitung={kini.ditarikPada === null} />
      ) : (
        <RinciTerbitan kini={kini} riwayat={riwayat} induk={induk} gambar={gambar} />
      )}
    </Bingkai>
  );
}
