import { listWaiting } from "../../actions/booking/list-waiting.ts";
import { namesTreatment } from "../../domain/booking/service-words.ts";
import { understandWaiting } from "../../domain/booking/wait-words.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { startBeside } from "./come-back.ts";
import { continueFlow, startFlow } from "./run-flow.ts";
import { saidBefore, type Turn } from "./turn-state.ts";
import { isIdle } from "./typed-tap.ts";

/** "有人取消告诉我", "take me off the list": in the middle of a booking it is about what she was looking for. False when her words say neither. */
export async function saidOfWaiting(turn: Turn, text: string, triage: TriageDecision): Promise<boolean> {
  const verb = understandWaiting(text) ?? (await offIt(turn, text));
  if (verb === "stop") return stopped(turn, text);
  if (verb === null) return besideWaiting(turn, text);
  if (turn.chat.flow === "booking") return continueFlow(turn, { kind: "text", text, triage });
  return startFlow(turn, "waitlist", "join", text);
}

/** Right after she was put on the list: "anytime after 11" narrows it, "and Friday, just in case" is a visit of the same beside it. */
async function besideWaiting(turn: Turn, text: string): Promise<boolean> {
  const { context, chat, branch } = turn;
  if (!isIdle(turn)) return false;
  const [newest] = await saidBefore(turn);
  const entryId = newest?.buttons.map(({ action }) => /^go:waitlist:stop:(.+)$/.exec(action)?.[1]).find(Boolean);
  const waits = entryId ? await listWaiting(context.tx, { customerId: turn.customer.id }) : [];
  const entry = waits.find(({ id }) => id === entryId);
  const when = understandWhen({ text, now: context.now, zone: branch.zone, locale: chat.locale });
  if (!entry || !when.found || when.past || namesTreatment(text)) return false;
  const namesDay = (when.date ?? when.dateFrom) !== undefined;
  if (namesDay) return startFlow(turn, "booking", entry.serviceIds[0] ?? "", text);
  return startFlow(turn, "waitlist", `narrow:${entry.id}`, text);
}

/** "Take me off it" of somebody who waits is about the waiting list. */
async function offIt({ context, customer }: Turn, text: string): Promise<"stop" | null> {
  if (!/\b(take|get) me off (it|that|there)\b|\bremove me( from (it|that))?\b/i.test(text)) return null;
  const waits = await listWaiting(context.tx, { customerId: customer.id });
  return waits.length > 0 ? "stop" : null;
}

/** She waits no longer, and what she wants instead is begun with the treatment she waited for. */
async function stopped(turn: Turn, text: string): Promise<boolean> {
  const { context, customer, chat, branch } = turn;
  const [only, ...others] = await listWaiting(context.tx, { customerId: customer.id });
  if (!(await startBeside(turn, "waitlist", "stop", text))) return false;
  const rest = text
    .split(/[，,。.!！；;\n]+|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/)
    .filter((piece) => understandWaiting(piece) === null)
    .join("，");
  const { found } = understandWhen({ text: rest, now: context.now, zone: branch.zone, locale: chat.locale });
  if (!found || !only || others.length > 0 || chat.flow !== null) return true;
  await startFlow(turn, "booking", only.serviceIds[0] ?? "", rest);
  return true;
}
