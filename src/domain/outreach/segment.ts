import type { Locale } from "../message/locale.ts";
import type { LocalDate } from "../time/calendar-date.ts";

/** Whom an owner wants to write to. What is absent does not narrow. */
export interface Segment {
  /** She had one of these services. */
  serviceCodes?: string[];
  /** Her last completed visit was on or after this day, on her branch's calendar. */
  lastVisitFrom?: LocalDate;
  /** … and on or before this day. */
  lastVisitTo?: LocalDate;
  /** She is written to in one of these languages. */
  locales?: Locale[];
  branchId?: string;
}

/** A customer as a broadcast sees her. */
export interface Reader {
  customerId: string;
  name: string;
  locale: Locale;
  branchId: string;
  /** Her agreement to what would be sent. */
  marketing: "given" | "withdrawn" | "never";
  unreachable: boolean;
  /** Her chat that can be written to; null when she has none. */
  chatId: string | null;
  hasOpenCase: boolean;
  /** Her file's words about allergies. */
  allergies: string;
  /** Completed visits, the newest first. */
  visits: { serviceCode: string; treatment: string; date: LocalDate }[];
}

/** Whether a customer is one of those the owner wants to write to; the language is judged later, so that the owner sees whom it leaves out. */
export function inSegment(reader: Reader, segment: Segment): boolean {
  if (segment.branchId && reader.branchId !== segment.branchId) return false;
  const { serviceCodes, lastVisitFrom, lastVisitTo } = segment;
  if (serviceCodes?.length && !reader.visits.some((visit) => serviceCodes.includes(visit.serviceCode))) return false;
  const last = reader.visits[0]?.date;
  if (lastVisitFrom && (!last || last < lastVisitFrom)) return false;
  return !(lastVisitTo && (!last || last > lastVisitTo));
}
