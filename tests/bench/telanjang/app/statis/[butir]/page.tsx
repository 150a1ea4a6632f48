export const dynamicParams = false;
/** Of many lengths: the bench takes the one whose bytes come nearest to the page it is held beside. */
export const generateStaticParams = () => Array.from({ length: 300 }, (_, n) => ({ butir: String(2 * (n + 1)) }));

/** Prerendered when it is built: so many lines, and nothing else. */
export default async function Page({ params }: { params: Promise<{ butir: string }> }) {
  const butir = Number((await params).butir);
  return (
    <main>
      <h1>Halaman telanjang</h1>
      {Array.from({ length: butir }, (_, n) => (
        <p key={`b${String(n)}`}>
          Sebaris kalimat yang tidak ditanyakan kepada siapa pun, nomor {n}, dengan sedikit isi.
        </p>
      ))}
    </main>
  );
}
