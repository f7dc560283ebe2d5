import treatments from "../clinical/treatments.json" with { type: "json" };
import { allergicTo } from "../intake/allergens.ts";
import type { LocalText } from "../message/locale.ts";
import { daysBetween, type LocalDate } from "../time/calendar-date.ts";
import { inSegment, type Reader, type Segment } from "./segment.ts";

export const skipReasons = [
  "other_language",
  "no_consent",
  "opted_out",
  "no_chat",
  "unreachable",
  "open_case",
  "in_recovery",
  "allergic",
] as const;
/** Why somebody of the segment is not written to; the words stand in outreach.ftl as outreach-skipped-<reason>. */
export type SkipReason = (typeof skipReasons)[number];

export interface Recipients {
  gets: Reader[];
  skipped: { reader: Reader; reason: SkipReason }[];
}

const visibleDays = new Map(treatments.map((one) => [one.code, Math.max(...one.visibleDays)]));

/** Divides the segment into who is written to and who is not, with the first reason that applies. `today` is the day on a branch's calendar; `text` is what would be sent, once it is known. */
export function chooseRecipients(
  readers: Reader[],
  segment: Segment,
  today: (branchId: string) => LocalDate,
  text?: LocalText,
): Recipients {
  const chosen: Recipients = { gets: [], skipped: [] };
  for (const reader of readers) {
    if (!inSegment(reader, segment)) continue;
    const reason = skipReason(reader, segment, today(reader.branchId), text);
    if (reason) chosen.skipped.push({ reader, reason });
    else chosen.gets.push(reader);
  }
  return chosen;
}

/**
 * Why a customer is not written to now; null when she is. A tip never goes to somebody whose skin is healing, who waits for an answer,
 * or who is allergic to something that the tip names, in whichever language.
 */
export function skipReason(reader: Reader, segment: Segment, today: LocalDate, text?: LocalText): SkipReason | null {
  if (segment.locales?.length && !segment.locales.includes(reader.locale)) return "other_language";
  if (reader.marketing === "never") return "no_consent";
  if (reader.marketing === "withdrawn") return "opted_out";
  if (!reader.chatId) return reader.unreachable ? "unreachable" : "no_chat";
  if (reader.hasOpenCase) return "open_case";
  if (isHealing(reader, today)) return "in_recovery";
  const named = text ? Object.values(text).join("\n") : "";
  return allergicTo(reader.allergies, named).length > 0 ? "allergic" : null;
}

/** Whether something of her last treatments may still show. Source: visibleDays in treatments.json; an unknown treatment counts seven days. */
function isHealing(reader: Reader, today: LocalDate): boolean {
  return reader.visits.some((visit) => daysBetween(visit.date, today) <= (visibleDays.get(visit.treatment) ?? 7));
}
