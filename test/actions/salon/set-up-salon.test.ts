import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ActionContext, type Actor, systemActor } from "../../../src/actions/context.ts";
import { createLoginLink } from "../../../src/actions/salon/create-login-link.ts";
import { seedDemoSalon } from "../../../src/actions/salon/seed-demo-salon.ts";
import { setUpSalon } from "../../../src/actions/salon/set-up-salon.ts";
import { signIn } from "../../../src/actions/salon/sign-in.ts";
import { staffOfSession } from "../../../src/actions/salon/staff-of-session.ts";
import { keptWithTheDemo } from "../../../src/storage/salon-clear.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";
import { realSalonInput } from "../../support/real-salon.ts";

describe.each(engines)("setting up a real salon on %s", (engine) => {
  let database: TestStore;
  let demo: TestSalon;
  let owner: Actor;
  beforeEach(async () => {
    database = await freshStore(engine);
    demo = await seedTestSalon(database.store);
    const id = demo.staffIds.沈嘉禾 ?? "";
    owner = { kind: "staff", id, name: "沈嘉禾", role: "owner", branchId: demo.branchId };
  });
  afterEach(() => database.remove());

  const run = <T>(work: (context: ActionContext) => Promise<T>, actor: Actor = systemActor) =>
    database.store.transact((tx) => work({ tx, now: testNow, newId: randomUUID, actor }));
  const setUp = (input: unknown, actor = owner) => run((context) => setUpSalon(context, input), actor);
  const sessionOf = async (name: string) => {
    const link = await run((context) => createLoginLink(context, { staffId: demo.staffIds[name] ?? "" }));
    const session = await run((context) => signIn(context, { token: link.ok ? link.token : "" }));
    return session.ok ? session.sessionToken : "";
  };

  it("makes two branches with their own zones, people and hours, and nothing of the demo is left", async () => {
    const result = await setUp(realSalonInput());
    expect(result).toMatchObject({ ok: true, warnings: [] });
    const { db } = database.store;
    expect(await db.business.findMany()).toMatchObject([{ name: "晚照美容", licence: "salon", demo: false }]);
    const branches = await db.branch.findMany({ orderBy: { name: "asc" }, include: { hours: true, staff: true } });
    expect(branches.map(({ zone, place, quietFrom }) => [zone, place, quietFrom])).toEqual([
      ["Asia/Hong_Kong", "HK", "22:00"],
      ["Asia/Shanghai", "CN", "21:00"],
    ]);
    expect(branches.every((branch) => branch.hours.length === 5)).toBe(true);
    expect(await db.customer.count()).toBe(0);
    expect((await db.staff.findMany()).map((row) => row.name).sort()).toEqual(["Wing", "小秋", "顾老板"].sort());
    expect(await db.service.findMany({ orderBy: { position: "asc" } })).toMatchObject([
      { code: "CLEAN", durationMinutes: 90, intervalDays: 7, nameZhTw: "清洁护理", nameEn: "Cleansing" },
      { code: "LASH", durationMinutes: 60, nameEn: "翘睫" },
    ]);
    expect(await db.staffSkill.count()).toBe(3);
  });

  it("clears every table of the demo except those that are meant to stay", async () => {
    await setUp(realSalonInput());
    const schema = readFileSync("prisma/schema.prisma", "utf8");
    const made = ["Business", "Branch", "BranchHours", "Room", "Staff", "StaffHours", "StaffSkill", "Service"];
    for (const [, model = ""] of schema.matchAll(/^model (\w+) /gm)) {
      if (keptWithTheDemo.includes(model) || made.includes(model)) continue;
      const [row] = await database.store.db.$queryRawUnsafe<{ n: number }[]>(`SELECT COUNT(*) AS n FROM "${model}"`);
      expect(Number(row?.n), `${model} still has rows of the demo`).toBe(0);
    }
    const cleared = readFileSync("src/storage/salon-clear.ts", "utf8");
    for (const [, model = ""] of schema.matchAll(/^model (\w+) /gm)) {
      const call = `tx.${model.charAt(0).toLowerCase()}${model.slice(1)}.deleteMany(`;
      expect(keptWithTheDemo.includes(model) || cleared.includes(call), `${model} is not cleared`).toBe(true);
    }
  });

  it("keeps the owner signed in, as the new owner, and nobody else", async () => {
    const [ownersSession, managers] = [await sessionOf("沈嘉禾"), await sessionOf("陆晚晴")];
    await setUp(realSalonInput());
    expect(await staffOfSession(database.store.db, ownersSession, testNow)).toMatchObject({ name: "顾老板" });
    expect(await staffOfSession(database.store.db, managers, testNow)).toBeNull();
  });

  it("keeps the owner's Telegram account and the linked staff group", async () => {
    const { db } = database.store;
    const key = "telegram:-100123";
    await db.branch.update({ where: { id: demo.branchId }, data: { staffChatKey: key } });
    await db.staff.update({ where: { id: owner.id }, data: { telegramUserId: "77" } });
    const chat = { id: "g", key, kind: "staff_group", channel: "telegram", externalId: "-100123", locale: "zh-CN" };
    await db.chat.create({ data: { ...chat, branchId: demo.branchId, createdAt: testNow } });
    await setUp(realSalonInput());
    const branch = await db.branch.findFirstOrThrow({ where: { staffChatKey: key } });
    expect(branch.name).toBe("徐汇店");
    expect(await db.chat.findMany()).toMatchObject([{ key, branchId: branch.id }]);
    expect(await db.staff.findFirst({ where: { telegramUserId: "77" } })).toMatchObject({ role: "owner" });
  });

  it("happens once: a real salon is never replaced, and the demo never comes back", async () => {
    await setUp(realSalonInput());
    expect(await setUp(realSalonInput())).toEqual({ ok: false, reason: "already_set_up" });
    await run(seedDemoSalon);
    expect(await database.store.db.business.count()).toBe(1);
  });

  it("names every problem at once and changes nothing", async () => {
    const input = realSalonInput();
    Object.assign(input.branches[1] ?? {}, { zone: "Mars/Olympus", place: "MARS" });
    Object.assign(input.services[0] ?? {}, { treatment: "BOTOX" });
    const result = await setUp(input);
    expect(result.ok || result.reason !== "invalid" ? [] : result.problems.map((p) => [p.where, p.reason])).toEqual([
      ["services.0.treatment", "clinic_treatment"],
      ["branches.1.zone", "bad_zone"],
      ["branches.1.place", "unknown_place"],
    ]);
    expect(await database.store.db.business.findMany()).toMatchObject([{ demo: true }]);
  });

  it("refuses what has the wrong shape: unknown fields, missing names, no branch, a strange code", async () => {
    const wheres = async (input: unknown) => {
      const result = await setUp(input);
      return !result.ok && result.reason === "invalid" ? result.problems.map((problem) => problem.where) : result;
    };
    expect(await wheres(null)).toEqual([""]);
    expect(await wheres({ ...realSalonInput(), owner: "me" })).toEqual([""]);
    expect(await wheres({ ...realSalonInput(), name: " " })).toEqual(["name"]);
    expect(await wheres({ ...realSalonInput(), branches: [] })).toEqual(["branches"]);
    const odd = realSalonInput();
    Object.assign(odd.services[0] ?? {}, { code: "facial basic" });
    expect(await wheres(odd)).toEqual(["services.0.code"]);
  });

  it("is for the owner: a manager, a customer and a stranger are refused", async () => {
    const refused = { ok: false, reason: "not_allowed" };
    expect(
      await setUp(realSalonInput(), {
        kind: "staff",
        id: owner.id,
        name: "x",
        role: "manager",
        branchId: demo.branchId,
      }),
    ).toEqual(refused);
    expect(await setUp(realSalonInput(), { kind: "customer", id: owner.id, name: "x" })).toEqual(refused);
    expect(await setUp(realSalonInput(), { kind: "telegram", id: "1", name: "x" })).toEqual(refused);
  });
});
