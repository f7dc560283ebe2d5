import { z } from "zod";
import {
  exposures,
  families,
  prerequisiteKinds,
  suppliedIntervals,
  suppliedPrerequisites,
} from "../../domain/booking/skin-catalogue.ts";
import type { OwnSkinRule } from "../../domain/booking/skin-rules.ts";
import { treatmentOf } from "../../domain/salon/treatments.ts";
import { dropSkinRule, putSkinRule, readOwnSkinRules } from "../../storage/skin-rules.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";

const days = (most: number) => z.number().int().min(0).max(most);
const rule = z.union([
  z.strictObject({
    kind: z.literal("interval"),
    cause: z.enum([...families, ...exposures]),
    family: z.enum(families),
    days: days(730),
  }),
  z
    .strictObject({
      kind: z.enum(prerequisiteKinds),
      treatment: z.string().refine((code) => treatmentOf(code) !== undefined),
      required: z.boolean(),
      leadDays: days(60),
      validDays: days(1095),
    })
    .refine(({ leadDays, validDays }) => validDays >= leadDays),
]);
const input = z.array(rule).min(1).max(200);

/**
 * Sets rules of the skin for the whole business, all of them or none; what equals the supplied rule is that rule again. Days: intervals
 * 0 to 730, tests 0 to 60 before and valid up to 1095, and not for less than they must lie before. Owners and managers; audited one by one.
 */
export async function setSkinRules(
  context: ActionContext,
  wanted: { businessId: string; rules: unknown },
): Promise<{ ok: true; changed: number } | { ok: false; reason: "not_allowed" | "invalid" }> {
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  const parsed = input.safeParse(wanted.rules);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  const { businessId } = wanted;
  const before = await readOwnSkinRules(context.tx, businessId);
  let changed = 0;
  for (const one of parsed.data) if (await setRule(context, businessId, one, before)) changed++;
  return { ok: true, changed };
}

async function setRule(
  context: ActionContext,
  businessId: string,
  wanted: OwnSkinRule,
  before: readonly OwnSkinRule[],
): Promise<boolean> {
  const own = before.find((one) => keyOf(one) === keyOf(wanted));
  const supplied = suppliedRules.find((one) => keyOf(one) === keyOf(wanted));
  if (sameRule(own ?? supplied, wanted)) return false;
  if (sameRule(supplied, wanted)) await dropSkinRule(context.tx, businessId, wanted);
  else {
    const change = { id: context.newId(), changedAt: context.now, changedById: context.actor.id };
    await putSkinRule(context.tx, businessId, wanted, change);
  }
  await recordAudit(context, "salon.set_skin_rule", { kind: "business", id: businessId }, { ...wanted });
  return true;
}

const suppliedRules: readonly OwnSkinRule[] = [
  ...suppliedIntervals.map(({ cause, family, days }) => ({ kind: "interval" as const, cause, family, days })),
  ...suppliedPrerequisites.map(({ kind, treatment, required, leadDays, validDays }) => {
    return { kind, treatment, required, leadDays, validDays };
  }),
];

function keyOf(one: OwnSkinRule): string {
  return one.kind === "interval" ? `${one.cause}>${one.family}` : `${one.kind}>${one.treatment}`;
}

function sameRule(one: OwnSkinRule | undefined, other: OwnSkinRule): boolean {
  if (one === undefined) return other.kind === "interval" && other.days === 0;
  if (one.kind === "interval") return other.kind === "interval" && one.days === other.days;
  if (other.kind === "interval") return false;
  return one.required === other.required && one.leadDays === other.leadDays && one.validDays === other.validDays;
}
