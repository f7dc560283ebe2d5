import type { Locale } from "../../domain/message/locale.ts";
import type { ActionContext } from "../context.ts";

export interface NewWebChat {
  /** SHA-256 (hex) of the bearer token; the token itself is known to the browser only. */
  tokenHash: string;
  locale: Locale;
  name: string;
  /** The branch whose page she opened; the first active one when absent. */
  branchId?: string;
}

export type WebChatStarted =
  | { ok: true; customerId: string; chatId: string }
  | { ok: false; reason: "no_salon" | "unknown_branch" };

/** Opens a file and a web chat for somebody who writes from a browser. Refuses while no salon exists, and a branch that is unknown or closed. */
export async function startWebChat(context: ActionContext, input: NewWebChat): Promise<WebChatStarted> {
  const branch = await context.tx.branch.findFirst({
    where: { active: true, ...(input.branchId ? { id: input.branchId } : {}) },
    orderBy: { createdAt: "asc" },
    select: { id: true, businessId: true },
  });
  if (!branch) return { ok: false, reason: input.branchId ? "unknown_branch" : "no_salon" };
  const customerId = context.newId();
  const chatId = context.newId();
  await context.tx.customer.create({
    data: {
      id: customerId,
      businessId: branch.businessId,
      branchId: branch.id,
      name: input.name,
      locale: input.locale,
      origin: "webchat",
      createdAt: context.now,
    },
  });
  await context.tx.chat.create({
    data: {
      id: chatId,
      key: `webchat:${chatId}`,
      kind: "customer",
      channel: "webchat",
      externalId: chatId,
      customerId,
      branchId: branch.id,
      locale: input.locale,
      tokenHash: input.tokenHash,
      createdAt: context.now,
    },
  });
  return { ok: true, customerId, chatId };
}
