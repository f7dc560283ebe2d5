import { problemOfHours, problemOfTime } from "../../domain/salon/hours-problems.ts";
import { knownPlace } from "../../domain/salon/places.ts";
import type { SalonProblem } from "../../domain/salon/salon-problems.ts";
import { isZone } from "../../domain/time/zone.ts";
import { countAppointmentsAhead } from "../../storage/salon.ts";
import { insertBranchHours } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { branchChange, type Invalid, readInput } from "./salon-input.ts";
import { branchToSetUp, type SetUpRefusal } from "./set-up-access.ts";

export type UpdateBranchResult =
  | { ok: true }
  | { ok: false; reason: "has_appointments"; appointments: number }
  | SetUpRefusal
  | Invalid;

/**
 * Changes what is named of a branch: name, zone, place of the emergency number, address, phone, quiet hours, opening hours.
 * The zone stays while appointments lie ahead, because their wall-clock times would change.
 */
export async function updateBranch(
  context: ActionContext,
  input: { branchId: string; change: unknown },
): Promise<UpdateBranchResult> {
  const { branchId } = input;
  const found = await branchToSetUp(context, branchId);
  if (!found.ok) return found;
  const parsed = readInput(branchChange, input.change);
  if (!parsed.ok) return parsed;
  const { hours, ...columns } = parsed.value;
  const problems = problemsOf(parsed.value);
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  const appointments = columns.zone ? await aheadInOtherZone(context, branchId, columns.zone) : 0;
  if (appointments > 0) return { ok: false, reason: "has_appointments", appointments };
  await context.tx.branch.update({ where: { id: branchId }, data: columns });
  if (hours) {
    await context.tx.branchHours.deleteMany({ where: { branchId } });
    await insertBranchHours(context.tx, branchId, hours, context);
  }
  await recordAudit(context, "salon.update_branch", { kind: "branch", id: branchId }, parsed.value);
  return { ok: true };
}

function problemsOf(change: ReturnType<typeof branchChange.parse>): SalonProblem[] {
  const { zone, place, quietFrom, quietTo, hours } = change;
  const found: SalonProblem[] = hours ? problemOfHours(hours, "hours") : [];
  if (quietFrom !== undefined) found.push(...problemOfTime(quietFrom, "quietFrom"));
  if (quietTo !== undefined) found.push(...problemOfTime(quietTo, "quietTo"));
  if (zone !== undefined && !isZone(zone)) found.push({ where: "zone", reason: "bad_zone", value: zone });
  if (place !== undefined && !knownPlace(place)) found.push({ where: "place", reason: "unknown_place", value: place });
  return found;
}

async function aheadInOtherZone(context: ActionContext, branchId: string, zone: string): Promise<number> {
  const branch = await context.tx.branch.findUniqueOrThrow({ where: { id: branchId } });
  return branch.zone === zone ? 0 : countAppointmentsAhead(context.tx, { branchId, from: context.now });
}
