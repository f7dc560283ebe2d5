import { branchOffer, lastChoice } from "../../actions/booking/list-services.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import type { OpeningHours } from "../../domain/salon/opening-hours.ts";
import type { FlowContext } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import { skinSearch } from "./skin-search.ts";
import type { Search } from "./time-search.ts";

/** What lies on the front desk during one turn: the offer, the people, and what she chose last. */
export interface Desk {
  services: BookableService[];
  /** Offered by the business, but not under this place's licence. */
  clinicOnly: BookableService[];
  /** Everybody who gives something here. */
  beauticians: { id: string; name: string }[];
  /** When it is open. */
  place: OpeningHours | null;
  last: { staffId: string; serviceId: string } | null;
}

export async function openDesk(context: FlowContext): Promise<Desk> {
  const { tx, branch, customer } = context;
  const { hours, ...offer } = await branchOffer(tx, branch.id);
  return { ...offer, place: hours, last: await lastChoice(tx, customer.id, branch.id) };
}

export function chosenService(desk: Desk, state: Pick<BookingState, "serviceId">): BookableService | undefined {
  return desk.services.find((service) => service.id === state.serviceId);
}

/** What a time is looked for, once the service is known; until she said whom, with anyone. */
export async function searchFor(
  context: FlowContext,
  desk: Desk,
  service: BookableService,
  {
    staff,
    notStaff,
    told,
    thenServiceIds,
    company,
  }: Pick<BookingState, "staff" | "notStaff" | "told" | "thenServiceIds" | "company">,
): Promise<Search> {
  const then = thenServiceIds.flatMap((id) => desk.services.filter((one) => one.id === id));
  return {
    serviceId: service.id,
    thenServiceIds: then.map((one) => one.id),
    staffId: staff === "any" ? null : staff,
    lastStaffId: desk.last?.staffId ?? null,
    notStaffIds: notStaff,
    // A visit of several treatments is planned by itself; the other one's is looked for beside it afterwards.
    besideServiceId: company && then.length === 0 ? (company.serviceId ?? service.id) : undefined,
    ...(await skinSearch(context, [service, ...then], { told })),
  };
}
