export default function Page() {
  return <h1 className="text-4xl">Gaya <span className="bg-bronze-4 text-on-bronze-4">1.234,5</span></h1>;
}
