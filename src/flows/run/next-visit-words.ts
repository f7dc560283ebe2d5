import { understandVerb } from "../../domain/booking/appointment-words.ts";
import { readProposal } from "../../domain/booking/next-visit.ts";
import { namesTreatment } from "../../domain/booking/service-words.ts";
import { asksOfCare } from "../../domain/booking/visit-topic.ts";
import { addDays } from "../../domain/time/calendar-date.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate, localTime } from "../../domain/time/zone.ts";
import { startFlow } from "./run-flow.ts";
import { saidBefore, type Turn } from "./turn-state.ts";
import { isIdle } from "./typed-tap.ts";

const weekAfter =
  /(再晚|往后|推后|推迟|晚)(一|1)?(个)?(周|星期|礼拜)|再(下)?一?周|(the )?week after( that)?|(a|one) week later/i;

/** "那周六下午吧", "actually make it the week after", said to the next visit that was just offered: the same service at another time. */
export async function answeredNextVisit(turn: Turn, text: string): Promise<boolean> {
  if (await goesOnFromAgain(turn, text)) return true;
  if (!isIdle(turn)) return false;
  const [newest] = await saidBefore(turn);
  const taken = newest?.buttons.map(({ action }) => /^go:rebook:yes:([^:]+):(\w+):(.+)$/.exec(action)).find(Boolean);
  const [, appointmentId = "", minute = "", staffEnd = ""] = taken ?? [];
  const proposed = readProposal(minute, staffEnd);
  if (!taken || !proposed) return false;
  const { zone } = turn.branch;
  if (weekAfter.test(text)) {
    const date = addDays(localDate(proposed.startsAt, zone), 7);
    return startFlow(turn, "booking", `again:${appointmentId}`, `${date} ${localTime(proposed.startsAt, zone)}`);
  }
  const when = understandWhen({ text, now: turn.context.now, zone, locale: turn.chat.locale });
  return when.found && startFlow(turn, "booking", `again:${appointmentId}`, text);
}

/** Where a visit of the same was just offered, after a cancelling or a check-in, a day or an hour is a wish for it. */
async function goesOnFromAgain(turn: Turn, text: string): Promise<boolean> {
  if (!isIdle(turn) && !beside.includes(turn.chat.flow ?? "")) return false;
  const said = (await saidBefore(turn)).slice(0, 2);
  const again = said.flatMap(({ buttons }) => buttons.map(({ action }) => /^go:booking:(again:.+)$/.exec(action)?.[1]));
  const argument = again.find((one) => one !== undefined);
  if (argument === undefined || namesTreatment(text) || asksOfCare(text)) return false;
  const { context, branch, chat } = turn;
  const when = understandWhen({ text, now: context.now, zone: branch.zone, locale: chat.locale });
  const ahead = when.found && !when.past && (when.date ?? when.dateFrom ?? when.timeFrom) !== null;
  return ahead && understandVerb(text) === null && startFlow(turn, "booking", argument, text);
}

/** Questions that wait without being in the way. */
const beside: readonly string[] = ["checkin", "intake", "consent"];
