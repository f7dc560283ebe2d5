import type { ActionContext } from "../actions/context.ts";
import { addStaff } from "../actions/salon/add-staff.ts";
import { createApiToken } from "../actions/salon/create-api-token.ts";
import { type Role, roles } from "../domain/salon/permissions.ts";
import { readOptions, UsageError } from "./options.ts";
import { fail, withSalon } from "./with-salon.ts";

/** `afterglow token`: a token for the person of that name and role; a person who is not there yet is added, so that the audit names her. */
export async function token(words: string[]): Promise<void> {
  const { role, name, branch } = readOptions(words, ["role", "name"], ["branch"]);
  const known = roles.find((one) => one === role);
  if (!known) throw new UsageError(`--role should be one of ${roles.join(", ")}.`);
  const made = await withSalon(({ run }) => run((context) => makeToken(context, known, name.trim(), branch)));
  if (made.added) process.stderr.write(`${name.trim()} is now in the salon's staff as ${role}.\n`);
  process.stdout.write(`${made.token}\n`);
}

async function makeToken(context: ActionContext, role: Role, name: string, branchName?: string) {
  const branch = await context.tx.branch.findFirst({
    where: { active: true, ...(branchName ? { OR: [{ name: branchName }, { id: branchName }] } : {}) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  if (!branch) return fail(`There is no branch called "${branchName}".`);
  const here = branchName ? { branchId: branch.id } : {};
  const person = await context.tx.staff.findFirst({ where: { name, role, active: true, ...here } });
  const staffId = person?.id ?? (await add(context, branch.id, role, name));
  const made = await createApiToken(context, { staffId, name: "command line" });
  return made.ok ? { token: made.token, added: !person } : fail("This person cannot have a token.");
}

async function add(context: ActionContext, branchId: string, role: Role, name: string): Promise<string> {
  const added = await addStaff(context, { branchId, person: { name, role } });
  return added.ok ? added.staffId : fail("--name should be 1 to 120 characters.");
}
