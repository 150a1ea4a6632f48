"use client";

import { useEffect, useState } from "react";
import { Icon } from "./icon";

const eventName = "satudata:pesan";

/** Says in a corner that something was done. For what must not be missed use an Alert in the page. */
export function showToast(message: string): void {
  window.dispatchEvent(new CustomEvent(eventName, { detail: message }));
}

/** Once in the inside layout. `initial` is what the last post left to say; it is there without script too. */
export function ToastRegion({ initial }: { initial?: string }) {
  const [message, setMessage] = useState(initial ?? "");
  useEffect(() => {
    const listen = (event: Event) => setMessage(event instanceof CustomEvent ? String(event.detail) : "");
    window.addEventListener(eventName, listen);
    return () => window.removeEventListener(eventName, listen);
  }, []);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(""), 8000);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div role="status" className="fixed inset-x-4 bottom-4 z-40 flex justify-end print:hidden">
      {message && (
        <p className="flex max-w-md items-center gap-3 rounded-md border border-rail-line bg-rail px-4 py-3 text-on-rail">
          <Icon name="check" />
          {message}
          <button type="button" onClick={() => setMessage("")} className="ml-2 rounded-md p-1 hover:bg-rail-hover">
            <Icon name="close" className="size-4" />
            <span className="sr-only">Tutup pesan</span>
          </button>
        </p>
      )}
    </div>
  );
}
