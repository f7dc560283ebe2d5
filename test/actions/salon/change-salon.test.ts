import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionContext, type Actor, systemActor } from "../../../src/actions/context.ts";
import { addBranch } from "../../../src/actions/salon/add-branch.ts";
import { addClosure } from "../../../src/actions/salon/add-closure.ts";
import { addService } from "../../../src/actions/salon/add-service.ts";
import { addStaff } from "../../../src/actions/salon/add-staff.ts";
import { addTimeOff } from "../../../src/actions/salon/add-time-off.ts";
import { removeClosure } from "../../../src/actions/salon/remove-closure.ts";
import { removeTimeOff } from "../../../src/actions/salon/remove-time-off.ts";
import { updateBranch } from "../../../src/actions/salon/update-branch.ts";
import { updateService } from "../../../src/actions/salon/update-service.ts";
import { updateStaff } from "../../../src/actions/salon/update-staff.ts";
import type { Role } from "../../../src/domain/salon/permissions.ts";
import { localDate } from "../../../src/domain/time/zone.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";
import { realSalonInput } from "../../support/real-salon.ts";

const refusedAs = (reason: string) => ({ ok: false, reason });
const invalid = (where: string, reason: string) => ({ ok: false, problems: [{ where, reason }] });

describe.each(engines)("changing the salon on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeAll(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterAll(() => database.remove());

  const run = <T>(work: (context: ActionContext) => Promise<T>, actor: Actor = systemActor) =>
    database.store.transact((tx) => work({ tx, now: testNow, newId: randomUUID, actor }));
  const staff = (name: string) => salon.staffIds[name] ?? "";
  const as = (name: string, role: Role, branchId = salon.branchId): Actor => ({
    kind: "staff",
    id: staff(name),
    name,
    role,
    branchId,
  });
  const manager = () => as("陆晚晴", "manager");
  const change = (input: unknown, actor?: Actor) =>
    run((context) => updateBranch(context, { branchId: salon.branchId, change: input }), actor);
  const changePerson = (name: string, input: unknown, actor?: Actor) =>
    run((context) => updateStaff(context, { staffId: staff(name), change: input }), actor);
  const { services: _, ...rest } = realSalonInput();
  const branch = { ...rest.branches[1], staff: [] };

  describe("a branch", () => {
    it("is added by the owner, with skills from the services there are", async () => {
      expect(await run((context) => addBranch(context, branch), as("沈嘉禾", "owner"))).toMatchObject({ ok: true });
      const saved = await database.store.db.branch.findFirstOrThrow({ where: { name: "Kowloon" } });
      expect(saved).toMatchObject({ zone: "Asia/Hong_Kong", place: "HK", businessId: salon.businessId });
      expect(await run((context) => addBranch(context, branch), manager())).toEqual(refusedAs("not_allowed"));
    });

    it.each([
      [{ zone: "Nowhere" }, "zone", "bad_zone"],
      [{ place: "XX" }, "place", "unknown_place"],
      [{ quietFrom: "9pm" }, "quietFrom", "bad_time"],
      [{ hours: [{ weekday: 1, from: "12:00", to: "11:00" }] }, "hours.0", "closes_before_opens"],
      [{ hours: [{ weekday: 8, from: "10:00", to: "11:00" }] }, "hours.0.weekday", "bad_shape"],
      [{ staff: [{ name: "A", role: "beautician", skills: ["NOPE"] }] }, "staff.0.skills", "unknown_skill"],
      [{ staff: [{ name: "A", role: "boss" }] }, "staff.0.role", "bad_shape"],
    ])("is refused with %o", async (wrong, where, reason) => {
      expect(await run((context) => addBranch(context, { ...branch, ...wrong }))).toMatchObject(invalid(where, reason));
    });

    it("changes only what is named", async () => {
      const before = await database.store.db.branch.findUniqueOrThrow({ where: { id: salon.branchId } });
      expect(await change({ place: "hk", quietTo: "08:00" }, manager())).toEqual({ ok: true });
      const after = await database.store.db.branch.findUniqueOrThrow({ where: { id: salon.branchId } });
      expect(after).toEqual({ ...before, place: "HK", quietTo: "08:00" });
      expect(await change({ hours: [{ weekday: 2, from: "10:00", to: "24:00" }] })).toEqual({ ok: true });
      expect(await database.store.db.branchHours.findMany({ where: { branchId: salon.branchId } })).toMatchObject([
        { weekday: 2, opens: "10:00", closes: "24:00" },
      ]);
    });

    it("keeps its zone while appointments lie ahead", async () => {
      expect(await change({ zone: "Asia/Tokyo" })).toMatchObject({ reason: "has_appointments", appointments: 2 });
      expect(await change({ zone: "Asia/Shanghai" })).toEqual({ ok: true });
      expect(await change({ zone: "Moon" })).toMatchObject(invalid("zone", "bad_zone"));
      expect(await change({ demo: false })).toMatchObject(invalid("", "bad_shape"));
    });

    it("is invisible to a manager of another one, and closed to a beautician", async () => {
      expect(await change({ name: "x" }, as("陆晚晴", "manager", "elsewhere"))).toEqual(refusedAs("not_found"));
      expect(await change({ name: "x" }, as("林知夏", "beautician"))).toEqual(refusedAs("not_allowed"));
      expect(await run((context) => updateBranch(context, { branchId: "none", change: {} }))).toEqual(
        refusedAs("not_found"),
      );
    });
  });

  describe("a person", () => {
    it("is added with hours and skills, and gets other ones", async () => {
      const hours = [{ weekday: 1, from: "10:00", to: "12:00" }];
      const person = { name: "小雨", role: "beautician", hours, skills: ["LED"] };
      const added = await run((context) => addStaff(context, { branchId: salon.branchId, person }), manager());
      const id = added.ok ? added.staffId : "";
      const update = { skills: ["WAX", "LED"], hours: [] };
      expect(await run((context) => updateStaff(context, { staffId: id, change: update }), manager())).toEqual({
        ok: true,
      });
      const saved = await database.store.db.staff.findUniqueOrThrow({
        where: { id },
        include: { skills: true, hours: true },
      });
      expect(saved).toMatchObject({ name: "小雨", locale: "zh-CN", role: "beautician", hours: [] });
      expect(saved.skills).toHaveLength(2);
    });

    it("with appointments ahead does not leave before they are given to somebody else", async () => {
      expect(await changePerson("苏沐", { active: false })).toMatchObject(refusedAs("has_appointments"));
      expect(await changePerson("林知夏", { active: false })).toEqual({ ok: true });
    });

    it("who is the last owner stays owner", async () => {
      expect(await changePerson("沈嘉禾", { active: false })).toEqual(refusedAs("last_owner"));
      expect(await changePerson("沈嘉禾", { role: "manager" })).toEqual(refusedAs("last_owner"));
    });

    it("is made owner, or changed as an owner, by an owner only", async () => {
      expect(await changePerson("陆晚晴", { role: "owner" }, manager())).toEqual(refusedAs("not_allowed"));
      expect(await changePerson("沈嘉禾", { name: "x" }, manager())).toEqual(refusedAs("not_allowed"));
      const person = { name: "二老板", role: "owner" };
      const add = (actor: Actor) =>
        run((context) => addStaff(context, { branchId: salon.branchId, person }), actor).then((result) => result.ok);
      expect([await add(manager()), await add(as("沈嘉禾", "owner"))]).toEqual([false, true]);
    });

    it("takes time off herself; her appointments meanwhile are counted", async () => {
      const { startsAt } = await database.store.db.appointment.findFirstOrThrow({
        where: { staffId: staff("何清越"), status: "booked" },
      });
      const week = { startsAt, endsAt: new Date(startsAt.getTime() + 7 * 86_400_000) };
      const off = (actor: Actor, dates = week) =>
        run((context) => addTimeOff(context, { staffId: staff("何清越"), ...dates }), actor);
      expect(await off(as("何清越", "beautician"))).toMatchObject({ ok: true, appointmentsMeanwhile: 1 });
      expect(await off(as("苏沐", "beautician"))).toEqual(refusedAs("not_allowed"));
      expect(await off(manager(), { ...week, endsAt: startsAt })).toEqual(refusedAs("ends_before_start"));
      const { id: timeOffId } = await database.store.db.timeOff.findFirstOrThrow();
      const back = (actor: Actor) => run((context) => removeTimeOff(context, { timeOffId }), actor);
      expect(await back(as("苏沐", "beautician"))).toEqual(refusedAs("not_allowed"));
      expect([await back(as("何清越", "beautician")), await back(manager())]).toEqual([
        { ok: true },
        refusedAs("not_found"),
      ]);
    });
  });

  describe("a service", () => {
    const service = { code: "NEW", treatment: "TINT", name: { "zh-CN": "染眉" }, priceMinor: 9900 };
    const add = (wrong: object = {}) => run((context) => addService(context, { ...service, ...wrong }), manager());

    it("is added once under its code, with the treatment's duration and interval", async () => {
      expect(await add()).toMatchObject({ ok: true, warnings: [] });
      const saved = await database.store.db.service.findFirstOrThrow({ where: { code: "NEW" } });
      expect(saved).toMatchObject({ durationMinutes: 30, intervalDays: 28, bufferMinutes: 10, currency: "CNY" });
      expect(await add()).toMatchObject(invalid("code", "duplicate_code"));
      expect(await add({ code: "NEW2", treatment: "UNKNOWN" })).toMatchObject(
        invalid("treatment", "unknown_treatment"),
      );
      expect(await add({ code: "NEW2", priceMinor: -1 })).toMatchObject(invalid("priceMinor", "bad_shape"));
    });

    it("that needs a clinic is refused under a salon's licence", async () => {
      const { business } = database.store.db;
      await business.update({ where: { id: salon.businessId }, data: { licence: "salon" } });
      expect(await add({ code: "TOX", treatment: "BOTOX" })).toMatchObject(invalid("treatment", "clinic_treatment"));
      expect(await add({ code: "EXT", treatment: "EXTRACTION" })).toMatchObject({
        ok: true,
        warnings: [{ reason: "check_treatment" }],
      });
      await business.update({ where: { id: salon.businessId }, data: { licence: "clinic" } });
    });

    it("changes its price and name; its code and treatment stay", async () => {
      const update = (input: unknown, actor?: Actor) =>
        run((context) => updateService(context, { serviceId: salon.serviceIds.LED ?? "", change: input }), actor);
      expect(await update({ priceMinor: 100, name: { "zh-CN": "光", en: "Light" } }, manager())).toEqual({ ok: true });
      const saved = await database.store.db.service.findFirstOrThrow({ where: { code: "LED" } });
      expect(saved).toMatchObject({ priceMinor: 100, nameZhCn: "光", nameZhTw: "光", nameEn: "Light", active: true });
      expect(await update({ treatment: "BOTOX" })).toMatchObject(invalid("", "bad_shape"));
      expect(await update({ active: false }, as("苏沐", "beautician"))).toEqual(refusedAs("not_allowed"));
    });
  });

  it("a closure counts the appointments of that day, is one per day, and can be taken back", async () => {
    const visit = await database.store.db.appointment.findFirstOrThrow({ where: { status: "booked" } });
    const date = localDate(visit.startsAt, salon.zone);
    const close = (day: string) => run((context) => addClosure(context, { branchId: salon.branchId, date: day }));
    expect(await close(date)).toMatchObject({ ok: true, appointmentsThatDay: 1 });
    await close(date);
    expect(await database.store.db.branchClosure.count()).toBe(1);
    expect(await close("2026-02-30")).toEqual(refusedAs("bad_date"));
    const open = () => run((context) => removeClosure(context, { branchId: salon.branchId, date }));
    expect([await open(), await open()]).toEqual([{ ok: true }, refusedAs("not_found")]);
  });

  it("every change stands in the audit with who made it, and no refused one does", async () => {
    const entries = await database.store.db.auditEntry.findMany({ where: { verb: { startsWith: "salon." } } });
    const verbs = new Set(entries.map((entry) => entry.verb));
    for (const verb of ["add_branch", "update_branch", "add_staff", "update_staff", "add_service", "update_service"]) {
      expect(verbs.has(`salon.${verb}`), verb).toBe(true);
    }
    expect(entries.some((entry) => entry.details.includes("Moon"))).toBe(false);
    expect(entries.some((entry) => entry.actorName === "陆晚晴")).toBe(true);
  });
});
