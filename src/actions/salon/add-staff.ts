import { problemsOfStaff } from "../../domain/salon/salon-problems.ts";
import { serviceIdsByCode } from "../../storage/salon.ts";
import { insertStaff } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type Invalid, readInput, staffInput } from "./salon-input.ts";
import { branchToSetUp, maySetRole, type SetUpRefusal } from "./set-up-access.ts";

/** Adds a person to a branch: name, role, language, hours on the branch's clock, skills as codes of services. */
export async function addStaff(
  context: ActionContext,
  input: { branchId: string; person: unknown },
): Promise<{ ok: true; staffId: string } | SetUpRefusal | Invalid> {
  const found = await branchToSetUp(context, input.branchId);
  if (!found.ok) return found;
  const parsed = readInput(staffInput, input.person);
  if (!parsed.ok) return parsed;
  const person = parsed.value;
  if (!maySetRole(context, person.role)) return { ok: false, reason: "not_allowed" };
  const services = await serviceIdsByCode(context.tx, found.business.id);
  const problems = problemsOfStaff(person, new Set(services.keys()));
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  const staffId = await insertStaff(context.tx, input.branchId, person, services, context);
  await recordAudit(context, "salon.add_staff", { kind: "staff", id: staffId }, { role: person.role });
  return { ok: true, staffId };
}
