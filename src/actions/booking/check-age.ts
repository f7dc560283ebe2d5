import { ageRule } from "../../domain/customers/age.ts";
import { guardianConsentVersion } from "../../domain/outreach/consent.ts";
import type { LocalDate } from "../../domain/time/calendar-date.ts";
import { readAge } from "../../storage/family.ts";
import { insertConsent } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { hasConsent } from "../customers/has-consent.ts";
import { recordAudit } from "../privacy/record-audit.ts";

const LONGEST_NAME = 80;

/**
 * Whether her age allows a visit on a day, whoever books: null, or why not. Under 14 nobody is treated, and nothing sets that aside. From 14
 * until 18 a guardian's word must stand in her file, given in the chat, or signed now with the guardian's name when staff book.
 */
export async function checkAge(
  context: ActionContext,
  input: { customerId: string; on: LocalDate; guardian?: string | undefined },
): Promise<"too_young" | "guardian_needed" | null> {
  const { customerId, on } = input;
  const rule = ageRule((await readAge(context.tx, customerId))?.birthDate ?? null, on);
  if (rule === "of_age") return null;
  if (rule === "too_young") return "too_young";
  if (await hasConsent(context.tx, customerId, "guardian")) return null;
  const signedName = (input.guardian ?? "").trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME);
  if (context.actor.kind !== "staff" || signedName === "") return "guardian_needed";
  const consent = { customerId, purpose: "guardian" as const, version: guardianConsentVersion, via: context.actor.id };
  await insertConsent(context.tx, { ...consent, id: context.newId(), givenAt: context.now, signedName });
  await recordAudit(
    context,
    "consent.give",
    { kind: "customer", id: customerId },
    { purpose: "guardian", atSalon: true },
  );
  return null;
}
