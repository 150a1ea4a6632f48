import { Bingkai } from "@/components/publik/bingkai";
import { Nisan } from "@/components/publik/nisan";
import { PesanPublik } from "@/components/publik/pesan";
import { RinciTerbitan } from "@/components/publik/rinci";
import { gambarTerbit } from "@/lib/berkas/publik";
import { hariIni, hariWita } from "@/lib/format";
import { DAFTAR, jenisDari } from "@/lib/jenis/daftar";
import { alamatKartu, altKartu, kartuCatatan } from "@/lib/kartu/kartu";
import { bacaHalaman, metadataDari } from "@/lib/terbitan/halaman";
import { satuPublik, terkaitPublik } from "@/lib/terbitan/queries";
import { judulPublik } from "@/lib/terbitan/terbitan";

type Props = { params: Promise<{ jenis: string; id: string }> };

export const generateStaticParams = () => [];

const muat = bacaHalaman(async (_, tx, slug: string, id: string) => {
  const jenis = jenisDari(slug);
  const satu = jenis ? await satuPublik(tx, jenis, id) : null;
  if (!satu || satu.tarikan) return satu && { ...satu, gambar: [], terkait: [] };
  return { ...satu, gambar: await gambarTerbit(tx, id), terkait: await terkaitPublik(tx, satu.kini) };
});

export async function generateMetadata({ params }: Props) {
  const { jenis, id } = await params;
  const h = await muat(jenis, id);
  return metadataDari(h, ({ kini, tarikan }) =>
    tarikan
      ? {
          judul: "Halaman ini ditarik",
          uraian: "Catatan pada alamat ini pernah terbit dan sudah ditarik.",
          indeks: false,
        }
      : {
          judul: judulPublik(kini.jenis, kini.tahapan, kini.kabupaten),
          uraian: `${kini.keadaan}. ${kini.ringkasan ?? ""}`.trim(),
          kanonis: `/data/${kini.jenis}/${kini.publikId}`,
          kartu: { jalur: alamatKartu(kini), alt: altKartu(kartuCatatan(kini, h.situs)) },
        },
  );
}

export default async function Page({ params }: Props) {
  const { jenis, id } = await params;
  const jalur = `/data/${encodeURIComponent(jenis)}/${encodeURIComponent(id)}`;
  const h = await muat(jenis, id);
  if (h.status !== 200) return <PesanPublik h={h} jalur={jalur} />;
  const { kini, riwayat, tarikan, gambar, terkait } = h.isi;
  const induk = { label: DAFTAR[kini.jenis].label, href: `/data/${kini.jenis}` };
  return (
    <Bingkai situs={h.situs} bagian={induk.href} jalur={jalur} hari={hariWita(kini.terbitPada)}>
      {tarikan ? (
        <Nisan tarikan={tarikan} induk={induk} masihDihitung={kini.ditarikPada === null} />
      ) : (
        <RinciTerbitan {...{ kini, riwayat, induk, terkait, gambar }} asal={h.situs.asal} dibaca={hariIni()} />
      )}
    </Bingkai>
  );
}
