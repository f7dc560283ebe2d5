import { mayOverride } from "../../actions/booking/check-skin.ts";
import { type Refusal, refusalSentence } from "../../domain/booking/refusal.ts";
import { isSkinReason, type SkinReason } from "../../domain/booking/skin-obstacle.ts";
import { reads, type View } from "./view.ts";

/** Those that tell something of her health. */
const fromHerAnswers: readonly SkinReason[] = ["contraindicated", "clinician", "heal", "stop_days"];

/** Why her skin says no, for staff; the front desk reads that somebody else has to look, and nothing of her health. Null for other refusals. */
export function skinWords(view: View, refusal: Pick<Refusal, "reason" | "firstDay" | "values">): string | null {
  const { reason } = refusal;
  if (!isSkinReason(reason)) return null;
  if (fromHerAnswers.includes(reason) && !reads(view, "health")) return view.say("board-skin-refused-hidden");
  const { key, values } = refusalSentence({ ...refusal, ok: false });
  return view.say(key.replace("booking-refused-", "board-skin-refused-"), values);
}

/** Whether the words of a refusal tell her who looks something of the customer's health. */
export function tellsHealth(view: View, { reason }: { reason: string }): boolean {
  return fromHerAnswers.some((one) => one === reason) && reads(view, "health");
}

/** Whether she who looks may book all the same, with a reason. */
export function mayInsist(view: View, refusal: { reason: string }): boolean {
  if (refusal.reason === "override_needs_reason") return true;
  return isSkinReason(refusal.reason) && mayOverride(view.staff, { reason: refusal.reason });
}
