import { customerOf } from "../../storage/board-customers.ts";
import { type AnsweredIntake, answeredIntakes } from "../../storage/board-health.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export type { AnsweredIntake } from "../../storage/board-health.ts";

/** Lifts the veil from a customer's health answers and writes down who looked; null when she is none of these branches. */
export async function openHealthAnswers(
  context: ActionContext,
  input: { customerId: string; branchIds: string[] },
): Promise<AnsweredIntake[] | null> {
  const file = await customerOf(context.tx, input.customerId, input.branchIds);
  if (!file) return null;
  await recordAudit(context, "customer.open_health", { kind: "customer", id: file.id });
  return answeredIntakes(context.tx, file.id);
}
