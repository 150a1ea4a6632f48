import { HalamanPotret, metadataPotret } from "../../potret";

type Props = { params: Promise<{ jalur: string[] }> };

export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => metadataPotret("tahapan", (await params).jalur);

export default async function Page({ params }: Props) {
  return <HalamanPotret hal="tahapan" jalur={(await params).jalur} />;
}
