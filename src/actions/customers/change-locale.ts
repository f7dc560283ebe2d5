import type { Locale } from "../../domain/message/locale.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

/** Changes the language a customer is written to in, in all her chats. */
export async function changeLocale(
  context: ActionContext,
  input: { customerId: string; locale: Locale },
): Promise<{ ok: true } | EditRefusal> {
  const refusal = await whyNotEdit(context, input.customerId);
  if (refusal) return refusal;
  const { customerId, locale } = input;
  await context.tx.customer.update({ where: { id: customerId }, data: { locale } });
  await context.tx.chat.updateMany({ where: { customerId }, data: { locale } });
  await recordAudit(context, "customer.change_locale", { kind: "customer", id: customerId }, { locale });
  return { ok: true };
}
