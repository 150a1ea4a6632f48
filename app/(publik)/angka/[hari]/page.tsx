import { HalamanHari, metadataHari } from "../halaman";

type Props = { params: Promise<{ hari: string }> };

export const generateStaticParams = () => [];
export const generateMetadata = async ({ params }: Props) => metadataHari((await params).hari);

export default async function Page({ params }: Props) {
  return <HalamanHari hari={(await params).hari} />;
}
