import { isAhead, type Visit } from "../../domain/booking/appointment.ts";
import { movedMessage } from "../../domain/booking/appointment-messages.ts";
import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { lastAuditOf } from "../../storage/board-audit.ts";
import { changeAppointment } from "../../storage/booking-appointments.ts";
import { occupy, release } from "../../storage/booking-occupancy.ts";
import { withdrawMessage } from "../../storage/outbox.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { appointmentToChange } from "./access.ts";
import { type AsItWas, asItWasSchema, sameForHer } from "./as-it-was.ts";
import { remindOf } from "./remind.ts";
import { tellCustomer, tellingKey } from "./tell-customer.ts";
import { freedBy, timeFreed } from "./time-freed.ts";
import { readWholeVisit } from "./visit-of.ts";

const LONGEST_MS = 60_000;

/**
 * Takes back the last move of an appointment within a minute, by the person who made it: time, beautician, room and her confirmation
 * are what they were, for its whole visit. News that has not left yet never leaves; otherwise she is told again. Refused when it
 * changed meanwhile or is older (wrong_status), and when something of the old time was taken meanwhile (taken).
 */
export async function undoMove(
  context: ActionContext,
  input: { appointmentId: string },
): Promise<{ ok: true; appointment: Visit } | Refusal> {
  const found = await appointmentToChange(context, input.appointmentId);
  if (!found.ok) return found;
  const before = await placeBefore(context, input.appointmentId);
  if (!before) return refuse("wrong_status");
  const ids = before.parts.map(({ id }) => id);
  const moved = await readWholeVisit(context, ids);
  const untouched = moved.parts.every((part) => before.parts.some((was) => unchangedSince(part, was)));
  if (!untouched || !isAhead(moved, context.now)) return refuse("wrong_status");
  if (!(await takeBack(context, moved, before))) return refuse("taken");
  const appointment = await readWholeVisit(context, ids);
  await remindOf(context, appointment);
  await recordAudit(context, "appointment.undo_move", { kind: "appointment", id: input.appointmentId });
  await timeFreed(context, freedBy(moved));
  const unheard = await withdrawMessage(context.tx, tellingKey(moved));
  if (!unheard && !sameForHer(moved.parts, appointment)) await tellCustomer(context, appointment, movedMessage);
  return { ok: true, appointment };
}

function unchangedSince(part: Visit["parts"][number], was: AsItWas["parts"][number]): boolean {
  return part.id === was.id && part.sequence === was.sequence + 1 && part.status === "booked";
}

async function placeBefore(context: ActionContext, subjectId: string): Promise<AsItWas | null> {
  const entry = await lastAuditOf(context.tx, { subjectKind: "appointment", subjectId });
  if (entry?.verb !== "appointment.move" || entry.actorId !== context.actor.id) return null;
  if (context.now.getTime() - entry.at.getTime() > LONGEST_MS) return null;
  const details = asItWasSchema.safeParse(JSON.parse(entry.details).before);
  return details.success ? details.data : null;
}

/** All or nothing: what of the old time is taken leaves everything where it is. */
async function takeBack(context: ActionContext, moved: Visit, { parts, occupied }: AsItWas): Promise<boolean> {
  const ids = parts.map(({ id }) => id);
  const freed = await release(context.tx, ids);
  for (const one of occupied) {
    if (await occupy(context.tx, one)) continue;
    await release(context.tx, ids);
    for (const again of freed) await occupy(context.tx, again);
    return false;
  }
  for (const { id, sequence: _, ...was } of parts) {
    const part = moved.parts.find((one) => one.id === id);
    if (part) await changeAppointment(context.tx, part, { ...was, sequence: part.sequence + 1 });
  }
  return true;
}
