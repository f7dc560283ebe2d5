import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { buttonByLabel, buttonByNumber, type ShownButton } from "../../domain/message/typed-button.ts";
import { saidBefore, type Turn } from "./turn-state.ts";

/** In these a number stands for a place in the list; to a question about health nobody guesses what a "2" means. */
const counted = /^(do:(booking|appointments):|go:language:)/;

/** The button she typed instead of tapping it: its label in one of our newest messages, or its number in the newest list. */
export async function typedTap(turn: Turn, text: string): Promise<ShownButton | null> {
  if (text.length > 60) return null;
  // In a conversation only its newest question is meant: "yes please" does not answer what was asked before it.
  const said = (await saidBefore(turn)).slice(0, turn.chat.flow === null ? undefined : 1);
  const shown = said.map(({ buttons }) => buttons.filter((button) => isLive(turn, button.action)));
  for (const buttons of shown) {
    const found = buttonByLabel(text, buttons);
    if (found) return found;
  }
  const list = shown.find((buttons) => buttons.length > 1) ?? [];
  if (
    turn.chat.flow === null &&
    list.length === 2 &&
    list.every((button) => /^go:consent:(yes|no)$/.test(button.action))
  )
    return yesOrNo(text, list);
  return list.some((button) => counted.test(button.action)) ? buttonByNumber(text, list) : null;
}

/** "是" and "不用" to a question whose two buttons say yes and no. */
function yesOrNo(text: string, list: ShownButton[]): ShownButton | null {
  const answer = plainAnswer(text);
  const wanted = answer === "yes" ? "go:consent:yes" : answer === "no" || answer === "stop" ? "go:consent:no" : null;
  return list.find((button) => button.action === wanted) ?? null;
}

/** A button of an earlier step is no answer any more, and "book" in the middle of a booking does not begin it anew. */
function isLive({ chat }: Turn, action: string): boolean {
  // Words that answer a check-in are kept as her words, by the check-in itself.
  if (action.startsWith("go:checkin:")) return false;
  if (action.startsWith("do:")) return action.startsWith(`do:${chat.flow}:${chat.flowSerial}:`);
  return action !== `go:${chat.flow}:`;
}
