import { type Part, zip } from "./archives";

const MAIN: Record<string, string> = {
  docx: "wordprocessingml.document.main+xml",
  xlsx: "spreadsheetml.sheet.main+xml",
  pptx: "presentationml.presentation.main+xml",
};

/** The bones of an Office document, with more parts if given. */
export function office(kind: "docx" | "xlsx" | "pptx", more: Part[] = [], type = MAIN[kind]): Buffer {
  const types = `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`;
  return zip([
    { name: "[Content_Types].xml", body: types },
    { name: "_rels/.rels", body: "<Relationships/>" },
    ...more,
  ]);
}
