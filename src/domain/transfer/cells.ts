import { type Locale, nearestLocale } from "../message/locale.ts";
import { simplify } from "../message/simplify.ts";
import { isDate, type LocalDate } from "../time/calendar-date.ts";

/** What stands in the column of the service when a package is for any of them. */
export const anyService: readonly string[] = ["", "any", "all", "任意", "不限", "全部", "通用"];

/** What people write into a cell to say that there is nothing. */
const nothing = new Set([
  "",
  "无",
  "没有",
  "暂无",
  "none",
  "no",
  "nil",
  "n/a",
  "na",
  "-",
  "—",
  "--",
  "/",
  "0",
  "否",
  "keine",
]);

/** The cell, or "" where it says in words that there is nothing. */
export function saidOrNothing(cell: string): string {
  return nothing.has(simplify(cell)) ? "" : cell;
}

/** A count of sessions, "10" or "10次"; undefined when nothing stands there, null when it is none. */
export function readCount(cell: string): number | undefined | null {
  const text = cell.normalize("NFKC").trim();
  if (text === "") return undefined;
  const digits = /^(\d{1,4})(?:\.0+)?\s*(?:次|回|堂|x|sessions?)?$/i.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

const done = ["completed", "done", "finished", "已完成", "完成", "已到店", "已消费"];
const coming = ["", "booked", "confirmed", "scheduled", "已预约", "预约", "已确认", "待服务"];

/** What a cell of the column status means; null when nobody knows. */
export function readStatus(cell: string): "booked" | "completed" | null {
  const said = simplify(cell);
  if (done.includes(said)) return "completed";
  return coming.includes(said) ? "booked" : null;
}

/** The language a cell names, by its code or in words ("中文", "繁體", "English"); null for one we do not speak. */
export function readLanguage(cell: string): Locale | null {
  const said = simplify(cell);
  if (/^(zh|yue|en)([-_][a-z-]+)?$/.test(said)) return nearestLocale(said);
  if (/^(繁体|正体)(中文)?$|^中文[（(]?(繁体?|台湾|香港)[）)]?$|^(粤语|广东话|traditional( chinese)?)$/.test(said))
    return "zh-TW";
  if (
    /^(简体)?中文[（(]?(简体?)?[）)]?$|^(简体|普通话|国语|汉语|华语|chinese|mandarin|simplified( chinese)?)$/.test(said)
  )
    return "zh-CN";
  return /^(英文|英语|english|englisch)$/.test(said) ? "en" : null;
}

/** A day of the calendar, none, or one that may be two: "03/04/1990". */
export type DayRead = { ok: true; date: LocalDate } | { ok: false; reason: "not_a_date" | "ambiguous_date" };

/**
 * A day as spreadsheets write it: 2026-03-05, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日, 5.3.2026 (with dots the day stands first),
 * 25/3/2026, 3/25/2026, 民國115年3月5日, "5 Mar 2026". Refused is 5/3/2026, which may be either.
 */
export function readDay(cell: string): DayRead {
  const text = cell
    .normalize("NFKC")
    .trim()
    .replace(/[T\s]+0?0:00(:00)?(\.0+)?(Z| ?AM)?$/i, "");
  const first =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (first) return day(first[1], first[2], first[3]);
  const republic = /^民[国國](\d{2,3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (republic) return day(String(Number(republic[1]) + 1911), republic[2], republic[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  return slashed ? eitherWay(slashed) : inWords(text);
}

function eitherWay([, one = "", two = "", year]: RegExpExecArray): DayRead {
  const [dayFirst, monthFirst] = [day(year, two, one), day(year, one, two)];
  if (!dayFirst.ok) return monthFirst;
  return monthFirst.ok && one !== two ? { ok: false, reason: "ambiguous_date" } : dayFirst;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function inWords(text: string): DayRead {
  const said = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(text);
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  const [name, of, year] = said ? [said[2], said[1], said[3]] : [american?.[1], american?.[2], american?.[3]];
  const month = months.indexOf((name ?? "").toLowerCase().slice(0, 3)) + 1;
  return month > 0 ? day(year, String(month), of) : { ok: false, reason: "not_a_date" };
}

function day(year = "", month = "", of = ""): DayRead {
  const date = `${year}-${month.padStart(2, "0")}-${of.padStart(2, "0")}`;
  return isDate(date) ? { ok: true, date } : { ok: false, reason: "not_a_date" };
}

/** A time of the day, HH:MM, also with seconds that are none, with am or pm, 上午 or 下午; null for anything else. */
export function readClock(cell: string): string | null {
  const text = cell.normalize("NFKC").trim().toLowerCase();
  const parts = /^(上午|下午|晚上)?\s*(\d{1,2})(?::|点)([0-5]\d)?(?::00)?分?\s*(am|pm)?$/.exec(text);
  const [, before, hour = "", minute = "00", after] = parts ?? [];
  if (!parts || Number(hour) > 23) return null;
  const late = (before === "下午" || before === "晚上" || after === "pm") && Number(hour) < 12;
  const midnight = after === "am" && Number(hour) === 12;
  return `${String(midnight ? 0 : Number(hour) + (late ? 12 : 0)).padStart(2, "0")}:${minute}`;
}

/** A number as it stands in a spreadsheet's cell: without ="…", a leading ' and the ".0" of a number; "shortened" for 1.38E+10. */
export function readPhoneCell(cell: string): string | "shortened" {
  const text = cell.normalize("NFKC").trim();
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(text)) return "shortened";
  return text.replace(/^="?|^'|"$/g, "").replace(/^(\d+)\.0+$/, "$1");
}

/** An amount as people write it, "¥2,980", "2980元", "NT$ 1,200", "1.200,50 €", as plain digits with a point; the cell itself when it is none. */
export function plainAmount(cell: string): string {
  const bare = cell
    .normalize("NFKC")
    .replace(
      /人民币|人民幣|新台币|新台幣|港币|港幣|元整?|块|塊|圆|圓|nt\$|hk\$|us\$|rmb|cny|twd|hkd|eur|usd|gbp|[¥$€£\s]/gi,
      "",
    );
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$|^\d+,\d{2}$/.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  return bare.replaceAll(/,(?=\d{3}(\D|$))/g, "");
}
