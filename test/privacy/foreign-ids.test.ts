import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { addBranch } from "../../src/actions/salon/add-branch.ts";
import { bookVisit } from "../support/visits.ts";
import { type ApiHouse, openApiHouse } from "../web/api/api-house.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser } from "../web/board/board-house.ts";

/** Stands in everything of the other branch: seen anywhere, it was shown to somebody who may not see it. */
const MARK = "zinnwaldin";
const nobody = "00000000-0000-4000-8000-000000000000";
/** An owner sees every branch of her business, so nothing there is foreign to her. */
const roles = ["manager", "beautician", "reception"] as const;

describe("somebody of another branch, whatever her role, at every address of the board that takes an id", () => {
  let house: BoardHouse;
  const ids: Record<string, string> = {};
  const people = new Map<string, StaffBrowser>();
  beforeAll(async () => {
    house = await openBoardHouse();
    const { chat, caseId } = await house.caseOf(MARK, `${MARK} burns`);
    const appointment = await bookVisit(house, chat, "FACIAL_BASIC", 1);
    const { db } = house.store;
    await db.customer.update({ where: { id: chat.customerId }, data: { allergies: MARK, notes: MARK } });
    const room = await db.room.findFirstOrThrow({ where: { branchId: house.salon.branchId } });
    Object.assign(ids, { case: caseId, customer: chat.customerId, appointment, room: room.id });
    const at = house.afterglow.house.now();
    const sold = { branchId: house.salon.branchId, customerId: chat.customerId, sessionsTotal: 9, priceMinor: 1 };
    const card = await db.package.create({
      data: { ...sold, id: randomUUID(), currency: "CNY", note: MARK, createdAt: at },
    });
    await db.packageUse.create({
      data: { id: randomUUID(), packageId: card.id, appointmentId: appointment, byId: "x", at },
    });
    const run = { branchId: house.salon.branchId, kind: "packages", fileName: MARK, rows: 1, added: 1, known: 0 };
    const created = { createdIds: JSON.stringify([card.id]), byId: "x", at, problems: 0 };
    const imported = await db.importRun.create({ data: { ...run, ...created, id: randomUUID() } });
    Object.assign(ids, { package: card.id, import: imported.id });
    ids.staff = house.salon.staffIds.林知夏 ?? "";
    const hours = [{ weekday: 6, from: "10:00", to: "20:00" }];
    const staff = roles.map((role) => ({ name: `外-${role}`, role, hours }));
    const branch = { name: "浦东店", zone: "Asia/Shanghai", place: "CN", hours, staff };
    const added = await perform(house.afterglow.house, systemActor, (context) => addBranch(context, branch));
    if (!added.ok) throw new Error(JSON.stringify(added));
    for (const role of roles) people.set(role, await house.signIn(`外-${role}`));
  }, 120_000);
  afterAll(() => house.close());

  const addresses = () => {
    const found = house.app.routes.filter(({ method, path }) => /^(GET|POST)$/.test(method) && path.includes("/:"));
    const own = found.filter(({ path }) => !/assets|:name|settings\/services/.test(path)); // services are the business's
    return [...new Map(own.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
  };
  /** What an outsider could have changed. */
  const everything = async () => {
    const { db } = house.store;
    const read = [
      db.case,
      db.customer,
      db.appointment,
      db.staff,
      db.room,
      db.message,
      db.outboxMessage,
      db.apiToken,
      db.loginLink,
      db.package,
      db.packageUse,
      db.importRun,
    ];
    return JSON.stringify(
      await Promise.all(read.map((one) => (one as unknown as { findMany(): Promise<unknown> }).findMany())),
    );
  };

  it.each(roles)(
    "a %s is refused as for an id that does not exist, reads nothing of it and changes nothing",
    async (role) => {
      const person = people.get(role);
      if (!person) throw new Error(role);
      const ask = (method: string, path: string, id: string) => {
        const address = path.replace(/:\w+/, id).replaceAll(/:\w+/g, nobody);
        return method === "GET"
          ? person.get(address)
          : person.post(address, { why: "x", text: "x", note: "x", outcome: "other" });
      };
      const before = await everything();
      const wrong: string[] = [];
      for (const { method, path } of addresses()) {
        const none = await ask(method, path, nobody);
        for (const [kind, id] of Object.entries(ids)) {
          const answer = await ask(method, path, id);
          const said = `${method} ${path} with a foreign ${kind}: ${answer.status}`;
          if (answer.status !== none.status) wrong.push(`${said}, and ${none.status} for one that does not exist`);
          if (answer.html.includes(MARK)) wrong.push(`${said}, and it shows what is there`);
          if (answer.status < 300 || answer.status >= 500) wrong.push(said);
        }
      }
      expect(addresses().length).toBeGreaterThan(25);
      expect(wrong).toEqual([]);
      expect(await everything()).toBe(before);
    },
    240_000,
  );
});

describe("somebody of another branch, whatever her role, at every address of the staff API that takes an id", () => {
  let api: ApiHouse;
  beforeAll(async () => {
    api = await openApiHouse("sqlite");
  });
  afterAll(() => api.close());

  it("is refused as for an id that does not exist", async () => {
    const document = await (await api.app.request("/api/openapi.json")).json();
    const routes = Object.entries<object>(document.paths)
      .filter(([path]) => path.includes("{id}"))
      .flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => ({ verb, path: path.replace("/api/staff", "") })));
    const wrong: string[] = [];
    for (const name of ["陆晚晴", "林知夏", "周小满"]) {
      for (const { verb, path } of routes) {
        const ask = (id: string) =>
          api.call(
            name,
            path.replace("{id}", id),
            verb === "post" ? { text: "x", note: "x", outcome: "other" } : undefined,
          );
        const none = await ask(nobody);
        for (const [kind, id] of Object.entries(api.foreign)) {
          const answer = await ask(id);
          if (answer.status !== none.status || answer.status < 400)
            wrong.push(`${name} ${verb} ${path} ${kind}: ${answer.status}, not ${none.status}`);
        }
      }
    }
    expect(routes.length).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  }, 120_000);
});
