import { z } from "zod";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { placeMeant } from "../../domain/booking/offered-words.ts";
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
  const offered = offeredIn(shown[0] ?? [], text);
  if (offered) return offered;
  const meant = isIdle(turn) ? yesOrNo(text, shown[0] ?? []) : null;
  if (meant) return meant;
  return list.some((button) => counted.test(button.action)) ? buttonByNumber(text, list) : null;
}

/** A day or an hour that is offered, whichever conversation offers it. */
const offer = /^do:[^:]+:[^:]+:([dt]):/;

/** "The earlier one", 第二个: the button of the days or the hours before her that the words choose by its place. */
function offeredIn(list: readonly ShownButton[], text: string): ShownButton | null {
  const kindOf = ({ action }: ShownButton) => offer.exec(action)?.[1];
  for (const [letter, kind] of [
    ["t", "times"],
    ["d", "days"],
  ] as const) {
    const options = list.filter((button) => kindOf(button) === letter);
    const place = options.length > 0 ? placeMeant(text, { kind, count: options.length }) : null;
    if (place !== null) return options[place] ?? null;
  }
  return null;
}

/** What "yes" and "no" mean to a message of ours that asks without a conversation: the agreement, a reminder, a late wish, the next visit. */
const yes =
  /^go:(consent:yes$|appointments:(confirm|ask-move|ask-cancel):|rebook:(yes|later):|waitlist:yes:|news:tell:)/;
const no = /^go:(consent:no$|rebook:no:|waitlist:no:|news:none:)/;
const other = /^go:rebook:other:/;
const others: readonly string[] = ["other_time", "other_day", "change", "more"];

/** "是" and "不用" to our newest message; only where one of its buttons says that. */
function yesOrNo(text: string, list: readonly ShownButton[]): ShownButton | null {
  const answer = plainAnswer(text) ?? (received.test(text.trim()) ? "yes" : null);
  if (answer === null) return null;
  const wanted = others.includes(answer)
    ? other
    : answer === "yes"
      ? yes
      : answer === "no" || answer === "stop"
        ? no
        : null;
  if (!wanted) return null;
  return list.find((button) => wanted.test(button.action)) ?? null;
}

/** "Got it", as an answer to a reminder. */
const received =
  /^(收到|知道了?|了解|谢谢提醒|謝謝提醒|got it|noted|thanks?( you)?( for the reminder)?)[\s.。!！~～]*$/i;

/** Whether no conversation waits for an answer; a list of her appointments needs none. */
export function isIdle({ chat }: Turn): boolean {
  if (chat.flow === null) return true;
  return chat.flow === "appointments" && listOnly.safeParse(chat.flowState).success;
}

const listOnly = z.object({ asking: z.literal("list") });

/** A button of an earlier step is no answer any more, and "book" in the middle of a booking does not begin it anew. */
function isLive({ chat }: Turn, action: string): boolean {
  // Words that answer a check-in are kept as her words, by the check-in itself.
  if (action.startsWith("go:checkin:")) return false;
  if (action.startsWith("do:")) return action.startsWith(`do:${chat.flow}:${chat.flowSerial}:`);
  return action !== `go:${chat.flow}:`;
}
