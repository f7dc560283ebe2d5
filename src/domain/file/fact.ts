import { isDate } from "../time/calendar-date.ts";
import type { LocalDate } from "../time/zone.ts";
import { type FactCode, type FactKind, factKind, isFactCode } from "./kinds.ts";

/** Something known about a customer. */
export interface Fact {
  id: string;
  kind: FactCode;
  /** A choice of the kind; empty when it is told in words. */
  value: string;
  /** Hers, or what staff wrote beside the choice. */
  words: string;
  /** Since when or which day, as precisely as it is known: YYYY, YYYY-MM, YYYY-MM-DD, or MM-DD without a year. */
  on: string | null;
  /** Who introduced her, when that is a customer. */
  about: { id: string; name: string } | null;
  volunteered: boolean;
  source: "staff" | "chat";
  byName: string;
  at: Date;
}

/** What somebody wants to write into the file. */
export interface FactEntry {
  kind: string;
  value?: string;
  words?: string;
  on?: string;
  aboutId?: string;
  volunteered?: boolean;
}

export type FactProblem =
  | "unknown_kind"
  | "unknown_choice"
  | "nothing_said"
  | "too_long"
  | "not_a_day"
  | "in_the_future"
  | "not_volunteered"
  | "hers_only";

export const LONGEST_WORDS = 300;

/** What stands in the way of writing it down; null when nothing does. `today` is the branch's calendar day. */
export function factProblem(entry: FactEntry, by: "staff" | "chat", today: LocalDate): FactProblem | null {
  if (!isFactCode(entry.kind)) return "unknown_kind";
  const kind = factKind(entry.kind);
  if (kind.hersOnly && by === "staff") return "hers_only";
  if (kind.choices && !kind.choices.includes(entry.value ?? "")) return "unknown_choice";
  const words = entry.words?.trim() ?? "";
  if (!kind.choices && words === "" && !entry.aboutId) return "nothing_said";
  if ([...words].length > LONGEST_WORDS) return "too_long";
  if (kind.onlyVolunteered && !entry.volunteered) return "not_volunteered";
  return dayProblem(entry.on?.trim() ?? "", kind.dated, today);
}

function dayProblem(on: string, dated: FactKind["dated"], today: LocalDate): FactProblem | null {
  if (on === "") return null;
  if (!dated || !isPartialDate(on)) return "not_a_day";
  return dated !== "coming" && !/^\d{2}-/.test(on) && on > today ? "in_the_future" : null;
}

/** YYYY, YYYY-MM, YYYY-MM-DD, or MM-DD; a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (/^(19|20)\d{2}$/.test(text)) return true;
  if (/^(19|20)\d{2}-\d{2}$/.test(text)) return isDate(`${text}-01`);
  if (/^\d{2}-\d{2}$/.test(text)) return isDate(`2000-${text}`);
  return isDate(text);
}

/**
 * The key under which a fact counts, so that the database keeps one of its kind, or one of the same, whoever is first. Null for a kind
 * whose every entry stands by itself.
 */
export function currentKey(customerId: string, kind: FactCode, value: string, words: string): string | null {
  const { keeps, choices } = factKind(kind);
  if (keeps === "all") return null;
  if (keeps === "one") return `${customerId}:${kind}`;
  const same = choices && value !== "other" ? value : words.trim().toLowerCase().replaceAll(/\s+/g, " ");
  return `${customerId}:${kind}:${same}`;
}
