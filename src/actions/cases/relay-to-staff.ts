import { givenName } from "../../domain/cases/given-name.ts";
import { clip } from "../../domain/cases/reason-words.ts";
import { button, message, phrase } from "../../domain/message/outgoing.ts";
import { readCase, touchCase } from "../../storage/cases.ts";
import { readCaseFacts } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { expectAnswer } from "./expect-answer.ts";
import { tellStaff } from "./tell-staff.ts";

const LONGEST_RELAYED = 3000;

/** Shows staff what the customer writes while a human holds her chat; answering that message answers her. Refused for a case that is over. */
export async function relayToStaff(
  context: ActionContext,
  input: { caseId: string; text: string },
): Promise<{ ok: true } | { ok: false; reason: "not_found" | "closed" }> {
  const file = await readCase(context.tx, input.caseId);
  if (!file) return { ok: false, reason: "not_found" };
  if (file.status === "closed") return { ok: false, reason: "closed" };
  const { customer } = await readCaseFacts(context.tx, file, context.now);
  const values = {
    number: String(file.number),
    name: givenName(customer.name),
    words: clip(input.text, LONGEST_RELAYED),
  };
  // The button names the case to whoever answers before we know that the message arrived.
  const open = button(phrase("cases-button-open"), `case:open:${file.id}`);
  await tellStaff(context, file, message(phrase("cases-relayed", values), [[open]]));
  if (file.claimedBy) await expectAnswer(context, file, file.claimedBy.id);
  await touchCase(context.tx, file.id, context.now);
  await recordAudit(context, "case.relay", { kind: "case", id: file.id });
  return { ok: true };
}
