import type { Refusal } from "../../../domain/booking/refusal.ts";
import { refusalSentence } from "../../../domain/booking/refusal.ts";
import { skinWords } from "../skin-words.ts";
import type { View } from "../view.ts";

/** Why something was not done, in one plain sentence for staff. */
export function whyNot(view: View, refusal: { reason: string } & Partial<Omit<Refusal, "reason">>): string {
  const skin = skinWords(view, refusal as Refusal);
  if (skin !== null) return skin;
  for (const key of [`board-calendar-refused-${refusal.reason}`, `board-customer-wrong-${refusal.reason}`]) {
    if (view.knows(key)) return view.say(key);
  }
  if (!view.knows(`booking-refused-${refusal.reason}`)) return view.say("board-calendar-refused-not_found");
  const { key, values } = refusalSentence(refusal as Refusal);
  return view.say(key, values);
}
