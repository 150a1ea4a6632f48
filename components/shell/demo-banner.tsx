/** On every page of a demonstration, on paper too. */
export function DemoBanner({ children = "DATA CONTOH — bukan data resmi" }: { children?: string }) {
  return (
    <aside aria-label="Status data">
      <p className="border-b border-rail-line bg-rail px-4 py-1.5 text-center text-sm tracking-wide text-on-rail print:border print:border-ink print:bg-transparent print:font-bold print:text-ink">
        {children}
      </p>
    </aside>
  );
}
