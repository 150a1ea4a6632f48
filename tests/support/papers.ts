import { extractText, getDocumentProxy } from "unpdf";
import { expect, type Mock } from "vitest";
import type { Orang } from "@/lib/akses/policy";

export const SITUS = "http://localhost";
type P = { catatan: string; surat: string };
type Handler = (req: Request, context: { params: Promise<P> }) => Promise<Response>;
type Sent = { query?: string; form?: Record<string, string>; accept?: string };

/** Asks for papers as a browser does: with a form for names, without one for code names. The test file mocks the session. */
export const paperDesk =
  (viewer: Mock, { GET, POST }: { GET: Handler; POST: Handler }) =>
  (orang: Orang | null, catatan: string, surat: string, { query = "", form, accept }: Sent = {}) => {
    viewer.mockResolvedValue(orang);
    const url = `${SITUS}/api/surat/${catatan}/${surat}${query}`;
    const headers = { origin: SITUS, host: "localhost", ...(accept && { accept }) };
    const params = Promise.resolve({ catatan, surat });
    return form
      ? POST(new Request(url, { method: "POST", headers, body: new URLSearchParams(form) }), { params })
      : GET(new Request(url, { headers }), { params });
  };

/** What a PDF says, page by page, with its size in points and what it says of itself. */
export async function readPaper(res: Response) {
  expect(res.status).toBe(200);
  const bytes = new Uint8Array(await res.arrayBuffer());
  const raw = Buffer.from(bytes).toString("latin1");
  const pdf = await getDocumentProxy(bytes);
  const { text } = await extractText(pdf, { mergePages: false });
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  const meta = await pdf.getMetadata();
  const halaman = text.map((t) => t.replace(/\s+/g, " "));
  return { halaman, semua: halaman.join(" "), width, height, info: meta.info as Record<string, string>, raw };
}
