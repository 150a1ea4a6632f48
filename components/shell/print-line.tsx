/** The foot of a printed page: what a reader of paper needs to find and check the page again. */
export function PrintLine({ address, day, source }: { address: string; day?: string; source?: string }) {
  return (
    <p className="mt-6 hidden border-t border-ink pt-2 text-xs print:block">
      {source ?? "Sumber: Satu Data Bawaslu Kalimantan Timur"}
      {day && ` · Keadaan per ${day}`}
      <br />
      {address}
    </p>
  );
}
