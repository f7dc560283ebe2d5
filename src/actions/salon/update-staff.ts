import { problemsOfStaff } from "../../domain/salon/salon-problems.ts";
import { countAppointmentsAhead, serviceIdsByCode } from "../../storage/salon.ts";
import { insertStaffHours, insertStaffSkills } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type Invalid, readInput, staffChange } from "./salon-input.ts";
import { maySetRole, type SetUpRefusal, staffToSetUp } from "./set-up-access.ts";

export type UpdateStaffResult =
  | { ok: true }
  /** She still has that many appointments ahead: they must be given to somebody first. */
  | { ok: false; reason: "has_appointments"; appointments: number }
  | { ok: false; reason: "last_owner" }
  | SetUpRefusal
  | Invalid;

type Change = ReturnType<typeof staffChange.parse>;

/** Changes what is named of a person: name, role, language, hours, skills, or that she (no longer) works here. */
export async function updateStaff(
  context: ActionContext,
  input: { staffId: string; change: unknown },
): Promise<UpdateStaffResult> {
  const found = await staffToSetUp(context, input.staffId);
  if (!found.ok) return found;
  const parsed = readInput(staffChange, input.change);
  if (!parsed.ok) return parsed;
  const change = parsed.value;
  const services = await serviceIdsByCode(context.tx, found.business.id);
  const problems = problemsOfStaff({ hours: [], skills: [], ...change }, new Set(services.keys()));
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  const refusal = await whyNot(context, found.person, change);
  if (refusal) return refusal;
  await write(context, input.staffId, change, services);
  await recordAudit(context, "salon.update_staff", { kind: "staff", id: input.staffId }, change);
  return { ok: true };
}

async function whyNot(
  context: ActionContext,
  person: { id: string; role: string; active: boolean },
  change: Change,
): Promise<UpdateStaffResult | null> {
  if (change.role && !maySetRole(context, change.role)) return { ok: false, reason: "not_allowed" };
  const leaves = person.active && change.active === false;
  const stepsDown = person.role === "owner" && (leaves || (change.role ?? "owner") !== "owner");
  if (stepsDown) {
    const others = { role: "owner", active: true, id: { not: person.id } };
    if ((await context.tx.staff.count({ where: others })) === 0) return { ok: false, reason: "last_owner" };
  }
  const ahead = leaves ? await countAppointmentsAhead(context.tx, { staffId: person.id, from: context.now }) : 0;
  return ahead > 0 ? { ok: false, reason: "has_appointments", appointments: ahead } : null;
}

async function write(
  context: ActionContext,
  staffId: string,
  change: Change,
  services: ReadonlyMap<string, string>,
): Promise<void> {
  const { tx } = context;
  const { hours, skills, ...columns } = change;
  await tx.staff.update({ where: { id: staffId }, data: columns });
  if (hours) {
    await tx.staffHours.deleteMany({ where: { staffId } });
    await insertStaffHours(tx, staffId, hours, context);
  }
  if (skills) {
    await tx.staffSkill.deleteMany({ where: { staffId } });
    await insertStaffSkills(tx, staffId, skills, services);
  }
}
