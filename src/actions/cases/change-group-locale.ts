import type { Locale } from "../../domain/message/locale.ts";
import type { ActionContext } from "../context.ts";

/** Changes the language in which a staff chat is written to. */
export async function changeGroupLocale(
  context: ActionContext,
  input: { chatId: string; locale: Locale },
): Promise<void> {
  await context.tx.chat.update({ where: { id: input.chatId }, data: { locale: input.locale } });
}
