import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "./globals.css";

// From @fontsource-variable/plus-jakarta-sans (its licence lies there): Latin-1 and the signs that Indonesian needs, the
// two weights in use. 17 kB instead of 28, the largest part of a first visit on a poor line.
const jakarta = localFont({
  src: "./plus-jakarta-sans.woff2",
  weight: "400 700",
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
