import type { LocalText } from "../message/locale.ts";
import type { Appointment, Visit } from "./appointment.ts";

/** The appointments of one visit as one, in order of time; there is at least one. */
export function wholeVisit(parts: readonly Appointment[]): Visit {
  const inOrder = [...parts].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!first || !last) throw new Error("A visit has no appointment.");
  if (first === last) return { ...first, parts: inOrder };
  const names = [...new Set(inOrder.map((part) => part.staff.name))];
  return {
    ...first,
    endsAt: last.endsAt,
    priceMinor: inOrder.reduce((sum, part) => sum + part.priceMinor, 0),
    service: { ...first.service, name: joinedNames(inOrder.map((part) => part.service.name)) },
    staff: { ...first.staff, name: names.join(" · ") },
    status: inOrder.some((part) => part.status === "booked") ? "booked" : first.status,
    parts: inOrder,
  };
}

/** "Facial + Brow tint". */
export function joinedNames(names: readonly LocalText[]): LocalText {
  const joined = (locale: keyof LocalText) => names.map((name) => name[locale]).join(locale === "en" ? " + " : "＋");
  return { "zh-CN": joined("zh-CN"), "zh-TW": joined("zh-TW"), en: joined("en") };
}

/** Appointments that share a visit as one visit each, in the order of their first. */
export function asVisits(appointments: readonly Appointment[]): Visit[] {
  const visits = new Map<string, Appointment[]>();
  for (const one of appointments) {
    const key = one.visitId ?? one.id;
    visits.set(key, [...(visits.get(key) ?? []), one]);
  }
  return [...visits.values()].map(wholeVisit);
}
