import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import PDFDocument from "pdfkit";
import subsetFont from "subset-font";

/** A line that is already in its reader's language. */
export interface PdfLine {
  style: "title" | "heading" | "text" | "small";
  text: string;
  /** Above the text: base64 of a JPEG. */
  picture?: string;
}

export type PrintPdf = (lines: readonly PdfLine[], title: string) => Promise<Uint8Array>;

const looks = {
  title: { size: 18, gap: 10, weight: 600 },
  heading: { size: 13, gap: 6, weight: 600 },
  text: { size: 10, gap: 3, weight: 400 },
  small: { size: 7.5, gap: 3, weight: 400 },
};
const MARGIN = 48;
const PICTURE = 140;
const HEADING_ROOM = 72;

/** A plain document on A4 with Chinese and Latin letters embedded: of the font only what is written is in it. Only on Node. */
export const printPdf: PrintPdf = async (lines, title) => {
  const pieces = lines.map(({ style, text, picture }) => ({
    ...{ style, picture },
    runs: runsOf(text.replaceAll(/\s*[\n\t]\s*/g, "  ")),
  }));
  const fonts = await fontsFor(pieces.flatMap(({ style, runs }) => runs.map((run) => ({ ...run, style }))));
  const [first] = fonts.values();
  const document = new PDFDocument({
    ...{ size: "A4", margin: MARGIN, bufferPages: true, info: { Title: title, Producer: "Afterglow" } },
    ...(first ? { font: first as unknown as string } : {}),
  });
  const chunks: Uint8Array[] = [];
  const written = new Promise<void>((resolve) => document.on("end", resolve));
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  for (const [name, bytes] of fonts) document.registerFont(name, Buffer.from(bytes));
  for (const { style, runs, picture } of pieces) {
    if (picture) show(document, picture);
    write(document, style, runs);
  }
  numberPages(document, [...fonts.keys()]);
  document.end();
  await written;
  return Buffer.concat(chunks);
};

interface Run {
  slice: string;
  text: string;
}

function write(document: PDFKit.PDFDocument, style: PdfLine["style"], runs: Run[]): void {
  const { size, gap } = looks[style];
  // A heading does not stand alone at the end of a page.
  if (style === "heading" && document.page.height - MARGIN - document.y < HEADING_ROOM) document.addPage();
  else if (style === "heading") document.moveDown(0.6);
  document.fontSize(size);
  if (runs.length === 0) document.moveDown(0.5);
  for (const [index, { slice, text }] of runs.entries()) {
    document.font(nameOf(slice, style)).text(text, { continued: index < runs.length - 1, lineGap: gap / 2 });
  }
}

/** A picture in the text's column, on the next page when it does not fit on this one. */
function show(document: PDFKit.PDFDocument, picture: string): void {
  const room = document.page.height - MARGIN - document.y;
  if (room < PICTURE + 24) document.addPage();
  const top = document.y;
  document.image(Buffer.from(picture, "base64"), MARGIN, top, { fit: [PICTURE, PICTURE] });
  document.x = MARGIN;
  document.y = top + PICTURE + 4;
}

function numberPages(document: PDFKit.PDFDocument, names: string[]): void {
  const digits = names.find((name) => name.startsWith("latin:")) ?? names[0];
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count && digits; page++) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document.font(digits).fontSize(7.5);
    document.text(`${page + 1} / ${count}`, MARGIN, document.page.height - 32, { align: "right", lineBreak: false });
  }
}

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@fontsource-variable/noto-sans-sc/package.json"));

/** The font comes in slices by character; which slice has which. */
let slices: { name: string; ranges: [number, number][] }[] | null = null;

function readSlices() {
  const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  return Object.entries(ranges).map(([name, list]) => ({
    name: name.replaceAll(/[[\]]/g, ""),
    ranges: list.split(",").map((range): [number, number] => {
      const [from = "", to = from] = range.trim().slice(2).split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
}

function sliceOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  slices ??= readSlices();
  const has = ({ ranges }: { ranges: [number, number][] }) => ranges.some(([from, to]) => code >= from && code <= to);
  const latin = slices.find(({ name }) => name === "latin");
  if (latin && has(latin)) return "latin";
  return slices.find(has)?.name ?? "latin";
}

/** The text cut where the slice of the font changes; the digits of page numbers are Latin. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const slice = sliceOf(character);
    const last = runs.at(-1);
    if (last && (last.slice === slice || character === " ")) last.text += character;
    else runs.push({ slice, text: character });
  }
  return runs;
}

function nameOf(slice: string, style: PdfLine["style"]): string {
  return `${slice}:${looks[style].weight}`;
}

async function fontsFor(runs: (Run & { style: PdfLine["style"] })[]): Promise<Map<string, Uint8Array>> {
  const wanted = new Map<string, { slice: string; weight: number; text: string }>();
  wanted.set("latin:400", { slice: "latin", weight: 400, text: "0123456789/ ?" });
  for (const { slice, text, style } of runs) {
    const name = nameOf(slice, style);
    const known = wanted.get(name);
    wanted.set(name, { slice, weight: looks[style].weight, text: (known?.text ?? " ") + text });
  }
  const made = await Promise.all(
    [...wanted].map(async ([name, { slice, weight, text }]) => {
      const source = readFileSync(join(folder, "files", `noto-sans-sc-${slice}-wght-normal.woff2`));
      const font = await subsetFont(source, text, { targetFormat: "truetype", variationAxes: { wght: weight } });
      return [name, font] as const;
    }),
  );
  return new Map(made);
}
