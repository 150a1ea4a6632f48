import "server-only";
import { Zip, ZipDeflate } from "fflate";
import { selXlsx, xml } from "@/lib/format";

type Sel = string | number | null;
/** Rows of a sheet at most (Excel's own limit); what is more goes on the next one. */
const MAKS_BARIS = 1_048_576;
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HUBUNG = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PAKET = "http://schemas.openxmlformats.org/package/2006";
const ISI = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The letters of a column, from 0: 27 → AB. */
const huruf = (n: number): string => (n < 26 ? "" : huruf(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
function sel(v: Sel, di: string, gaya: string): string {
  if (v === null || v === "") return "";
  if (typeof v === "number") return `<c r="${di}"${gaya}><v>${v}</v></c>`;
  return `<c r="${di}" t="inlineStr"${gaya}><is><t xml:space="preserve">${xml(selXlsx(v))}</t></is></c>`;
}
const baris = (isi: Sel[], ke: number, tebal = false) =>
  `<row r="${ke}">${isi.map((v, i) => sel(v, `${huruf(i)}${ke}`, tebal ? ' s="1"' : "")).join("")}</row>`;

/**
 * A workbook as it grows: text is text and never a formula, and no more of it is kept than the rows at hand. The sheet of
 * explanations comes last.
 */
export function bukuXlsx(kepala: string[], keterangan: [string, string][]) {
  let siap: Uint8Array[] = [];
  const zip = new Zip((galat, bita) => {
    if (galat) throw galat;
    siap.push(bita);
  });
  const sandi = new TextEncoder();
  const nama: string[] = [];
  const berkas = (tempat: string) => {
    const b = new ZipDeflate(tempat, { level: 6 });
    zip.add(b);
    return (isi: string, akhir = false) => b.push(sandi.encode(isi), akhir);
  };
  const buka = (judul: string, beku: boolean) => {
    nama.push(judul);
    const tulis = berkas(`xl/worksheets/sheet${nama.length}.xml`);
    const pandang = beku
      ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
      : '<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="110" customWidth="1"/></cols>';
    tulis(`${KEPALA}<worksheet xmlns="${UTAMA}">${pandang}<sheetData>`);
    return tulis;
  };
  const tutup = (tulis: ReturnType<typeof buka>) => tulis("</sheetData></worksheet>", true);
  const mulai = () => {
    const t = buka(nama.length === 0 ? "Data" : `Data ${nama.length + 1}`, true);
    t(baris(kepala, 1, true));
    return t;
  };
  let data = mulai();
  let terisi = 1;
  const ambil = () => {
    const sudah = siap;
    siap = [];
    return sudah;
  };
  return {
    baris(isi: Sel[][]): Uint8Array[] {
      let dari = 0;
      while (dari < isi.length) {
        if (terisi === MAKS_BARIS) {
          tutup(data);
          data = mulai();
          terisi = 1;
        }
        const muat = isi.slice(dari, dari + MAKS_BARIS - terisi);
        const sudah = terisi;
        data(muat.map((b, i) => baris(b, sudah + i + 1)).join(""));
        terisi += muat.length;
        dari += muat.length;
      }
      return ambil();
    },
    akhir(): Uint8Array[] {
      tutup(data);
      const lembar = buka("Keterangan", false);
      lembar(keterangan.map((b, i) => baris(b, i + 1)).join(""));
      tutup(lembar);
      for (const [tempat, isi] of Object.entries(rangka(nama))) berkas(tempat)(isi, true);
      zip.end();
      return ambil();
    },
  };
}

/** The parts of a workbook that name its sheets. */
function rangka(nama: string[]): Record<string, string> {
  const tiap = (f: (n: string, ke: number) => string) => nama.map((n, i) => f(n, i + 1)).join("");
  return {
    "xl/styles.xml": `${KEPALA}<styleSheet xmlns="${UTAMA}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
    "xl/workbook.xml": `${KEPALA}<workbook xmlns="${UTAMA}" xmlns:r="${HUBUNG}"><sheets>${tiap((n, k) => `<sheet name="${n}" sheetId="${k}" r:id="rId${k}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${KEPALA}<Relationships xmlns="${PAKET}/relationships">${tiap((_, k) => `<Relationship Id="rId${k}" Type="${HUBUNG}/worksheet" Target="worksheets/sheet${k}.xml"/>`)}<Relationship Id="rId0" Type="${HUBUNG}/styles" Target="styles.xml"/></Relationships>`,
    "_rels/.rels": `${KEPALA}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="rId1" Type="${HUBUNG}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "[Content_Types].xml": `${KEPALA}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ISI}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${ISI}.styles+xml"/>${tiap((_, k) => `<Override PartName="/xl/worksheets/sheet${k}.xml" ContentType="${ISI}.worksheet+xml"/>`)}</Types>`,
  };
}
