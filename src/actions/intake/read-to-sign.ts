import { type CareContent, careContent } from "../../domain/care/care-content.ts";
import { readIntakeVisit } from "../../storage/intake.ts";
import { sameVisitIds } from "../../storage/signatures.ts";
import type { ActionContext } from "../context.ts";
import { type RiskAhead, toBeSigned } from "./sign-risk.ts";

/** What she reads before she signs at the salon. */
export interface ToSignHere {
  customer: { name: string; locale: string };
  startsAt: Date;
  /** Each treatment of the visit that needs a signature, with what is expected after it. */
  risks: (Omit<RiskAhead, "ok"> & { expected: CareContent["expected"] | null })[];
}

/** The risks (of `given`, where something else is done than was booked) of the visit of an appointment of one of these branches, signed or not; null for any other. */
export async function readToSign(
  { tx }: ActionContext,
  input: { appointmentId: string; branchIds: readonly string[]; given?: string | undefined },
): Promise<ToSignHere | null> {
  const first = await readIntakeVisit(tx, input.appointmentId);
  if (!first || !input.branchIds.includes(first.branchId)) return null;
  const risks: ToSignHere["risks"] = [];
  for (const id of await sameVisitIds(tx, input.appointmentId)) {
    const booked = await readIntakeVisit(tx, id);
    const treatment = id === input.appointmentId ? input.given : undefined;
    const risk = booked && toBeSigned({ ...booked, treatment: treatment ?? booked.treatment });
    if (risk) risks.push({ ...risk, expected: careContent(risk.visit.treatment)?.expected ?? null });
  }
  const select = { name: true, locale: true };
  const customer = await tx.customer.findUniqueOrThrow({ where: { id: first.customerId }, select });
  return { customer, startsAt: first.startsAt, risks };
}
