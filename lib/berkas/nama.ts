const PROGRAM = new Set(
  "exe dll bat cmd scr msi ps1 vbs vbe js jse wsf hta jar apk class dex sh lnk reg chm app dmg deb rpm iso php docm xlsm pptm dotm".split(
    " ",
  ),
);
/** Does the name end like a program, or like a document that carries one? */
export const akhiranProgram = (akhiran: string) => PROGRAM.has(akhiran);

const TAK_TERLIHAT = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;
const SEPARUH = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const bita = (s: string) => new TextEncoder().encode(s).length;

/**
 * The name under which a file is shown and downloaded: the last part of a path, NFC, without invisible marks and signs
 * that file systems refuse, at most 255 bytes of UTF-8 with its ending kept. Empty where nothing of it is left.
 */
export function namaBersih(nama: string): string {
  const dasar = nama.split(/[/\\]/).pop() ?? "";
  const rapi = dasar
    .replace(TAK_TERLIHAT, "")
    .replace(SEPARUH, "")
    .normalize("NFC")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const titik = rapi.lastIndexOf(".");
  const ekor = titik > 0 && rapi.length - titik <= 12 ? rapi.slice(titik) : "";
  let pokok = [...rapi.slice(0, rapi.length - ekor.length)];
  while (bita(pokok.join("") + ekor) > 255) pokok = pokok.slice(0, -1);
  return pokok.join("").replace(/[\s.]+$/, "") + ekor;
}

/** What to say of a name that is not kept as it came, or undefined where it is. */
export function kabarNama(nama: string): string | undefined {
  const bersih = namaBersih(nama);
  if (bersih === nama.normalize("NFC")) return undefined;
  const singkat = bersih.length > 60 ? `${bersih.slice(0, 40)}…${bersih.slice(-16)}` : bersih;
  return `Isinya utuh; namanya disimpan sebagai “${singkat}”, karena nama asalnya terlalu panjang atau memuat tanda yang tidak dapat disimpan.`;
}

/** The endings of a name in lower case, the last one last: `foto.tar.gz` → `["tar", "gz"]`. */
export const akhiranDari = (nama: string) => nama.toLowerCase().split(".").slice(1);

const UKURAN = ["bita", "kB", "MB"];
/** 1536 → `1,5 kB`; steps of 1024. */
export function ukuranKata(n: number): string {
  const tingkat = n < 1024 ? 0 : n < 1024 * 1024 ? 1 : 2;
  const nilai = n / 1024 ** tingkat;
  return `${nilai.toLocaleString("id-ID", { maximumFractionDigits: nilai < 10 && tingkat > 0 ? 1 : 0 })} ${UKURAN[tingkat]}`;
}
