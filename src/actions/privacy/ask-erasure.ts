import { eraseWantedAt, isBeingWrittenTo, setEraseWanted } from "../../storage/erasures.ts";
import { readPersonKeys } from "../../storage/privacy-person.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";
import { eraseCustomer } from "./erase-customer.ts";
import { recordAudit } from "./record-audit.ts";

/** So long she can take it back. */
export const ERASE_AFTER_MINUTES = 10;
/** When our last message does not reach her, she is forgotten all the same. */
const LONGEST_WAIT_MINUTES = 60;
const MINUTE_MS = 60_000;

/** The numbers of her cases that a legal hold would keep, and how many visits are still to come. */
export async function beforeErasure(
  context: ActionContext,
  input: { customerId: string },
): Promise<{ heldCases: number[]; coming: number }> {
  const who = await readPersonKeys(context.tx, input.customerId);
  const where = {
    customerId: input.customerId,
    status: { in: ["booked", "confirmed"] },
    startsAt: { gt: context.now },
  };
  return { heldCases: who?.held.caseNumbers ?? [], coming: await context.tx.appointment.count({ where }) };
}

/** She asks to be forgotten: it is done in ten minutes, so that our answer still reaches her and she can take it back. */
export async function askErasure(context: ActionContext, input: { customerId: string }): Promise<void> {
  const { customerId } = input;
  await setEraseWanted(context.tx, customerId, context.now);
  const dueAt = new Date(context.now.getTime() + ERASE_AFTER_MINUTES * MINUTE_MS);
  await schedule(context, {
    kind: "privacy.erase",
    dueAt,
    dedupeKey: `privacy.erase:${customerId}:${dueAt.toISOString()}`,
    customerId,
  });
  await recordAudit(context, "privacy.ask_erasure", { kind: "customer", id: customerId });
}

/** She takes it back; false when there was nothing to take back. */
export async function takeBackErasure(context: ActionContext, input: { customerId: string }): Promise<boolean> {
  if ((await eraseWantedAt(context.tx, input.customerId)) === null) return false;
  await setEraseWanted(context.tx, input.customerId, null);
  await recordAudit(context, "privacy.take_back_erasure", { kind: "customer", id: input.customerId });
  return true;
}

/** The ten minutes are over: she is forgotten, unless she took it back. Waits for a message to her that is still on its way. */
export async function eraseAsAsked(
  context: ActionContext,
  item: { customerId: string | null; dueAt: Date },
): Promise<{ againAt: Date } | null> {
  const asked = item.customerId ? await eraseWantedAt(context.tx, item.customerId) : null;
  if (!item.customerId || asked === null) return null;
  const waited = context.now.getTime() - asked.getTime();
  if (waited < ERASE_AFTER_MINUTES * MINUTE_MS) return null;
  if (waited < LONGEST_WAIT_MINUTES * MINUTE_MS && (await isBeingWrittenTo(context.tx, item.customerId)))
    return { againAt: new Date(context.now.getTime() + MINUTE_MS) };
  await eraseCustomer(context, { customerId: item.customerId });
  return null;
}
