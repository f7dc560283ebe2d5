import { problemsOfBranch } from "../../domain/salon/salon-problems.ts";
import { readBusinesses, serviceIdsByCode } from "../../storage/salon.ts";
import { insertBranch } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import { branchInput, type Invalid, readInput } from "./salon-input.ts";
import type { SetUpRefusal } from "./set-up-access.ts";

/** Opens another branch of the business, with its own zone, place, hours, rooms and people. Owners only. */
export async function addBranch(
  context: ActionContext,
  input: unknown,
): Promise<{ ok: true; branchId: string } | SetUpRefusal | Invalid> {
  if (!isAllowed(context.actor, "salon.setup") || !isAllowed(context.actor, "branch.all")) {
    return { ok: false, reason: "not_allowed" };
  }
  const parsed = readInput(branchInput, input);
  if (!parsed.ok) return parsed;
  const [business] = await readBusinesses(context.tx);
  if (!business) return { ok: false, reason: "not_found" };
  const services = await serviceIdsByCode(context.tx, business.id);
  const problems = problemsOfBranch(parsed.value, new Set(services.keys()));
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  const branch = await insertBranch(context.tx, business.id, parsed.value, services, context);
  await recordAudit(context, "salon.add_branch", { kind: "branch", id: branch.id }, { name: parsed.value.name });
  return { ok: true, branchId: branch.id };
}
