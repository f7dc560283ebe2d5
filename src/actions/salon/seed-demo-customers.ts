import { type DemoCustomer, demoCustomers, demoCase as pastCase } from "../../domain/salon/demo-customers.ts";
import type { InsertedBranch, InsertedSalon } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { noteFact } from "../file/note-fact.ts";
import { branchZone } from "./branch-clock.ts";
import { seedDemoCase } from "./seed-demo-case.ts";
import { seedDemoVisit } from "./seed-demo-visit.ts";

export interface SeededCustomer {
  id: string;
  chatId: string;
  branchId: string;
  lastAppointmentId: string | null;
  lastVisitEnd: Date;
}

const DAY_MS = 86_400_000;

/** Writes the demo customers with web chats, consents, visits and what was said. */
export async function seedDemoCustomers(context: ActionContext, salon: InsertedSalon, branch: InsertedBranch) {
  for (const person of demoCustomers) {
    const seeded = await seedCustomer(context, salon, branch, person);
    if (person.name === pastCase.customer) await seedDemoCase(context, seeded, branch, person.talk);
    else await seedTalk(context, seeded, person.talk);
  }
}

async function seedCustomer(
  context: ActionContext,
  salon: InsertedSalon,
  branch: InsertedBranch,
  person: DemoCustomer,
) {
  const { tx, now } = context;
  const id = context.newId();
  const chatId = context.newId();
  const createdAt = new Date(now.getTime() - 150 * DAY_MS);
  const { name, phone, locale, allergies, notes } = person;
  const { businessId } = salon;
  await tx.customer.create({
    data: { id, businessId, branchId: branch.id, name, phone, locale, allergies, notes, createdAt },
  });
  const chat = { id: chatId, key: `webchat:${chatId}`, kind: "customer", channel: "webchat", externalId: chatId };
  await tx.chat.create({ data: { ...chat, customerId: id, branchId: branch.id, locale, createdAt } });
  const purposes = person.marketing ? ["health_data", "marketing"] : ["health_data"];
  await tx.consent.createMany({
    data: purposes.map((purpose) => ({
      id: context.newId(),
      customerId: id,
      purpose,
      version: "1",
      givenAt: createdAt,
      via: chatId,
    })),
  });
  const zone = await branchZone(tx, branch.id);
  for (const entry of person.facts ?? []) await noteFact(context, { customerId: id, zone, entry });
  const seeded: SeededCustomer = { id, chatId, branchId: branch.id, lastAppointmentId: null, lastVisitEnd: createdAt };
  for (const visit of person.visits) await seedDemoVisit(context, salon, branch, seeded, visit);
  return seeded;
}

async function seedTalk(context: ActionContext, seeded: SeededCustomer, talk: DemoCustomer["talk"]): Promise<void> {
  const from = seeded.lastVisitEnd.getTime() + DAY_MS;
  await context.tx.message.createMany({
    data: talk.map(({ author, text }, index) => ({
      id: context.newId(),
      chatId: seeded.chatId,
      author,
      text,
      at: new Date(from + index * 60_000),
    })),
  });
}
