import type { Fact } from "../../domain/file/fact.ts";
import { kindsOf } from "../../domain/file/kinds.ts";
import { readFacts } from "../../storage/customer-facts.ts";
import type { ActionContext } from "../context.ts";

/** How she likes it, as the salon keeps it: shown to her and to whoever receives her. */
export function readOwnPreferences(context: ActionContext, customerId: string): Promise<Fact[]> {
  return readFacts(context.tx, customerId, kindsOf("comfort"));
}
