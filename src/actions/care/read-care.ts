import { activeAftercare, type CareVisit, readCareVisit } from "../../storage/care.ts";
import type { ActionContext } from "../context.ts";

const DAY_MS = 86_400_000;

/** A visit whose care a customer asks for: the named one when it is hers, else the one that counts now; `day` is days since its end. Null when there is none. */
export async function readCare(
  context: ActionContext,
  input: { customerId: string; appointmentId?: string },
): Promise<{ visit: CareVisit; day: number } | null> {
  const { tx, now } = context;
  const id = input.appointmentId || (await activeAftercare(tx, input.customerId, now))?.appointmentId;
  const visit = id ? await readCareVisit(tx, id) : null;
  if (!visit || visit.customerId !== input.customerId) return null;
  return { visit, day: Math.max(0, (now.getTime() - visit.endedAt.getTime()) / DAY_MS) };
}
