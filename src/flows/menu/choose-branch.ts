import { type BranchChoice, branchesToChoose, chooseBranch } from "../../actions/customers/choose-branch.ts";
import { type Button, button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext } from "../flow.ts";
import { menuButtons } from "../run/menu.ts";

/** "branch_<id>", in a deep link or behind a button. */
const chosen = /^branch_([\w-]{1,40})$/;

/** Answers "branch" (which one would you like?) and "branch_<id>" (that one); null for anything else. */
export async function answerBranch(argument: string, context: FlowContext): Promise<Outgoing[] | null> {
  if (argument === "branch") return [await askBranch(context)];
  const branchId = chosen.exec(argument)?.[1];
  if (!branchId) return null;
  const { customer, chat, branch } = context;
  const result = await chooseBranch(context, {
    customerId: customer.id,
    chatId: chat.id,
    businessId: branch.businessId,
    branchId,
  });
  if (!result.ok) return [await askBranch(context)];
  return [message(phrase("core-branch-chosen", { salon: result.branch.name }), menuButtons())];
}

async function askBranch(context: FlowContext): Promise<Outgoing> {
  const branches = await branchesToChoose(context, context.branch.businessId);
  return message(phrase("core-branch-ask", { salon: context.branch.name }), branchButtons(branches));
}

/** A button each, for a business of several branches; none for a single salon. */
export async function branchesAsButtons(context: FlowContext): Promise<Button[][]> {
  const branches = await branchesToChoose(context, context.branch.businessId);
  return branches.length > 1 ? branchButtons(branches) : [];
}

function branchButtons(branches: BranchChoice[]): Button[][] {
  return branches.map(({ id, name }) => [button({ literal: name }, `go:menu:branch_${id}`)]);
}
