import { HalamanHari, metadataHari } from "../../halaman";

type Props = { params: Promise<{ hari: string; penyelenggaraan: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { hari, penyelenggaraan } = await params;
  return metadataHari(hari, penyelenggaraan);
}

export default async function Page({ params }: Props) {
  const { hari, penyelenggaraan } = await params;
  return <HalamanHari hari={hari} kode={penyelenggaraan} />;
}
