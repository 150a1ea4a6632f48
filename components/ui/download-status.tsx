"use client";

import { useEffect, useRef, useState } from "react";
import { asked, type Progress, run } from "./download-run";
import { Icon } from "./icon";

type State = { words: string; part?: Progress; busy?: boolean; failed?: boolean };
const size = (n: number) =>
  n < 1024 * 1024
    ? `${Math.max(1, Math.round(n / 1024)).toLocaleString("id-ID")} kB`
    : `${(n / 1024 / 1024).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`;
const far = ({ got, of }: Progress) => (of > got ? `${size(got)} dari sekitar ${size(of)}` : `${size(got)} diterima`);

/** Once in the inside layout: says of every marked download that it is being made, how far it is, that it came, or why not. */
export function DownloadStatus() {
  const [state, setState] = useState<State | null>(null);
  const stop = useRef<AbortController | null>(null);
  const running = useRef("");
  useEffect(() => {
    const press = async (event: MouseEvent | SubmitEvent) => {
      const what = asked(event);
      if (!what) return;
      // pressed twice, it is made once; another one meanwhile is left to the browser
      if (stop.current && running.current !== what.url) return;
      event.preventDefault();
      if (stop.current) return;
      stop.current = new AbortController();
      running.current = what.url;
      const { signal } = stop.current;
      what.element.setAttribute("aria-busy", "true");
      setState({ words: "Berkas sedang disiapkan…", busy: true });
      try {
        const tell = (part: Progress) => setState({ words: "Berkas sedang diterima:", part, busy: true });
        const { name, size: bytes } = await run(what, tell, signal);
        setState({ words: `Unduhan selesai: ${name} (${size(bytes)}).` });
      } catch (error) {
        const words = signal.aborted ? "Unduhan dibatalkan." : error instanceof Error ? error.message : "";
        setState({ words, failed: !signal.aborted });
      } finally {
        what.element.removeAttribute("aria-busy");
        stop.current = null;
      }
    };
    document.addEventListener("click", press);
    document.addEventListener("submit", press);
    return () => {
      document.removeEventListener("click", press);
      document.removeEventListener("submit", press);
    };
  }, []);
  const done = state && !state.busy && !state.failed;
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setState(null), 8000);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <div role="status" className="fixed inset-x-4 bottom-4 z-40 flex justify-end print:hidden">
      {state && (
        <div className="flex max-w-md items-start gap-3 rounded-md border border-rail-line bg-rail px-4 py-3 text-on-rail">
          <Icon name={state.failed ? "danger" : state.busy ? "clock" : "check"} className="mt-0.5 size-5" />
          <div className="min-w-0 wrap-anywhere">
            {state.words}
            {/* how far it is changes many times a second: seen, not read out */}
            {state.part && (
              <span aria-hidden="true" className="figure block">
                {far(state.part)}
              </span>
            )}
          </div>
          {state.busy ? (
            <button
              type="button"
              onClick={() => stop.current?.abort()}
              className="ml-2 min-h-6 underline underline-offset-4"
            >
              Batalkan
            </button>
          ) : (
            <button type="button" onClick={() => setState(null)} className="ml-2 rounded-md p-1 hover:bg-rail-hover">
              <Icon name="close" className="size-4" />
              <span className="sr-only">Tutup pesan</span>
            </button>
          )}
        </div>
      )}
    </div>
  );
}
