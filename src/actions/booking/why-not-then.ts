import { visitPlanner, wishForEach } from "../../domain/booking/plan-visit.ts";
import type { Refusal } from "../../domain/booking/refusal.ts";
import { bookingRules } from "../../domain/booking/rules.ts";
import type { Tx } from "../../storage/store.ts";
import { readSlotDiaries, type SlotQuestion } from "./free-slots.ts";

/** Why a visit cannot begin at exactly that instant with whom she wants (or with anyone): the reason that came nearest; null when it can. */
export async function whyNotThen(tx: Tx, question: SlotQuestion, startsAt: Date): Promise<Refusal | null> {
  const diaries = await readSlotDiaries(tx, question);
  if (diaries.length === 0) return null;
  const { now, rules = bookingRules, staffId = null } = question;
  const planned = visitPlanner(diaries, now, rules)({ startsAt, staffIds: wishForEach([staffId], diaries) });
  return planned.ok ? null : planned;
}
