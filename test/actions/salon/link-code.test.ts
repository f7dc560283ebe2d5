import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionContext, type Actor, systemActor } from "../../../src/actions/context.ts";
import { createLinkCode, type LinkCodeInput } from "../../../src/actions/salon/create-link-code.ts";
import { type LinkPlace, useLinkCode } from "../../../src/actions/salon/use-link-code.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

const group: LinkPlace = { kind: "group", chatKey: "telegram:-100777" };
const person: LinkPlace = { kind: "person", telegramUserId: "4242" };

describe.each(engines)("link codes on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeAll(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterAll(() => database.remove());

  const run = <T>(work: (context: ActionContext) => Promise<T>, minutes = 0, actor: Actor = systemActor) =>
    database.store.transact((tx) =>
      work({ tx, now: new Date(testNow.getTime() + minutes * 60_000), newId: randomUUID, actor }),
    );
  const groupCode = (): LinkCodeInput => ({ purpose: "staff_group", branchId: salon.branchId });
  const personCode = (name: string): LinkCodeInput => ({
    purpose: "staff_person",
    branchId: salon.branchId,
    staffId: salon.staffIds[name] ?? "",
  });
  const codeFor = async (input: LinkCodeInput) => {
    const made = await run((context) => createLinkCode(context, input));
    if (!made.ok) throw new Error(made.reason);
    return made.code;
  };
  const use = (code: string, place: LinkPlace, minutes = 0) =>
    run((context) => useLinkCode(context, { code, place }), minutes);

  it("a code written in a group makes it the branch's staff group, once", async () => {
    const code = await codeFor(groupCode());
    expect(await use(code, group)).toMatchObject({ ok: true, purpose: "staff_group", branchId: salon.branchId });
    const branch = await database.store.db.branch.findUniqueOrThrow({ where: { id: salon.branchId } });
    expect(branch.staffChatKey).toBe(group.kind === "group" ? group.chatKey : "");
    expect(await use(code, group)).toEqual({ ok: false, reason: "used_code" });
  });

  it("a code may be typed in small letters and without its dashes", async () => {
    const code = await codeFor(groupCode());
    expect(await use(` ${code.toLowerCase().replaceAll("-", " ")} `, group)).toMatchObject({ ok: true });
  });

  it("an account that belonged to somebody else moves to the person of the code", async () => {
    await use(await codeFor(personCode("林知夏")), person);
    expect(await use(await codeFor(personCode("苏沐")), person)).toMatchObject({ ok: true, staffName: "苏沐" });
    const linked = await database.store.db.staff.findMany({ where: { telegramUserId: "4242" } });
    expect(linked.map((row) => row.name)).toEqual(["苏沐"]);
  });

  it("a code in the wrong kind of place is refused and stays usable", async () => {
    const code = await codeFor(personCode("林知夏"));
    expect(await use(code, group)).toEqual({ ok: false, reason: "wrong_place" });
    expect(await use(code, person)).toMatchObject({ ok: true });
  });

  it("a code is over after an hour, and a guessed one is unknown", async () => {
    const code = await codeFor(groupCode());
    expect(await use(code, group, 60)).toEqual({ ok: false, reason: "expired_code" });
    expect(await use("AAAA-BBBB-CCCC", group)).toEqual({ ok: false, reason: "unknown_code" });
  });

  it("a beautician may not link the staff group", async () => {
    const id = salon.staffIds.林知夏 ?? "";
    const actor: Actor = { kind: "staff", id, name: "林知夏", role: "beautician", branchId: salon.branchId };
    const refused = { ok: false, reason: "not_allowed" };
    expect(await run((context) => createLinkCode(context, groupCode()), 0, actor)).toEqual(refused);
    expect(await run((context) => createLinkCode(context, { ...groupCode(), branchId: "none" }))).toEqual({
      ok: false,
      reason: "unknown_branch",
    });
  });
});
