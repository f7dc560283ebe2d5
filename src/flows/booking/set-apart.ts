import { wantsAnybody } from "../../domain/booking/beautician-words.ts";
import { asksIfStillFree, asksIfThere, breaksOff } from "../../domain/booking/pause-words.ts";
import { goesOnFrom, namesTreatment, pointsBack } from "../../domain/booking/service-words.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { salonQuestion } from "../../domain/salon/salon-question.ts";
import { understandWhen } from "../../domain/time/when.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import { askNext } from "./ask-next.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";

/** Words that are about something else than the time of a visit belong to the house. */
const elsewhere: readonly string[] = ["care_question", "complaint", "human_request", "opt_out"];
const ownAppointment = /我的预约|我的預約|取消我|\bmy (appointment|booking)/i;
/** She breaks off, or asks whether we are there and the time is: nothing changes, and she hears so. null for other words. */
export async function answerApart(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  text: string,
): Promise<FlowResult<BookingState> | null> {
  const { found } = understandWhen({ text, now: context.now, zone: context.branch.zone, locale: context.chat.locale });
  if (found || namesTreatment(text)) return null;
  if (breaksOff(text)) return { kind: "stay", state, replies: [message(phrase("booking-no-hurry"))] };
  const lead = asksIfThere(text)
    ? phrase("booking-here")
    : state.asking === "confirm" && asksIfStillFree(text)
      ? phrase("booking-still-free")
      : null;
  return lead ? askNext(context, desk, { ...state, misses: 0 }, [lead]) : null;
}

/** A service's name may sound like a question about care: while services are asked for, short words are an answer. */
export function isDetour(state: BookingState, text: string, triage: TriageDecision): boolean {
  if (ownAppointment.test(text) || salonQuestion(text) === "staff") return true;
  // Words that only name anybody are read as a call for a person elsewhere.
  if (wantsAnybody(text)) return false;
  // "Ok can I do it the 28th at 11" says when, however much it sounds like a question about care.
  const saysWhen = (pointsBack(text) || goesOnFrom(text)) && /\d/.test(text);
  if (triage.intent === "care_question" && triage.severity === "routine" && saysWhen) return false;
  const short = state.asking === "service" && triage.intent === "care_question" && text.length <= 20;
  // "Could I do a normal facial instead" changes the booking, however much it sounds like a question.
  const instead = triage.intent === "care_question" && triage.severity === "routine" && changesTreatment(text);
  const answer = short || instead;
  return elsewhere.includes(triage.intent) && !answer;
}

/** "What about IPL then", "when can I have the peel", "那舒缓呢": a wish for that treatment, however much it asks. */
function changesTreatment(text: string): boolean {
  const said = simplify(text);
  const changes =
    /换|改|不如|还是|^那|呢[?？]?$|(什么|啥|几)时(候|间)?(才)?(能|可以)|\b(instead|actually|rather|change|switch|swap|what about|how about|when can|when could|then)\b/.test(
      said,
    );
  return changes && namesTreatment(said);
}
