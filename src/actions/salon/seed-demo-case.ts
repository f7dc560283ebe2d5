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
  const at = (minutes: number) =>
    new Date(customer.lastVisitEnd.getTime() + (HOURS_UNTIL_SHE_WROTE * 60 + minutes) * MINUTE_MS);
  const id = context.newId();
  await context.tx.case.create({
    data: {
      id,
      branchId: branch.id,
      customerId: customer.id,
      chatId: customer.chatId,
      appointmentId: customer.lastAppointmentId,
      kind: demoCase.kind,
      severity: demoCase.severity,
      status: "closed",
      words: demoCase.words,
      reasons: JSON.stringify(demoCase.reasons),
      openedAt: at(0),
      claimedAt: at(3),
      claimedById: branch.people.find(({ name }) => name === demoCase.answeredBy)?.id ?? null,
      claimedByName: demoCase.answeredBy,
      closedAt: at(90),
      outcome: demoCase.outcome,
      note: demoCase.note,
      lastActivityAt: at(90),
    },
  });
  await context.tx.message.createMany({
    data: talk.map(({ author, text }, index) => ({
      id: context.newId(),
      chatId: customer.chatId,
      caseId: id,
      author,
      text,
      at: at(index * 4),
    })),
  });
}
