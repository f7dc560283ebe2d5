import type { Locale } from "../../domain/message/locale.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** Somebody of the salon chooses the language in which she reads the board and gets her messages. */
export async function chooseStaffLocale(context: ActionContext, input: { locale: Locale }): Promise<void> {
  const { actor, tx } = context;
  if (actor.kind !== "staff") return;
  await tx.staff.update({ where: { id: actor.id }, data: { locale: input.locale } });
  await recordAudit(context, "staff.choose_locale", { kind: "staff", id: actor.id }, { locale: input.locale });
}
