import { allergensNamed } from "../../domain/intake/allergens.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hasHealthConsent } from "./health-consent.ts";

const LONGEST = 500;

/** Writes an allergy that a customer told into her file, in her own words; false without her agreement to keep health data, or when it stands there already, also under another name ("latex" beside "乳胶"). */
export async function noteAllergy(
  context: ActionContext,
  input: { customerId: string; substance: string },
): Promise<boolean> {
  if (!(await hasHealthConsent(context, input.customerId))) return false;
  const { allergies } = await context.tx.customer.findUniqueOrThrow({ where: { id: input.customerId } });
  if (standsThere(allergies, input.substance)) return false;
  const longer = [allergies, input.substance]
    .filter((words) => words !== "")
    .join("、")
    .slice(0, LONGEST);
  await context.tx.customer.update({ where: { id: input.customerId }, data: { allergies: longer } });
  await recordAudit(context, "customer.note_allergy", { kind: "customer", id: input.customerId });
  return true;
}

function standsThere(allergies: string, substance: string): boolean {
  if (allergies.toLowerCase().includes(substance.toLowerCase())) return true;
  const known = new Set(allergensNamed(allergies).map(({ allergen }) => allergen.code));
  const told = allergensNamed(substance);
  return told.length > 0 && told.every(({ allergen }) => known.has(allergen.code));
}
