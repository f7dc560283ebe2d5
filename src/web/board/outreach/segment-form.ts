import { isLocale, type Locale } from "../../../domain/message/locale.ts";
import { type BroadcastCategory, broadcastCategories } from "../../../domain/outreach/message-categories.ts";
import type { Segment } from "../../../domain/outreach/segment.ts";
import { addDays, localDate } from "../../../domain/time/zone.ts";
import type { Typed } from "../form.ts";
import type { View } from "../view.ts";

/** When she was last here, as an owner thinks of it. */
export const lastVisits = ["any", "recent30", "recent90", "away60", "away180"] as const;
export type LastVisit = (typeof lastVisits)[number];

/** A tip as it was typed. */
export interface TipTyped {
  category: BroadcastCategory;
  zhCn: string;
  zhTw: string;
  en: string;
  services: string[];
  lastVisit: LastVisit;
  locales: Locale[];
  branchId: string;
}

export const emptyTip: TipTyped = {
  category: "tips",
  zhCn: "",
  zhTw: "",
  en: "",
  services: [],
  lastVisit: "any",
  locales: [],
  branchId: "",
};

export function readTip(form: Typed): TipTyped {
  return {
    category: broadcastCategories.find((one) => one === form.text("category")) ?? "tips",
    zhCn: form.text("zhCn"),
    zhTw: form.text("zhTw"),
    en: form.text("en"),
    services: form.all("services"),
    lastVisit: lastVisits.find((one) => one === form.text("lastVisit")) ?? "any",
    locales: form.all("locales").filter(isLocale),
    branchId: form.text("branchId"),
  };
}

/** The segment that was chosen, with days on the calendar of the branch she looks at. */
export function segmentOf(view: View, tip: TipTyped): Segment {
  const today = localDate(view.now, view.branch.zone);
  const ago = (days: number) => addDays(today, -days);
  const days: Record<LastVisit, Pick<Segment, "lastVisitFrom" | "lastVisitTo">> = {
    any: {},
    recent30: { lastVisitFrom: ago(30) },
    recent90: { lastVisitFrom: ago(90) },
    away60: { lastVisitTo: ago(60) },
    away180: { lastVisitTo: ago(180) },
  };
  return {
    ...days[tip.lastVisit],
    ...(tip.services.length > 0 ? { serviceCodes: tip.services } : {}),
    ...(tip.locales.length > 0 ? { locales: tip.locales } : {}),
    ...(tip.branchId ? { branchId: tip.branchId } : {}),
  };
}
