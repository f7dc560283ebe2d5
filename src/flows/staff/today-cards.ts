import { dayPlan, type PlannedVisit } from "../../actions/cases/day-plan.ts";
import { givenName } from "../../domain/cases/given-name.ts";
import { type Button, button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { StaffTurn } from "./staff-place.ts";

/** Telegram lets a bot write 20 messages a minute into a group. */
const MOST_CARDS = 15;

/** /today: one card for each visit that is not over, with the buttons that fit its state, and one line about the rest. */
export async function todayCards(turn: StaffTurn): Promise<Outgoing[]> {
  const visits = await dayPlan(turn.context, turn.branch);
  const ahead = visits.filter((visit) => visit.status !== "completed" && visit.status !== "no_show");
  const over = visits.length - ahead.length;
  const rest = Math.max(0, ahead.length - MOST_CARDS);
  const headline = phrase("staff-today", { ahead: ahead.length, over });
  const cards = ahead.slice(0, MOST_CARDS).map(visitCard);
  if (rest > 0) cards.push(message(phrase("staff-today-more", { rest })));
  return [message(headline), ...cards];
}

function visitCard(visit: PlannedVisit): Outgoing {
  const lines: Line[] = [
    phrase("staff-visit", {
      time: { instant: visit.startsAt.toISOString(), zone: visit.place.zone, style: "time" },
      name: givenName(visit.customerName),
      service: visit.service.name,
      beautician: visit.staff.name,
    }),
  ];
  if (visit.status === "arrived") lines.push(phrase("staff-visit-arrived"));
  if (visit.late) lines.push(phrase("visit-staff-says-late", { minutes: visit.late.minutes ?? "?" }));
  const behind = button(phrase("visit-button-behind", { minutes: 15 }), `visit:late:${visit.id}`);
  const isExpected = visit.status === "booked" || visit.status === "confirmed";
  return message(lines, isExpected && visit.chatId ? [visitButtons(visit), [behind]] : [visitButtons(visit)]);
}

/** The next steps of a visit; "she did not come" only once she is expected. */
export function visitButtons(visit: { id: string; status: string }): Button[] {
  const completed = button(phrase("staff-button-completed"), `visit:completed:${visit.id}`);
  if (visit.status === "arrived") return [completed];
  return [
    button(phrase("staff-button-arrived"), `visit:arrived:${visit.id}`),
    completed,
    button(phrase("staff-button-no-show"), `visit:no_show:${visit.id}`),
  ];
}
