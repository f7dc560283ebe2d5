import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionContext, type Actor, systemActor } from "../../../src/actions/context.ts";
import { createApiToken } from "../../../src/actions/salon/create-api-token.ts";
import { createLoginLink } from "../../../src/actions/salon/create-login-link.ts";
import { revokeApiToken } from "../../../src/actions/salon/revoke-api-token.ts";
import { signIn } from "../../../src/actions/salon/sign-in.ts";
import { signOut } from "../../../src/actions/salon/sign-out.ts";
import { staffOfApiToken } from "../../../src/actions/salon/staff-of-api-token.ts";
import { staffOfSession } from "../../../src/actions/salon/staff-of-session.ts";
import type { Role } from "../../../src/domain/salon/permissions.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe.each(engines)("access on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeAll(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterAll(() => database.remove());

  const later = (ms: number) => new Date(testNow.getTime() + ms);
  const staffId = (name: string) => salon.staffIds[name] ?? "";
  const as = (name: string, role: Role, branchId = salon.branchId): Actor => ({
    kind: "staff",
    id: staffId(name),
    name,
    role,
    branchId,
  });
  const run = <T>(work: (context: ActionContext) => Promise<T>, now = testNow, actor: Actor = systemActor) =>
    database.store.transact((tx) => work({ tx, now, newId: randomUUID, actor }));
  const linkFor = async (name: string, validMinutes?: number) => {
    const link = await run((context) => createLoginLink(context, { staffId: staffId(name), validMinutes }));
    if (!link.ok) throw new Error(link.reason);
    return link.token;
  };
  const signedIn = async (name: string) => {
    const token = await linkFor(name);
    const session = await run((context) => signIn(context, { token }));
    if (!session.ok) throw new Error(session.reason);
    return session.sessionToken;
  };
  const who = (session: string, now = testNow) => staffOfSession(database.store.db, session, now);

  it("a login link opens the board once", async () => {
    const token = await linkFor("沈嘉禾");
    const session = await run((context) => signIn(context, { token }));
    expect(session).toMatchObject({ ok: true, staff: { name: "沈嘉禾", role: "owner" } });
    expect(await run((context) => signIn(context, { token }))).toEqual({ ok: false, reason: "used_link" });
  });

  it("of ten people with the same link one gets in", async () => {
    const token = await linkFor("林知夏");
    const tries = await Promise.all(Array.from({ length: 10 }, () => run((context) => signIn(context, { token }))));
    expect(tries.filter((result) => result.ok)).toHaveLength(1);
  });

  it("a login link is over after fifteen minutes, or when it was told", async () => {
    const [short, long] = [await linkFor("林知夏"), await linkFor("林知夏", 1440)];
    const expired = { ok: false, reason: "expired_link" };
    expect(await run((context) => signIn(context, { token: short }), later(15 * MINUTE))).toEqual(expired);
    expect(await run((context) => signIn(context, { token: long }), later(DAY - MINUTE))).toMatchObject({ ok: true });
    expect(await run((context) => signIn(context, { token: "made-up" }))).toEqual({
      ok: false,
      reason: "unknown_link",
    });
  });

  it("a session lives thirty days from its last use and no longer", async () => {
    const session = await signedIn("林知夏");
    expect(await who(session, later(29 * DAY))).toMatchObject({ name: "林知夏" });
    expect(await who(session, later(58 * DAY))).toMatchObject({ name: "林知夏" });
    expect(await who(session, later(89 * DAY))).toBeNull();
  });

  it("signing out ends the session at once", async () => {
    const session = await signedIn("林知夏");
    await run((context) => signOut(context, { sessionToken: session }));
    expect(await who(session)).toBeNull();
  });

  it("somebody who left is shut out everywhere: old session, unused link, API token", async () => {
    const session = await signedIn("苏沐");
    const token = await linkFor("苏沐");
    const api = await run((context) => createApiToken(context, { staffId: staffId("苏沐"), name: "phone" }));
    await database.store.db.staff.update({ where: { id: staffId("苏沐") }, data: { active: false } });
    expect(await who(session)).toBeNull();
    expect(await run((context) => signIn(context, { token }))).toEqual({ ok: false, reason: "inactive_staff" });
    expect(await staffOfApiToken(database.store.db, api.ok ? api.token : "")).toBeNull();
    const link = await run((context) => createLoginLink(context, { staffId: staffId("苏沐") }));
    expect(link).toEqual({ ok: false, reason: "unknown_staff" });
  });

  it("an API token acts as its person until it is revoked", async () => {
    const made = await run((context) => createApiToken(context, { staffId: staffId("何清越"), name: "till" }));
    const token = made.ok ? made.token : "";
    expect(await staffOfApiToken(database.store.db, token)).toMatchObject({
      id: staffId("何清越"),
      role: "beautician",
    });
    expect(await staffOfApiToken(database.store.db, `${token}x`)).toBeNull();
    const revoked = await run((context) => revokeApiToken(context, { staffId: staffId("何清越"), name: "till" }));
    expect(revoked).toEqual({ ok: true, revoked: 1 });
    expect(await staffOfApiToken(database.store.db, token)).toBeNull();
  });

  it("no token stands in the database, only its hash", async () => {
    const link = await linkFor("林知夏");
    const session = await signedIn("林知夏");
    const { db } = database.store;
    const rows = JSON.stringify([
      await db.loginLink.findMany(),
      await db.boardSession.findMany(),
      await db.apiToken.findMany(),
      (await db.auditEntry.findMany()).map((entry) => entry.details),
    ]);
    expect(rows).not.toContain(link);
    expect(rows).not.toContain(session);
    expect(rows).toMatch(/[0-9a-f]{64}/);
  });

  it("hands out access only downwards: a manager not for the owner, a beautician only for herself", async () => {
    const tryAs = async (actor: Actor, name: string) =>
      (await run((context) => createLoginLink(context, { staffId: staffId(name) }), testNow, actor)).ok;
    expect(await tryAs(as("陆晚晴", "manager"), "沈嘉禾")).toBe(false);
    expect(await tryAs(as("陆晚晴", "manager"), "林知夏")).toBe(true);
    expect(await tryAs(as("林知夏", "beautician"), "陆晚晴")).toBe(false);
    expect(await tryAs(as("林知夏", "beautician"), "林知夏")).toBe(true);
    expect(await tryAs({ ...as("陆晚晴", "manager"), branchId: "elsewhere" } as Actor, "林知夏")).toBe(false);
    expect(await tryAs({ kind: "customer", id: staffId("林知夏"), name: "x" }, "林知夏")).toBe(false);
  });

  it("every grant of access stands in the audit", async () => {
    await run((context) => createLoginLink(context, { staffId: staffId("周小满") }), testNow, as("沈嘉禾", "owner"));
    const entry = await database.store.db.auditEntry.findFirst({ where: { subjectId: staffId("周小满") } });
    expect(entry).toMatchObject({ verb: "access.create_login_link", actorName: "沈嘉禾" });
  });
});
