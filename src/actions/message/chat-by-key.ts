import type { ActionContext } from "../context.ts";

/** A chat by its key, with the place whose emergency number applies. */
export async function chatByKey(context: ActionContext, key: string) {
  const chat = await context.tx.chat.findUnique({ where: { key } });
  if (!chat) return null;
  const branch = await context.tx.branch.findUnique({ where: { id: chat.branchId } });
  return { id: chat.id, customerId: chat.customerId, branchId: chat.branchId, place: branch?.place ?? "" };
}
