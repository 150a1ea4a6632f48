/** The stripes of "not known" as an SVG pattern; fill with url(#id). */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect width="8" height="8" className="fill-hatch-1" />
      <rect width="4" height="8" className="fill-hatch-2" />
    </pattern>
  );
}
