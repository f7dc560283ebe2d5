import { type BookableService, mayBeGiven } from "../../domain/booking/service.ts";
import type { OpeningHours } from "../../domain/salon/opening-hours.ts";
import { readBranchOffer } from "../../storage/booking-offer.ts";
import { readBeauticians, readLastChoice } from "../../storage/booking-services.ts";
import type { Tx } from "../../storage/store.ts";

/** Everything of a branch that one turn of a booking needs: the offer, the people, and when it is open on its own calendar and clock. */
export async function branchOffer(
  tx: Tx,
  branchId: string,
): Promise<{
  services: BookableService[];
  clinicOnly: BookableService[];
  beauticians: { id: string; name: string }[];
  hours: OpeningHours;
}> {
  const { licence, services, beauticians, hours } = await readBranchOffer(tx, branchId);
  const allowed = (service: BookableService) => licence !== null && mayBeGiven(service.treatment, licence);
  return {
    services: services.filter(allowed),
    clinicOnly: services.filter((service) => !allowed(service)),
    ...{ beauticians, hours },
  };
}

/** What can be booked in a branch, in the owner's order; `clinicOnly` are those that its licence does not cover. */
export async function listServices(
  tx: Tx,
  branchId: string,
): Promise<{ services: BookableService[]; clinicOnly: BookableService[] }> {
  const { services, clinicOnly } = await branchOffer(tx, branchId);
  return { services, clinicOnly };
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
