import { asksForForm } from "../../domain/intake/form-word.ts";
import { asksToSign } from "../../domain/intake/risk-notice.ts";
import { asksForConsents, isWithdrawal, otherWithdrawal } from "../../domain/intake/withdrawal.ts";
import { dataWish } from "../../domain/privacy/data-words.ts";
import { isModelWithdrawal } from "../../domain/privacy/model-words.ts";
import { startBeside } from "./come-back.ts";
import type { Turn } from "./turn-state.ts";

/** An agreement is taken back at once, and what is kept is shown, whoever holds the chat and whatever was done lately. */
export async function obeyedAtOnce(turn: Turn, text: string): Promise<boolean> {
  if (isModelWithdrawal(text)) return startBeside(turn, "consent", "model-stop", text);
  const other = otherWithdrawal(text);
  if (other) return startBeside(turn, "consent", `${other}-no`, text);
  if (isWithdrawal(text)) return startBeside(turn, "intake", "withdraw", text);
  if (asksForConsents(text)) return startBeside(turn, "consent", "all", text);
  const wish = dataWish(text);
  if (wish) return startBeside(turn, "mydata", wish === "erase" ? "erase" : "", text);
  // In front of the notice itself the word is her signature.
  if (turn.chat.flow !== "risk" && asksToSign(text)) return startBeside(turn, "risk", "", text);
  return asksForForm(text) && startBeside(turn, "intake", "", text);
}
