import type { InboundEvent } from "../../domain/message/inbound.ts";
import { nearestLocale } from "../../domain/message/locale.ts";
import type { ActionContext } from "../context.ts";

const MAX_NAME_CHARACTERS = 80;

/**
 * Opens a chat, and a customer's file for a private one, when somebody writes for the first time.
 * False while no salon exists yet. A group is known only after its branch was linked to it: until then it belongs to the first branch.
 */
export async function greetNewChat(context: ActionContext, event: InboundEvent): Promise<boolean> {
  const branch = await context.tx.branch.findFirst({ where: { active: true }, orderBy: { createdAt: "asc" } });
  if (!branch) return false;
  const locale = nearestLocale(event.sender.languageTag);
  const isCustomer = event.place === "customer";
  const customerId = isCustomer ? context.newId() : null;
  if (customerId) {
    await context.tx.customer.create({
      data: {
        id: customerId,
        businessId: branch.businessId,
        branchId: branch.id,
        name: event.sender.name.trim().slice(0, MAX_NAME_CHARACTERS) || event.sender.externalId,
        locale,
        origin:
          event.content.kind === "command" && event.content.name === "start" ? event.content.argument || null : null,
        createdAt: context.now,
      },
    });
  }
  await context.tx.chat.create({
    data: {
      id: context.newId(),
      key: event.chatKey,
      kind: isCustomer ? "customer" : "staff_group",
      channel: event.channel,
      externalId: event.chatKey.slice(event.channel.length + 1),
      customerId,
      branchId: branch.id,
      locale: isCustomer ? locale : "zh-CN",
      createdAt: context.now,
    },
  });
  return true;
}
