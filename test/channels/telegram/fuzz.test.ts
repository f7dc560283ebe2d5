import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { type Engine, engines } from "../../support/databases.ts";
import { openTelegramHouse, type TelegramHouse } from "../../support/telegram-house.ts";
import { brokenUpdate, plausibleUpdate } from "./update-fuzz.ts";

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function open(engine: Engine): Promise<TelegramHouse> {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {});
  const place = await openTelegramHouse(engine);
  cleanups.push(
    () => place.close(),
    async () => errors.mockRestore(),
  );
  return place;
}

test("whatever an update holds or lacks, it is taken and never stored in a form that a turn could not read", async () => {
  const place = await open("sqlite");
  const stored: string[] = [];
  const receive = async (event: unknown) => {
    stored.push(JSON.stringify(event));
    return true;
  };
  const anyUpdate = fc.oneof(plausibleUpdate, brokenUpdate);
  await fc.assert(
    fc.asyncProperty(anyUpdate, async (update) => {
      expect(await place.telegram.webhook(JSON.stringify(update), { receive })).toBe(200);
    }),
    { numRuns: 4000 },
  );
  expect(stored.length).toBeGreaterThan(500);
  for (const json of stored) {
    const event = JSON.parse(json);
    expect(event.chatKey).toMatch(/^telegram:-?\d+$/);
    expect(Number.isNaN(Date.parse(event.sentAt))).toBe(false);
    expect(typeof event.sender.name).toBe("string");
    if (event.content.kind === "text") expect(typeof event.content.text).toBe("string");
    expect(json).not.toMatch(/\\u0000|\\ud[89a-f]/);
  }
}, 60_000);

test.each([
  ["sqlite", 400],
  ["postgresql", 150],
] as const)(
  "after hundreds of odd updates on %s nothing is parked, and the next customer is answered",
  async (engine, numRuns) => {
    const place = await open(engine);
    const { db } = place.house.store;
    const updates = fc.sample(fc.oneof(plausibleUpdate, brokenUpdate), { numRuns, seed: Date.now() });
    for (const [index, update] of updates.entries()) {
      expect(await place.deliver({ ...update, update_id: 2 ** 52 + index })).toBe(200);
    }
    await place.house.afterglow.settle();
    const left = await db.inboundEvent.findMany({ where: { status: { not: "done" } } });
    expect(left.map(({ event, error }) => [event, error])).toEqual([]);
    expect(await db.inboundEvent.count()).toBeGreaterThan(numRuns / 5);
    const mei = place.bot.user({ id: 6301, first_name: "Mei", language_code: "en" });
    mei.sendText("/help");
    await place.pass();
    expect(mei.inbox()).not.toEqual([]);
  },
  90_000,
);

test.each(engines)(
  "an update that no turn can take is parked and shown to staff on %s, while others are answered",
  async (engine) => {
    const place = await open(engine);
    const { db } = place.house.store;
    const mei = place.bot.user({ id: 6302, first_name: "Mei", language_code: "en" });
    const ana = place.bot.user({ id: 6303, first_name: "Ana", language_code: "en" });
    for (const person of [mei, ana]) person.sendText("/start");
    await place.pass();
    for (const sql of poison[engine]) await db.$executeRawUnsafe(sql);
    mei.sendText("poison: my lips are swelling up and I can't breathe");
    mei.sendText("/help");
    await place.pass();
    const anasBefore = ana.inbox().length;
    ana.sendText("/help");
    await place.pass();
    expect(ana.inbox().length).toBeGreaterThan(anasBefore);
    await vi.waitFor(
      async () => {
        await place.house.advance("PT5S");
        expect(await db.inboundEvent.count({ where: { status: "parked" } })).toBe(1);
      },
      { timeout: 20_000, interval: 10 },
    );
    await place.house.afterglow.settle();
    const file = await db.case.findFirstOrThrow({ where: { kind: "system" } });
    expect([file.severity, file.words]).toEqual(["urgent", expect.stringContaining("poison")]);
    const texts = mei.inbox().map(({ text }) => text);
    expect(texts.some((text) => text.includes("120"))).toBe(true);
    expect(texts.at(-1)).toBeTruthy();
    expect(await db.inboundEvent.count({ where: { status: "pending" } })).toBe(0);
  },
  60_000,
);

/** The database itself refuses what a turn wants to write: no turn of that update can ever end. What is written is sealed: only its length tells. */
const poison: Record<Engine, string[]> = {
  sqlite: [
    `CREATE TRIGGER poison BEFORE INSERT ON "Message" WHEN NEW."author" = 'customer' AND LENGTH(NEW."text") > 100
     BEGIN SELECT RAISE(ABORT, 'poisoned'); END`,
  ],
  postgresql: [
    `CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poisoned'; END $$`,
    `CREATE TRIGGER poison BEFORE INSERT ON "Message" FOR EACH ROW WHEN (NEW."author" = 'customer' AND LENGTH(NEW."text") > 100) EXECUTE FUNCTION poison()`,
  ],
};
