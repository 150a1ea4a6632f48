/** The way from every page to whoever answers for it. */
export function Keberatan({ kontak, alamat }: { kontak: string | null; alamat: string }) {
  return (
    <p className="mt-12 border-t border-line pt-4 text-sm print:hidden">
      Keberatan atas halaman ini? <a href={tautanPpid(kontak, alamat)}>Hubungi PPID</a>
    </p>
  );
}

/** An e-mail to PPID that names the page; without a known address, the section that says how to reach it. */
export function tautanPpid(kontak: string | null, alamat: string): string {
  const surel = kontak?.match(/[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]+/i)?.[0];
  return surel ? `mailto:${surel}?subject=${encodeURIComponent(`Keberatan atas ${alamat}`)}` : "/tentang#ppid";
}
