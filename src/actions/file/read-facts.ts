import type { Fact } from "../../domain/file/fact.ts";
import { factKind, readsGroup } from "../../domain/file/kinds.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import { type PastFact, readFacts, readPastFacts } from "../../storage/customer-facts.ts";
import type { ActionContext } from "../context.ts";

export type { PastFact } from "../../storage/customer-facts.ts";

export interface FactsFile {
  facts: Fact[];
  /** Taken back or replaced, newest first. */
  past: PastFact[];
}

/** What a person of the salon may read of a customer's facts; groups that her role does not read are left out. */
export async function readFactsFor(
  context: ActionContext,
  staff: Pick<StaffMember, "role">,
  customerId: string,
): Promise<FactsFile> {
  const reads = ({ kind }: Fact) => readsGroup(staff.role, factKind(kind).group);
  return {
    facts: (await readFacts(context.tx, customerId)).filter(reads),
    past: (await readPastFacts(context.tx, customerId)).filter(reads),
  };
}
