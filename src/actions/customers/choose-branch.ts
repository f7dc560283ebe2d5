import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

export interface BranchChoice {
  id: string;
  name: string;
}

/** The branches of a business that are open to customers, oldest first. */
export async function branchesToChoose(
  context: Pick<ActionContext, "tx">,
  businessId: string,
): Promise<BranchChoice[]> {
  return context.tx.branch.findMany({
    where: { businessId, active: true },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true },
  });
}

/** Makes a branch the one that looks after a customer in this chat; refuses one that is closed or of another business. */
export async function chooseBranch(
  context: ActionContext,
  input: { customerId: string; chatId: string; businessId: string; branchId: string },
): Promise<{ ok: true; branch: BranchChoice } | { ok: false; reason: "unknown_branch" }> {
  const branches = await branchesToChoose(context, input.businessId);
  const branch = branches.find(({ id }) => id === input.branchId);
  if (!branch) return { ok: false, reason: "unknown_branch" };
  await context.tx.chat.update({ where: { id: input.chatId }, data: { branchId: branch.id } });
  await context.tx.customer.update({ where: { id: input.customerId }, data: { branchId: branch.id } });
  await recordAudit(
    context,
    "customer.choose_branch",
    { kind: "customer", id: input.customerId },
    { branchId: branch.id },
  );
  return { ok: true, branch };
}
