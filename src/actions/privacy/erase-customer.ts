import { paymentsFor } from "../../storage/payments.ts";
import { readPersonKeys } from "../../storage/privacy-person.ts";
import { erasePerson } from "../../storage/privacy-rules.ts";
import { giveMoneyBack } from "../booking/give-money-back.ts";
import type { ActionContext } from "../context.ts";
import { whyRefused } from "../salon/allowed.ts";
import { wantFreePagesCleared } from "./clear-free-pages.ts";
import { recordAudit } from "./record-audit.ts";

/** With `heldCases`, the numbers of the cases that a legal hold keeps; they go when it ends. */
export type EraseResult = { ok: true; heldCases?: number[] } | { ok: false; reason: "not_found" | "not_allowed" };

/**
 * Forgets a customer: name, number, words, health answers, messages and messenger ids go; coming visits are cancelled and open
 * cases closed; past visits stay with their price under a name that says nothing. A case under a legal hold stays whole, with its
 * visit, what was said since two weeks before it, and her name and number. It cannot be undone.
 */
export async function eraseCustomer(context: ActionContext, input: { customerId: string }): Promise<EraseResult> {
  const who = await readPersonKeys(context.tx, input.customerId);
  const refused = whyRefused(context.actor, "privacy.erase", who?.branchId);
  if (refused || !who) return { ok: false, reason: refused ?? "not_found" };
  const comingIds = await comingAppointments(context, who.appointmentIds);
  await erasePerson(context.tx, who, context.now);
  // What she paid for a visit that is cancelled with her file still goes back; the task names no one.
  for (const payment of await paymentsFor(context.tx, comingIds)) await giveMoneyBack(context, payment, "in_time");
  await wantFreePagesCleared(context);
  const heldCases = who.held.caseNumbers;
  await recordAudit(context, "privacy.erase", { kind: "customer", id: who.customerId }, { heldCases });
  return heldCases.length > 0 ? { ok: true, heldCases } : { ok: true };
}

async function comingAppointments({ tx, now }: ActionContext, ids: string[]): Promise<string[]> {
  const where = { id: { in: ids }, startsAt: { gt: now }, status: { in: ["booked", "confirmed"] } };
  return (await tx.appointment.findMany({ where, select: { id: true } })).map(({ id }) => id);
}
