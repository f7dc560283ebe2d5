import type { TriageDecision, TriageInput } from "../../domain/triage/decision.ts";
import { sealText } from "../../storage/sealed-client.ts";
import type { ActionContext } from "../context.ts";

/**
 * Keeps a triage decision with the exact text, the reasons and the rulebook's version: evidence, and what a later rulebook
 * is replayed on, with all that was read beside it. It waits for a second reading when she agreed to one; an urgent one needs none.
 */
export async function recordTriage(
  context: ActionContext,
  of: { chatId: string; customerId: string; eventId: string },
  input: TriageInput,
  decision: TriageDecision,
): Promise<string> {
  const id = context.newId();
  const purpose = decision.severity === "urgent" ? "none" : "model";
  const seal = (column: string, text: string) => sealText(context.tx, "TriageDecision", column, id, text);
  const text = seal("text", input.text);
  const reasons = seal("reasons", JSON.stringify(decision.reasons));
  const asked = input.askedAbout ? seal("askedAbout", input.askedAbout) : null;
  const recent = input.recentTexts?.length ? seal("recentTexts", JSON.stringify(input.recentTexts)) : null;
  await context.tx.$executeRaw`
    INSERT INTO "TriageDecision" ("id","chatId","customerId","eventId","text","askedAbout","recentTexts","locale",
                                  "treatment","day","severity","intent","reasons","ruleVersion","createdAt",
                                  "secondReading")
    VALUES (${id}, ${of.chatId}, ${of.customerId}, ${of.eventId}, ${text}, ${asked},
            ${recent}, ${input.locale ?? null}, ${input.treatment ?? null}, ${input.day ?? null}, ${decision.severity}, ${decision.intent},
            ${reasons}, ${decision.ruleVersion}, ${context.now},
            (SELECT 'wanted' FROM "Consent" WHERE "customerId" = ${of.customerId} AND "purpose" = ${purpose}
             AND "withdrawnAt" IS NULL LIMIT 1))`;
  return id;
}
