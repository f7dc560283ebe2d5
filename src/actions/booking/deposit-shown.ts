import type { Visit } from "../../domain/booking/appointment.ts";
import { type Deposit, depositOfVisit } from "../../domain/booking/deposit.ts";
import type { DepositShown } from "../../domain/booking/deposit-messages.ts";
import { joinedNames } from "../../domain/booking/visit.ts";
import { readServicesInOrder } from "../../storage/booking-services.ts";
import type { ActionContext } from "../context.ts";

/** A deposit with the names that a sentence about it needs. */
export async function depositShown({ tx }: Pick<ActionContext, "tx">, deposit: Deposit): Promise<DepositShown> {
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: deposit.branchId } });
  const services = await readServicesInOrder(tx, branch.businessId, deposit.wanted.serviceIds);
  return { deposit, zone: branch.zone, service: joinedNames((services ?? []).map((one) => one.name)) };
}

/** Whether a visit's services ask a deposit of customers today. */
export async function asksDeposit(
  { tx }: Pick<ActionContext, "tx">,
  { branchId, parts }: Pick<Visit, "branchId" | "parts">,
): Promise<boolean> {
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: branchId } });
  const serviceIds = parts.map((part) => part.service.id);
  return depositOfVisit((await readServicesInOrder(tx, branch.businessId, serviceIds)) ?? []) > 0;
}
