import { type Package, sessionsLeft } from "../../domain/loyalty/package.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import type { View } from "./view.ts";

/** "Facial: 3 of 10 left, until 1 March" and whether its days are over. */
export function packageWords(view: View, one: Package, on: LocalDate): string {
  const name = one.service ? one.service[view.locale] : view.say("package-any-service");
  const counts = { name, left: sessionsLeft(one), total: one.sessionsTotal };
  if (!one.validUntil) return view.say("package-left", counts);
  const day = one.validUntil;
  return view.say(day < on ? "package-left-over" : "package-left-until", { ...counts, day });
}
