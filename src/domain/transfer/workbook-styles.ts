import { attribute } from "./xml.ts";

/** Formats that every workbook knows and that show a day, a time or both, among them the East Asian ones. */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Which styles of cells (by their number) show a number as a day or a time. */
export function dayStyles(styles: string): ReadonlySet<string> {
  const own = new Map(
    [...styles.matchAll(/<(?:\w+:)?numFmt\b([^>]*)>/g)].map(([, words = ""]) => [
      attribute(words, "numFmtId"),
      showsDay(attribute(words, "formatCode")),
    ]),
  );
  const list = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(styles)?.[1] ?? "";
  const formats = [...list.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, words = ""]) => attribute(words, "numFmtId"));
  return new Set(formats.flatMap((id, at) => ((own.get(id) ?? builtIn(Number(id))) ? [String(at)] : [])));
}

function showsDay(code: string): boolean {
  return /[ymdh年月日]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

const DAY_MS = 86_400_000;

/** A number of days since 1899-12-30 (or 1904-01-01) as a table writes it: 2026-03-05, 15:30, or both. */
export function dayOfSerial(serial: number, since1904: boolean): string {
  const from = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const instant = new Date(from + Math.round((serial * DAY_MS) / 60_000) * 60_000).toISOString();
  const [day, time] = [instant.slice(0, 10), instant.slice(11, 16)];
  if (serial < 1) return time;
  return Number.isInteger(serial) ? day : `${day} ${time}`;
}
