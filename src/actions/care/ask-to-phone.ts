import type { CareVisit } from "../../storage/care.ts";
import { addStaffTask } from "../cases/add-staff-task.ts";
import type { ActionContext } from "../context.ts";

/** Asks staff to phone a customer about her visit, once per visit and reason; `reason` is the key of the words on the board. */
export async function askToPhone(
  context: ActionContext,
  visit: Pick<CareVisit, "appointmentId" | "customerId"> & { branch: { id: string } },
  reason: string,
  dueAt: Date,
): Promise<void> {
  await addStaffTask(context, {
    branchId: visit.branch.id,
    customerId: visit.customerId,
    kind: "phone",
    reason,
    dueAt,
    dedupeKey: `${reason}:${visit.appointmentId}`,
  });
}
