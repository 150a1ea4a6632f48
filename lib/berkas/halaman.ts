import { Penolakan } from "@/lib/errors";
import { Penuh } from "./galat";

const aman = (teks: string) => teks.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A refusal as a page of its own. @throws what is no refusal */
export function halamanGalat(error: unknown, kembali: string): Response {
  if (!(error instanceof Penolakan || error instanceof Penuh)) throw error;
  const isi = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Berkas tidak diterima</title><h1>Berkas tidak diterima</h1><p>${aman(error.message)}</p><p>Kembali ke halaman sebelumnya untuk memilih berkas lain, atau ke <a href="${aman(kembali)}">daftar</a>.</p></html>`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" };
  return new Response(isi, { status: error instanceof Penuh ? 507 : 422, headers });
}
