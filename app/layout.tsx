import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "./globals.css";

// Latin only: Indonesian needs no more, and 27 kB is what a cheap phone can bear.
const jakarta = localFont({
  src: "../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-jakarta",
  display: "swap",
});

export const metadata: Metadata = {
  title: { default: "Satu Data Bawaslu Kalimantan Timur", template: "%s – Satu Data Bawaslu Kaltim" },
  description:
    "Data pengawasan, pencegahan, dugaan pelanggaran, penindakan, dan sengketa pemilu dan pemilihan di Kalimantan Timur.",
  applicationName: "Satu Data Bawaslu Kaltim",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f5" },
    { media: "(prefers-color-scheme: dark)", color: "#151412" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="id" className={jakarta.variable}>
      <body>{children}</body>
    </html>
  );
}
