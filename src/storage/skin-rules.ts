import { causeOf, familyOf, type PrerequisiteKind, prerequisiteKinds } from "../domain/booking/skin-catalogue.ts";
import type { OwnSkinRule } from "../domain/booking/skin-rules.ts";
import type { SkinRule } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

/** What the salon has set in place of the supplied rules. */
export async function readOwnSkinRules(tx: Tx, businessId: string): Promise<OwnSkinRule[]> {
  const rows = await tx.skinRule.findMany({ where: { businessId }, orderBy: [{ changedAt: "asc" }, { id: "asc" }] });
  return rows.flatMap((row) => ruleOf(row) ?? []);
}

function ruleOf(row: SkinRule): OwnSkinRule | null {
  const { required, days, validDays, target } = row;
  const kind: PrerequisiteKind | undefined = prerequisiteKinds.find((one) => one === row.kind);
  if (kind) return { kind, treatment: target, required, leadDays: days, validDays };
  const cause = causeOf(row.cause);
  const family = familyOf(target);
  return cause && family ? { kind: "interval", cause, family, days } : null;
}

function columnsOf(rule: OwnSkinRule) {
  if (rule.kind === "interval") {
    const { kind, cause, family, days } = rule;
    return { kind, cause, target: family, days, validDays: 0, required: true };
  }
  const { kind, treatment, leadDays, validDays, required } = rule;
  return { kind, cause: "", target: treatment, days: leadDays, validDays, required };
}

/** Sets a rule of the salon. */
export async function putSkinRule(
  tx: Tx,
  businessId: string,
  rule: OwnSkinRule,
  change: { id: string; changedAt: Date; changedById: string },
): Promise<void> {
  const { kind, cause, target, ...columns } = columnsOf(rule);
  const { changedAt, changedById } = change;
  await tx.skinRule.upsert({
    where: { businessId_kind_cause_target: { businessId, kind, cause, target } },
    create: { ...change, businessId, kind, cause, target, ...columns },
    update: { ...columns, changedAt, changedById },
  });
}

/** Takes a rule of the salon back: the supplied one is in force again. */
export async function dropSkinRule(tx: Tx, businessId: string, rule: OwnSkinRule): Promise<void> {
  const { kind, cause, target } = columnsOf(rule);
  await tx.skinRule.deleteMany({ where: { businessId, kind, cause, target } });
}
