import { wordsButton } from "../../domain/cases/card.ts";
import { givenName } from "../../domain/cases/given-name.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
import { readCase, touchCase } from "../../storage/cases.ts";
import { readCaseFacts } from "../../storage/cases-facts.ts";
import { staffChatOf } from "../../storage/prep-facts.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { expectAnswer } from "./expect-answer.ts";
import { tellChat, tellStaff } from "./tell-staff.ts";

/**
 * Tells staff that the customer wrote while a human holds her chat: the group, and whoever has the case in her own chat; her words stand on the
 * board and come to who asks for them. Answering that message answers her. Refused for a case that is over.
 */
export async function relayToStaff(
  context: ActionContext,
  input: { caseId: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "closed" }> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (file.status === "closed") return { ok: false, reason: "closed" };
  const { customer } = await readCaseFacts(context.tx, file, context.now);
  const values = { number: String(file.number), name: givenName(customer.name) };
  // The button names the case to whoever answers before we know that the message arrived.
  const open = button(phrase("cases-button-open"), `case:open:${file.id}`);
  const wrote = message(phrase("cases-wrote-again", values), [[wordsButton(file.id), open]]);
  await tellStaff(context, file, wrote);
  const own = file.claimedBy && (await staffChatOf(context.tx, file.claimedBy.id));
  if (own) await tellChat(context, file, own.id, wrote);
  if (file.claimedBy) await expectAnswer(context, file, file.claimedBy.id);
  await touchCase(context.tx, file.id, context.now);
  await recordAudit(context, "case.relay", { kind: "case", id: file.id });
  return { ok: true };
}
