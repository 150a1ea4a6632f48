import { HalamanPotret, metadataPotret } from "../../potret";

type Props = { params: Promise<{ jalur: string[] }> };

export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => metadataPotret("jenis", (await params).jalur);

export default async function Page({ params }: Props) {
  return <HalamanPotret hal="jenis" jalur={(await params).jalur} />;
}
