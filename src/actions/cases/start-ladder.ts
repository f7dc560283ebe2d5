import type { CaseFile } from "../../domain/cases/case.ts";
import { ladderStepAt } from "../../domain/cases/ladder.ts";
import { openingHoursOf } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";
import { schedule } from "../time/schedule.ts";

/** Schedules a reminder of a case that waits for somebody since `waitingSince`; nothing when the ladder has no such step. */
export async function scheduleLadderStep(
  context: ActionContext,
  file: CaseFile,
  step: number,
  waitingSince: Date,
): Promise<void> {
  const dueAt = ladderStepAt(file.severity, step, waitingSince, await openingHoursOf(context.tx, file.branchId));
  if (!dueAt) return;
  await schedule(context, {
    kind: "case.ladder",
    dueAt,
    dedupeKey: `case.ladder:${file.id}:${file.severity}:${step}:${waitingSince.getTime()}`,
    customerId: file.customerId,
    payload: { caseId: file.id, severity: file.severity, step, waitingSince: waitingSince.toISOString() },
  });
}
