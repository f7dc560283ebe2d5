import { allIsWell, type OpenCheckIn } from "../../actions/checkins/answer-checkin.ts";
import { careStep } from "../../domain/care/care-content.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { addDays, localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";

const DAY_MS = 86_400_000;

/** The last word of a check-in: warm and short when all is well, with the care of the day; on day 7 and 30 a gentle way to the next visit. */
export async function closing(context: FlowContext, open: OpenCheckIn): Promise<Outgoing> {
  const { file, visit } = open;
  if (!(await allIsWell(context, open))) return message(phrase("checkin-thanks"));
  const lines: Line[] = [phrase(`checkin-good-${file.step}`, { salon: context.branch.name })];
  if (file.step === "d7") return message(lines, rebooking(open));
  if (file.step === "d30") return message([...lines, ...nextVisit(context, open)], rebooking(open));
  const day = (context.now.getTime() - visit.endedAt.getTime()) / DAY_MS;
  const care = careStep(visit.treatment, day);
  const action = care?.name === "after" ? undefined : care?.actions[0];
  return message(action ? [...lines, phrase("checkin-care-line", { action })] : lines);
}

/** Cared for, not sold to: one button, no urging. */
function rebooking({ visit }: OpenCheckIn) {
  const again = button(phrase("checkin-button-again"), `go:booking:again:${visit.appointmentId}`);
  return visit.service.intervalDays > 0 ? [[again]] : [];
}

/** From when the same treatment makes sense again, by the service's interval on the branch's calendar. */
function nextVisit(context: FlowContext, { visit }: OpenCheckIn): Line[] {
  const { intervalDays, name } = visit.service;
  if (intervalDays <= 0) return [];
  const { zone } = visit.branch;
  const date = addDays(localDate(visit.endedAt, zone), intervalDays);
  if (date <= localDate(context.now, zone)) return [phrase("checkin-next-now", { service: name })];
  return [phrase("checkin-next-from", { service: name, date: { date } })];
}
