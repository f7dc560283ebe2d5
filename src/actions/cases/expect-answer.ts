import { z } from "zod";
import { claimedButtons } from "../../domain/cases/card.ts";
import type { CaseFile } from "../../domain/cases/case.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { readCase } from "../../storage/cases.ts";
import { lastReplyAt } from "../../storage/cases-cards.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { schedule } from "../time/schedule.ts";
import { tellStaff } from "./tell-staff.ts";

const PATIENCE_MS = 10 * 60_000;

const expected = z.object({ caseId: z.string(), claimedById: z.string(), since: z.coerce.date() });

/** From the claim, or from her first word after an answer: in ten minutes staff are reminded that she waits, because the bot is silent meanwhile. */
export async function expectAnswer(context: ActionContext, file: CaseFile, claimedById: string): Promise<void> {
  const answered = await lastReplyAt(context.tx, file.id);
  await schedule(context, {
    kind: "case.unanswered",
    dueAt: new Date(context.now.getTime() + PATIENCE_MS),
    dedupeKey: `case.unanswered:${file.id}:${claimedById}:${answered?.getTime() ?? 0}`,
    customerId: file.customerId,
    payload: { caseId: file.id, claimedById, since: context.now.toISOString() },
  });
}

/** Reminds staff of a claimed case in which the customer still waits for a word; does nothing when she got one, or the case went on. */
export async function remindOfAnswer(context: ActionContext, scheduled: unknown): Promise<void> {
  const { caseId, claimedById, since } = expected.parse(scheduled);
  const file = await readCase(context.tx, caseId);
  if (file?.status !== "claimed" || file.claimedBy?.id !== claimedById || file.severity === "watch") return;
  const answered = await lastReplyAt(context.tx, caseId);
  if (answered && answered >= since) return;
  const minutes = Math.round((context.now.getTime() - since.getTime()) / 60_000);
  const values = { number: String(file.number), name: file.claimedBy.name, minutes };
  await tellStaff(context, file, message(phrase("cases-unanswered", values), claimedButtons(file.id)));
  await recordAudit(context, "case.remind_answer", { kind: "case", id: caseId });
}
