import { countAppointmentsAhead } from "../../storage/salon.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { roomToSetUp, type SetUpRefusal } from "./set-up-access.ts";

/** Takes a room or device out of use: nothing more is booked in it. Refused while appointments in it lie ahead. */
export async function removeRoom(
  context: ActionContext,
  input: { roomId: string },
): Promise<{ ok: true } | { ok: false; reason: "has_appointments"; appointments: number } | SetUpRefusal> {
  const found = await roomToSetUp(context, input.roomId);
  if (!found.ok) return found;
  const { id, branchId, name } = found.room;
  const appointments = await countAppointmentsAhead(context.tx, { roomId: id, from: context.now });
  if (appointments > 0) return { ok: false, reason: "has_appointments", appointments };
  await context.tx.room.update({ where: { id }, data: { active: false } });
  await recordAudit(context, "salon.remove_room", { kind: "branch", id: branchId }, { name });
  return { ok: true };
}
