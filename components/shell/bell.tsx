import { Icon } from "@/components/ui/icon";

/** What came back or is late: a link with its count. Stands on the dark rail. */
export function Bell({ href, count }: { href: string; count: number }) {
  return (
    <a
      href={href}
      className="relative grid size-10 shrink-0 place-items-center rounded-md text-on-rail hover:bg-rail-hover hover:text-on-rail"
    >
      <Icon name="bell" />
      <span className="sr-only">
        {count > 0 ? `${count} pemberitahuan belum dibaca` : "Tidak ada pemberitahuan baru"}
      </span>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 min-w-5 rounded-md bg-rail-accent px-1 text-center text-xs leading-4.5 font-bold text-rail"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </a>
  );
}
