import type { Deposit } from "../../domain/booking/deposit.ts";
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
