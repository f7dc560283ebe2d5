import { z } from "zod";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { exposuresTold } from "../../domain/booking/exposure-words.ts";
import { namesTreatment } from "../../domain/booking/service-words.ts";
import { leavesTheRest, yesFirst } from "../../domain/booking/yes-first.ts";
import { allergyTold } from "../../domain/intake/allergy.ts";
import { onlyDenies } from "../../domain/intake/denied-health.ts";
import { healthTold } from "../../domain/intake/health-told.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { asksForCall } from "../../domain/salon/desk-words.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { triage } from "../../domain/triage/triage.ts";
import { answerAside } from "./answer-aside.ts";
import { answerCall } from "./answer-desk.ts";
import { callPerson } from "./call-person.ts";
import { routeByIntent } from "./route-by-intent.ts";
import { continueFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

const asksYesOrNo = z.object({ asking: z.enum(["confirm", "cancel"]) });
const onlyVerb =
  /^(?:[改换換挪移取消約约訂订吧了啦的]+|(?:please )?(?:move|change|swap|cancel|book)(?: it| that)?)[\s.!。！]*$/i;
const asking: readonly string[] = ["booking", "appointments"];

/**
 * "Yes please. And could the manager ring me?" to what was read back: it is done, and the rest of her words is answered for itself. False when they
 * are something else, when the rest tells of her health or skin, which comes first, or when it changes what was read back.
 */
export async function agreedAndMore(turn: Turn, text: string): Promise<boolean> {
  if (!asking.includes(turn.chat.flow ?? "") || !asksYesOrNo.safeParse(turn.chat.flowState).success) return false;
  const said = yesFirst(text);
  // "嗯 换吧" to "shall I move it?" only says it twice.
  if (!said || plainAnswer(text) !== null || onlyVerb.test(said.rest)) return false;
  const { locale } = turn.chat;
  const decision = triage({ text: said.rest, locale });
  const quiet = onlyDenies(said.rest) || leavesTheRest(said.rest);
  if (!quiet && (tellsOfHer(turn, said.rest) || changes(turn, said.rest) || worries(decision))) return false;
  const agreed = { kind: "text" as const, text: said.yes, triage: triage({ text: said.yes, locale }) };
  if (!(await continueFlow(turn, agreed))) return false;
  if (!quiet && decision.intent !== "smalltalk") await answerRest(turn, said.rest, decision);
  return true;
}

function tellsOfHer({ context, branch }: Turn, rest: string): boolean {
  const { told, treatments } = exposuresTold(rest, localDate(context.now, branch.zone));
  return told.length + treatments.length + healthTold(rest).length > 0 || allergyTold(rest) !== null;
}

function changes({ context, branch, chat }: Turn, rest: string): boolean {
  const { found } = understandWhen({ text: rest, now: context.now, zone: branch.zone, locale: chat.locale });
  return found || namesTreatment(rest);
}

/** What a person must see first: anything but a wish for a person, a complaint, or words that were merely not understood. */
function worries({ severity, intent, reasons }: TriageDecision): boolean {
  if (severity === "routine" || intent === "human_request" || intent === "complaint") return severity === "urgent";
  return !reasons.every(({ code }) => code === "NOT_UNDERSTOOD");
}

async function answerRest(turn: Turn, rest: string, decision: TriageDecision): Promise<void> {
  const { intent, severity, reasons } = decision;
  if (intent !== "human_request" && intent !== "complaint") {
    if (!(await answerAside(turn, rest, decision))) await routeByIntent(turn, rest, decision);
    return;
  }
  const opened = await callPerson(turn, {
    kind: intent,
    severity: severity === "watch" ? "watch" : "today",
    words: rest,
    reasons,
  });
  if (asksForCall(rest)) return answerCall(turn, rest);
  const key = `core-today-${intent}${opened.isNew ? "" : "-again"}`;
  reply(turn, message(phrase(key, { salon: turn.branch.name })));
}
