import { z } from "zod";
import {
  type ChosenDays,
  type RetainedKind,
  retainedKinds,
  retention,
  whyNotDays,
} from "../../domain/privacy/retention.ts";
import { readBusinesses } from "../../storage/salon.ts";
import { readSetting, writeSetting } from "../../storage/settings.ts";
import type { ActionContext } from "../context.ts";
import { isAllowed } from "../salon/allowed.ts";
import { recordAudit } from "./record-audit.ts";

const CHOSEN = "retention.days";
const saved = z.partialRecord(z.enum(retainedKinds), z.number().int().positive());

/** What the salon chose instead of our periods. */
export async function chosenRetention(tx: ActionContext["tx"]): Promise<ChosenDays> {
  const text = await readSetting(tx, CHOSEN);
  const read = text ? saved.safeParse(JSON.parse(text)) : null;
  return read?.success ? read.data : {};
}

export type RetentionProblems = Partial<Record<RetainedKind, "too_short" | "too_long">>;

/**
 * The owner chooses how many days kinds of data are kept, within the bounds of the licence; all of it or nothing, from the next daily run on.
 * The audit keeps the old and the new days. Refused: not_allowed, out_of_bounds with each problem.
 */
export async function setRetention(
  context: ActionContext,
  input: { days: ChosenDays },
): Promise<
  | { ok: true }
  | { ok: false; reason: "not_allowed" }
  | { ok: false; reason: "out_of_bounds"; problems: RetentionProblems }
> {
  const { tx, actor } = context;
  if (!isAllowed(actor, "branch.all")) return { ok: false, reason: "not_allowed" };
  const licence = (await readBusinesses(tx))[0]?.licence === "clinic" ? "clinic" : "salon";
  const problems: RetentionProblems = {};
  const chosen: ChosenDays = {};
  for (const rule of retention) {
    const days = input.days[rule.kind];
    if (days === undefined) continue;
    const problem = whyNotDays(rule, licence, days);
    if (problem) problems[rule.kind] = problem;
    if (days !== rule.days[licence]) chosen[rule.kind] = days;
  }
  if (Object.keys(problems).length > 0) return { ok: false, reason: "out_of_bounds", problems };
  const before = await chosenRetention(tx);
  if (JSON.stringify(before) === JSON.stringify(chosen)) return { ok: true };
  await writeSetting(tx, CHOSEN, JSON.stringify(chosen));
  await recordAudit(context, "privacy.set_retention", { kind: "salon", id: "retention" }, { before, after: chosen });
  return { ok: true };
}
