import type { SalonPlan } from "../../domain/salon/salon-plan.ts";
import { problemsOfSalon, type SalonProblem, warningsOfServices } from "../../domain/salon/salon-problems.ts";
import { readBusinesses } from "../../storage/salon.ts";
import { clearDemo, handOverAccess, readOwnersLinks, restoreOwnersLinks } from "../../storage/salon-clear.ts";
import { type InsertedSalon, insertSalon } from "../../storage/salon-insert.ts";
import type { Tx } from "../../storage/store.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import { type Invalid, readInput, salonInput } from "./salon-input.ts";

export type SetUpSalonResult =
  | { ok: true; businessId: string; branchIds: string[]; ownerId: string; warnings: SalonProblem[] }
  | { ok: false; reason: "not_allowed" | "already_set_up" }
  | Invalid;

/**
 * Replaces the demo by a real salon, in one transaction: the demo's customers and appointments go, the owner stays signed in.
 * Refused once a real salon exists, and with every problem named at once: zones, times, codes, treatments that the licence
 * does not allow (`clinic` in treatments.json). What only deserves a second look comes back as warnings.
 */
export async function setUpSalon(context: ActionContext, input: unknown): Promise<SetUpSalonResult> {
  if (!isAllowed(context.actor, "salon.setup") || !isAllowed(context.actor, "branch.all")) {
    return { ok: false, reason: "not_allowed" };
  }
  const parsed = readInput(salonInput, input);
  if (!parsed.ok) return { ...parsed, problems: [...parsed.problems, ...problemsBeside(parsed.problems, input)] };
  const plan: SalonPlan = parsed.value;
  const problems = problemsOfSalon(plan);
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  if ((await readBusinesses(context.tx)).some((business) => !business.demo)) {
    return { ok: false, reason: "already_set_up" };
  }
  const salon = await replaceDemo(context, plan);
  await recordAudit(context, "salon.set_up", { kind: "business", id: salon.businessId }, { name: plan.name });
  return { ok: true, ...salon, warnings: warningsOfServices(plan.services, plan.licence) };
}

/** What else is wrong beside numbers that are none, so that an owner is told everything at once. */
function problemsBeside(known: SalonProblem[], input: unknown): SalonProblem[] {
  const mended = readInput(salonInput, withNumbers(input, new Set(known.map(({ where }) => where))));
  return mended.ok ? problemsOfSalon(mended.value) : [];
}

/** The input with a number that is allowed everywhere in place of those that are wrong. */
function withNumbers(value: unknown, wrong: ReadonlySet<string>, path = ""): unknown {
  if (typeof value === "number" && wrong.has(path)) return 60;
  const inside = (key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
  if (Array.isArray(value)) return value.map((one, index) => withNumbers(one, wrong, inside(index)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNumbers(one, wrong, inside(key))]));
}

async function replaceDemo(context: ActionContext, plan: SalonPlan) {
  const { tx } = context;
  const links = await readOwnersLinks(tx);
  await clearDemo(tx, links.staffChatKey ? [links.staffChatKey] : []);
  await markSeeded(tx, context.now);
  const salon = await insertSalon(tx, plan, false, context);
  const branchIds = salon.branches.map((branch) => branch.id);
  const ownerId = ownerOf(plan, salon);
  await handOverAccess(tx, links.ownerIds, ownerId);
  await restoreOwnersLinks(tx, links, { branchId: branchIds[0] ?? "", ownerId });
  return { businessId: salon.businessId, branchIds, ownerId };
}

/** A demo salon must never be made beside the real one. */
async function markSeeded(tx: Tx, now: Date): Promise<void> {
  const key = "salon.seeded";
  await tx.setting.upsert({ where: { key }, create: { key, value: now.toISOString() }, update: {} });
}

function ownerOf(plan: SalonPlan, salon: InsertedSalon): string {
  for (const [i, branch] of plan.branches.entries()) {
    const position = branch.staff.findIndex((person) => person.role === "owner");
    const id = salon.branches[i]?.people[position]?.id;
    if (id) return id;
  }
  throw new Error("A salon without an owner was let through.");
}
