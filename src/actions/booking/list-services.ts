import { type BookableService, mayBeGiven } from "../../domain/booking/service.ts";
import { readBeauticians, readBookingBranch, readLastChoice, readServices } from "../../storage/booking-services.ts";
import type { Tx } from "../../storage/store.ts";

/** What can be booked in a branch, in the owner's order; `clinicOnly` are those that its licence does not cover. */
export async function listServices(
  tx: Tx,
  branchId: string,
): Promise<{ services: BookableService[]; clinicOnly: BookableService[] }> {
  const branch = await readBookingBranch(tx, branchId);
  if (!branch) return { services: [], clinicOnly: [] };
  const all = await readServices(tx, branch.businessId, branchId);
  const allowed = (service: BookableService) => mayBeGiven(service.treatment, branch.licence);
  return { services: all.filter(allowed), clinicOnly: all.filter((service) => !allowed(service)) };
}

/** Who gives a service in a branch; without a service, everybody who gives any. */
export async function listBeauticians(
  tx: Tx,
  branchId: string,
  serviceId?: string,
): Promise<{ id: string; name: string }[]> {
  return readBeauticians(tx, branchId, serviceId);
}

/** What and whom she chose last in the branch; null when she is new there. */
export async function lastChoice(
  tx: Tx,
  customerId: string,
  branchId: string,
): Promise<{ staffId: string; serviceId: string } | null> {
  return readLastChoice(tx, customerId, branchId);
}
