import { expectedVisit } from "../../actions/booking/list-appointments.ts";
import { asksIfStillFits, correctsLateness, understandOnHerWay } from "../../domain/booking/late-words.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { callPerson } from "./call-person.ts";
import { startBeside } from "./come-back.ts";
import { menuButtons } from "./menu.ts";
import { reply, type Turn } from "./turn-state.ts";

/** She is on her way and late, or lost: the people in the salon must know, and she whether it still fits. False when nobody expects her. */
export async function toldLate(turn: Turn, text: string): Promise<boolean> {
  if (understandOnHerWay(text) !== null) return startBeside(turn, "appointments", "on-her-way", text);
  if (!correctsLateness(text) && !asksIfStillFits(text)) return false;
  const { tx, now } = turn.context;
  const visit = await expectedVisit(tx, [turn.customer.id, ...(turn.customer.wardIds ?? [])], now);
  return visit !== null && visit.late !== null && startBeside(turn, "appointments", "on-her-way:again", text);
}

/** Late, and nothing is booked in her name: perhaps by telephone, so a person looks, and she hears that nothing stands here. */
export async function lateForNothing(turn: Turn, text: string): Promise<boolean> {
  const says = understandOnHerWay(text);
  if (says === null || says === "coming" || turn.chat.flow !== null) return false;
  const reasons = [{ code: "RUNNING_LATE", evidence: text }];
  await callPerson(turn, { kind: "question", severity: "today", words: text, reasons });
  reply(turn, message(phrase("core-late-none", { salon: turn.branch.name }), menuButtons().slice(0, 1)));
  return true;
}
