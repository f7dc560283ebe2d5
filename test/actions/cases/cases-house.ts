import { randomUUID } from "node:crypto";
import type { Worry } from "../../../src/actions/cases/open-case.ts";
import type { ActionContext, Actor, House, Role } from "../../../src/actions/context.ts";
import { systemActor } from "../../../src/actions/context.ts";
import type { Locale } from "../../../src/domain/message/locale.ts";
import type { Outgoing } from "../../../src/domain/message/outgoing.ts";
import { casesDueHandlers } from "../../../src/jobs/cases-due.ts";
import { outreachDueHandlers } from "../../../src/jobs/outreach-due.ts";
import { runDue } from "../../../src/jobs/run-due.ts";
import type { Store } from "../../../src/storage/store.ts";
import { render } from "../../../src/text/render.ts";
import { createTexts } from "../../../src/text/texts.ts";
import { readCatalogues } from "../../support/catalogues.ts";
import { type Engine, freshStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

const texts = createTexts(readCatalogues());

/** The demo salon with a linked staff group and one customer in a chat, ready for worries. */
export interface CasesHouse {
  store: Store;
  salon: TestSalon;
  groupId: string;
  customerId: string;
  chatId: string;
  now: Date;
  worry: Worry;
  act<T>(actor: Actor, action: (context: ActionContext) => Promise<T>, now?: Date): Promise<T>;
  staff(name: string, role?: Role): Actor;
  /** What waits to be sent to a chat, as its readers will see it, oldest first. */
  sentTo(chatId: string, locale?: Locale): Promise<string[]>;
  buttonsTo(chatId: string): Promise<string[]>;
  /** Does what falls due until that moment, each at its own time, as the clock tick does. */
  runUntil(until: Date): Promise<void>;
  remove(): Promise<void>;
}

/** Opens a fresh house on a database engine. */
export async function casesHouse(engine: Engine): Promise<CasesHouse> {
  const { store, remove } = await freshStore(engine);
  const salon = await seedTestSalon(store);
  const groupId = await linkGroup(store, salon.branchId);
  const { customerId, chatId } = await newCustomer(store, salon, "王小美");
  const outbox = async (id: string) =>
    (await store.db.outboxMessage.findMany({ where: { chatId: id }, orderBy: { seq: "asc" } })).map(
      (row): Outgoing => JSON.parse(row.content),
    );
  return {
    store,
    salon,
    groupId,
    customerId,
    chatId,
    now: testNow,
    worry: {
      customerId,
      chatId,
      branchId: salon.branchId,
      kind: "reaction",
      severity: "today",
      words: "脸又红又痒",
      reasons: [{ code: "CONTACT_DERMATITIS", evidence: "又红又痒" }],
    },
    act: (actor, action, now = testNow) => store.transact((tx) => action({ tx, now, newId: randomUUID, actor })),
    staff: (name, role = "beautician") => ({
      kind: "staff",
      id: salon.staffIds[name] ?? "",
      name,
      role,
      branchId: salon.branchId,
    }),
    sentTo: async (id, locale = "zh-CN") => (await outbox(id)).map((one) => render(texts, locale, one).text),
    buttonsTo: async (id) =>
      (await outbox(id)).flatMap((one) => (one.buttons ?? []).flat().map((b) => ("action" in b ? b.action : b.url))),
    runUntil: (until) => runUntil(store, until),
    remove,
  };
}

const handlers = { ...casesDueHandlers, ...outreachDueHandlers };

async function runUntil(store: Store, until: Date): Promise<void> {
  for (;;) {
    const next = await store.db.dueItem.findFirst({
      where: { status: "waiting", kind: { in: Object.keys(handlers) }, dueAt: { lte: until } },
      orderBy: { dueAt: "asc" },
    });
    if (!next) return;
    const house: House = {
      store,
      now: () => new Date(Math.max(next.dueAt.getTime(), testNow.getTime())),
      newId: randomUUID,
      wake: () => {},
      listen: () => () => {},
      log: { info: () => {}, error: (words, facts) => console.error(words, facts) },
    };
    await runDue(house, handlers);
  }
}

/** Links a Telegram group to a branch. */
export async function linkGroup(store: Store, branchId: string, externalId = "-100777"): Promise<string> {
  const key = `telegram:${externalId}`;
  const chat = { id: randomUUID(), key, kind: "staff_group", channel: "telegram", externalId, branchId };
  await store.db.chat.create({ data: { ...chat, locale: "zh-CN", createdAt: testNow } });
  await store.db.branch.update({ where: { id: branchId }, data: { staffChatKey: key } });
  return chat.id;
}

/** A customer with a web chat. */
export async function newCustomer(store: Store, salon: TestSalon, name: string, locale: Locale = "zh-CN") {
  const customerId = randomUUID();
  const chatId = randomUUID();
  const { businessId, branchId } = salon;
  await store.db.customer.create({
    data: { id: customerId, businessId, branchId, name, locale, allergies: "胶布", createdAt: testNow },
  });
  const chat = { id: chatId, key: `webchat:${chatId}`, externalId: chatId, kind: "customer", channel: "webchat" };
  await store.db.chat.create({ data: { ...chat, customerId, branchId, locale, createdAt: testNow } });
  return { customerId, chatId };
}

export { systemActor };
