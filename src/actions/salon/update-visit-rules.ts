import { z } from "zod";
import { reminderKinds } from "../../domain/booking/reminder-time.ts";
import { depositElsewhere } from "../../domain/booking/visit-rules.ts";
import { readVisitRules, writeVisitRules } from "../../storage/visit-rules.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type Invalid, readInput } from "./salon-input.ts";
import { branchToSetUp, type SetUpRefusal } from "./set-up-access.ts";

export type { SalonRules } from "../../storage/visit-rules.ts";

const WEEK_MINUTES = 7 * 24 * 60;
const wallClock = /^([01]\d|2[0-3]):[0-5]\d$/;
const notice = z.number().int().min(0).max(WEEK_MINUTES);

export const visitRulesInput = z.strictObject({
  moveNoticeMinutes: notice,
  cancelNoticeMinutes: notice,
  reminders: z.array(z.enum(reminderKinds)).max(reminderKinds.length),
  graceMinutes: z.number().int().min(0).max(240),
  noShowLimit: z.number().int().min(0).max(50),
  // Left out, they stay as they are.
  depositMinutes: z.number().int().min(5).max(1440).optional(),
  depositElsewhere: z.enum(depositElsewhere).optional(),
  keepsDeposit: z.boolean().optional(),
  leadMinutes: z.number().int().min(0).max(WEEK_MINUTES).optional(),
  horizonDays: z.number().int().min(1).max(365).optional(),
  tierDays: z.number().int().min(0).max(60).optional(),
  holdMinutes: z.number().int().min(2).max(60).optional(),
  kept: z
    .strictObject({
      tier: z.number().int().min(0).max(3),
      first: z.number().int().min(0).max(20),
      last: z.number().int().min(0).max(20),
      days: z.array(z.number().int().min(1).max(7)).max(7),
      from: z.string().regex(wallClock),
      to: z.string().regex(wallClock),
      untilHours: z.number().int().min(1).max(720),
    })
    .refine(({ from, to }) => from < to, { path: ["to"] })
    .optional(),
});

/** The rules of a branch around an appointment as they are; null when there is no such branch. Who may look is the caller's question. */
export function readRules(context: ActionContext, branchId: string) {
  return readVisitRules(context.tx, branchId);
}

/** Sets the rules of a branch around an appointment; what is booked already follows them from now on. Refuses not_allowed, not_found and invalid numbers. */
export async function updateVisitRules(
  context: ActionContext,
  input: { branchId: string; rules: unknown },
): Promise<{ ok: true } | SetUpRefusal | Invalid> {
  const found = await branchToSetUp(context, input.branchId);
  if (!found.ok) return found;
  const parsed = readInput(visitRulesInput, input.rules);
  if (!parsed.ok) return parsed;
  await writeVisitRules(context.tx, input.branchId, parsed.value);
  await recordAudit(context, "salon.update_visit_rules", { kind: "branch", id: input.branchId }, parsed.value);
  return { ok: true };
}
