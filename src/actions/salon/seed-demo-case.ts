import { type DemoCustomer, demoCase } from "../../domain/salon/demo-customers.ts";
import type { InsertedBranch } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import type { SeededCustomer } from "./seed-demo-customers.ts";

const MINUTE_MS = 60_000;
const HOURS_UNTIL_SHE_WROTE = 26;

/** Writes the demo salon's one closed case with what was said in it. */
export async function seedDemoCase(
  context: ActionContext,
  customer: SeededCustomer,
  branch: InsertedBranch,
  talk: DemoCustomer["talk"],
): Promise<void> {
  const { chatId } = customer;
  const caseId = context.newId();
  const at = (minutes: number) =>
    new Date(customer.lastVisitEnd.getTime() + (HOURS_UNTIL_SHE_WROTE * 60 + minutes) * MINUTE_MS);
  const { kind, severity, words, outcome, note, answeredBy: claimedByName } = demoCase;
  const claimedById = branch.people.find(({ name }) => name === claimedByName)?.id ?? null;
  await context.tx.case.create({
    data: {
      ...{ id: caseId, branchId: branch.id, customerId: customer.id, chatId },
      ...{
        appointmentId: customer.lastAppointmentId,
        kind,
        severity,
        words,
        reasons: JSON.stringify(demoCase.reasons),
      },
      ...{ openedAt: at(0), claimedAt: at(3), claimedById, claimedByName },
      ...{ status: "closed", outcome, note, closedAt: at(90), lastActivityAt: at(90) },
    },
  });
  const said = talk.map((line, index) => ({ ...line, id: context.newId(), chatId, caseId, at: at(index * 4) }));
  await context.tx.message.createMany({ data: said });
}
