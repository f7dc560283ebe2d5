import { z } from "zod";
import { readCase } from "../../storage/cases.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { addStaffTask } from "./add-staff-task.ts";
import { scheduleLadderStep } from "./start-ladder.ts";
import { sendCard } from "./tell-staff.ts";

const ladderStep = z.object({
  caseId: z.string(),
  /** The severity it was scheduled for: a case that grew worse has a ladder of its own. */
  severity: z.string(),
  step: z.number(),
  waitingSince: z.coerce.date(),
});

/** Shows a case again that still nobody has, gives its owner and managers a task, and schedules the next reminder; does nothing when somebody took it meanwhile. */
export async function remindUnclaimedCase(context: ActionContext, scheduled: unknown): Promise<void> {
  const due = ladderStep.parse(scheduled);
  const file = await readCase(context.tx, due.caseId);
  if (file?.status !== "open" || file.severity !== due.severity) return;
  await sendCard(context, "reminder", file);
  await addStaffTask(context, {
    branchId: file.branchId,
    customerId: file.customerId,
    caseId: file.id,
    kind: "escalation",
    reason: "cases-task-unclaimed",
    dedupeKey: `escalation:${file.id}`,
  });
  await recordAudit(context, "case.remind", { kind: "case", id: file.id }, { step: due.step });
  await scheduleLadderStep(context, file, due.step + 1, due.waitingSince);
}
