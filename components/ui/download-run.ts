/** How a file is on its way: how many bytes have come, of about how many (0: not known). */
export type Progress = { got: number; of: number };
type Asked = { url: string; init: RequestInit; expected: number };

/** What a press asks for: the address of a marked link, or of a marked form with its fields; null where it is not for us. */
export function asked(event: MouseEvent | SubmitEvent): (Asked & { element: HTMLElement }) | null {
  if (event.defaultPrevented || !(event.target instanceof Element)) return null;
  const element = event.target.closest<HTMLElement>("[data-download]");
  if (!element) return null;
  const expected = Number(element.dataset.expected ?? 0);
  if (event instanceof MouseEvent) {
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    return plain && element instanceof HTMLAnchorElement ? { element, url: element.href, init: {}, expected } : null;
  }
  if (!(element instanceof HTMLFormElement)) return null;
  const { submitter } = event;
  const url = new URL(submitter?.getAttribute("formaction") ?? element.action, location.href);
  const fields = new FormData(element, submitter);
  if (element.method === "post") return { element, url: url.href, init: { method: "POST", body: fields }, expected };
  for (const [name, value] of fields) url.searchParams.append(name, String(value));
  return { element, url: url.href, init: {}, expected };
}

/** The name that an answer gives its file (RFC 6266). */
function nameOf(answer: Response): string {
  const says = answer.headers.get("content-disposition") ?? "";
  const full = /filename\*=UTF-8''([^;]+)/i.exec(says)?.[1];
  return full ? decodeURIComponent(full) : (/filename="([^"]*)"/i.exec(says)?.[1] ?? "unduhan");
}

const BROKEN = "Sambungan terputus sebelum berkasnya utuh. Coba lagi.";

/** Fetches a file and hands it to the browser. @returns its name and size @throws Error with the sentence to be shown */
export async function run(
  { url, init, expected }: Asked,
  tell: (p: Progress) => void,
  signal: AbortSignal,
): Promise<{ name: string; size: number }> {
  const answer = await fetch(url, { ...init, signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new Error("Server tidak terjangkau. Coba lagi sebentar lagi.");
  });
  if (!answer.ok || !answer.headers.has("content-disposition")) {
    const said: unknown = await answer.json().catch(() => null);
    const words = said && typeof said === "object" && "pesan" in said ? String(said.pesan) : "";
    throw new Error(words || "Berkas tidak dapat disiapkan. Muat ulang halaman, lalu coba lagi.");
  }
  const of = Number(answer.headers.get("content-length") ?? 0) || expected;
  const parts: BlobPart[] = [];
  let got = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const part = await reader?.read().catch((error: unknown) => {
      throw signal.aborted ? error : new Error(BROKEN);
    });
    if (!part || part.done) break;
    parts.push(part.value as BlobPart);
    got += part.value.byteLength;
    tell({ got, of });
  }
  const name = nameOf(answer);
  const blob = URL.createObjectURL(new Blob(parts, { type: answer.headers.get("content-type") ?? "" }));
  const link = Object.assign(document.createElement("a"), { href: blob, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(blob), 60_000);
  return { name, size: got };
}
