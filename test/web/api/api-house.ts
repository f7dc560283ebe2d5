import { randomUUID } from "node:crypto";
import type { OpenAPIHono, z } from "@hono/zod-openapi";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { type House, perform, systemActor } from "../../../src/actions/context.ts";
import { addBranch } from "../../../src/actions/salon/add-branch.ts";
import { createApiToken } from "../../../src/actions/salon/create-api-token.ts";
import { createTexts } from "../../../src/text/texts.ts";
import { staffApiRoutes } from "../../../src/web/api/routes.ts";
import type {
  appointmentShape,
  broadcastShape,
  caseDetailShape,
  caseShape,
  customerShape,
} from "../../../src/web/api/shapes.ts";
import { readCatalogues } from "../../support/catalogues.ts";
import { type Engine, freshStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

/** What the API answers with; each address has one of them. */
export interface ApiJson {
  error: string;
  appointments: z.infer<typeof appointmentShape>[];
  appointment: z.infer<typeof appointmentShape>;
  cases: z.infer<typeof caseShape>[];
  case: z.infer<typeof caseDetailShape>;
  customer: z.infer<typeof customerShape>;
  broadcast: z.infer<typeof broadcastShape>;
  id: string;
}

/** The staff API alone over a real database, with two branches: the demo's and Kowloon (beautician Wing, customer Mei). */
export interface ApiHouse {
  app: OpenAPIHono;
  house: House;
  salon: TestSalon;
  kowloonId: string;
  /** Ids of the other branch's things. */
  foreign: { appointmentId: string; caseId: string; customerId: string };
  /** Calls as somebody, by name; a body makes it a POST. */
  call(name: string, path: string, body?: unknown): Promise<{ status: number; json: ApiJson }>;
  token(name: string): Promise<string>;
  newCase(): Promise<string>;
  close(): Promise<void>;
}

export async function openApiHouse(engine: Engine): Promise<ApiHouse> {
  const { store, remove } = await freshStore(engine);
  const salon = await seedTestSalon(store);
  const house: House = {
    store,
    now: () => testNow,
    newId: randomUUID,
    wake: () => {},
    listen: () => () => {},
    log: { info: () => {}, error: () => {} },
  };
  const deps = {
    house,
    texts: createTexts(readCatalogues()),
    publicUrl: "http://salon.test",
    receive: async () => true,
    secure: false,
  };
  const app = staffApiRoutes(deps);
  const token = tokens(house);
  const other = await secondBranch(house);
  return {
    app,
    house,
    salon,
    ...other,
    token,
    newCase: () => aCase(house, salon.branchId, salon.customerIds.王晓彤 ?? ""),
    async call(name, path, body) {
      const headers = { Authorization: `Bearer ${await token(name)}`, "Content-Type": "application/json" };
      const init = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
      const answer = await app.request(`/api/staff${path}`, init);
      return { status: answer.status, json: await answer.json() };
    },
    close: remove,
  };
}

function tokens(house: House) {
  const known = new Map<string, string>();
  return async (name: string) => {
    const staff = await house.store.db.staff.findFirstOrThrow({ where: { name } });
    const made = known.has(name)
      ? null
      : await perform(house, systemActor, (context) => createApiToken(context, { staffId: staff.id, name: "test" }));
    if (made?.ok) known.set(name, made.token);
    return known.get(name) ?? "";
  };
}

async function secondBranch(house: House) {
  const { db } = house.store;
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: "10:00", to: "19:00" }));
  const added = await perform(house, systemActor, (context) =>
    addBranch(context, {
      ...{ name: "Kowloon", zone: "Asia/Hong_Kong", place: "HK", hours: week },
      staff: [{ name: "Wing", role: "beautician", hours: week, skills: ["FACIAL_BASIC"] }],
    }),
  );
  const kowloonId = added.ok ? added.branchId : "";
  const branch = await db.branch.findUniqueOrThrow({ where: { id: kowloonId }, include: { staff: true } });
  const service = await db.service.findFirstOrThrow({ where: { code: "FACIAL_BASIC" } });
  const customerId = randomUUID();
  const { businessId } = branch;
  await db.customer.create({
    data: { id: customerId, businessId, branchId: kowloonId, name: "Mei", locale: "en", createdAt: testNow },
  });
  const startsAt = new Date(testNow.getTime() + 3_600_000);
  const { id: appointmentId } = await db.appointment.create({
    data: {
      ...{
        id: randomUUID(),
        branchId: kowloonId,
        customerId,
        serviceId: service.id,
        staffId: branch.staff[0]?.id ?? "",
      },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), status: "booked", createdAt: testNow },
      ...{ priceMinor: 1, currency: "CNY", createdVia: "board" },
    },
  });
  return { kowloonId, foreign: { appointmentId, customerId, caseId: await aCase(house, kowloonId, customerId) } };
}

async function aCase(house: House, branchId: string, customerId: string): Promise<string> {
  const { db } = house.store;
  const id = randomUUID();
  const chat = { id, key: `webchat:${id}`, kind: "customer", channel: "webchat", externalId: id, locale: "zh-CN" };
  await db.chat.create({ data: { ...chat, customerId, branchId, createdAt: testNow } });
  const opened = await perform(house, systemActor, (context) =>
    openCase(context, {
      ...{ customerId, chatId: id, branchId, kind: "reaction" as const, severity: "today" as const },
      ...{ words: "脸上刺痛", reasons: [{ code: "WORSENING_PAIN", evidence: "刺痛" }] },
    }),
  );
  return opened.id;
}
