import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { sealedTables } from "../../src/storage/sealed-columns.ts";
import { healthRoutes } from "../../src/web/health/routes.ts";
import { engines } from "../support/databases.ts";
import { readModels } from "../support/schema-models.ts";
import { type BoardHouse, openBoardHouse } from "../web/board/board-house.ts";

/** An allergy that nobody else has. */
const MARK = "zinnwaldin";

const models = readModels(readFileSync("prisma/schema.prisma", "utf8")).map(({ name }) => name);

describe.each(engines)("an allergy said in chat, on %s", (engine) => {
  let house: BoardHouse;
  const written: string[] = [];
  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation((...words) => written.push(JSON.stringify(words)));
    house = await openBoardHouse(engine);
    const chat = await house.openChat({ name: "她" });
    await chat.say("下周三下午想做水杨酸");
    await chat.tap("都可以");
    await chat.tap(/^\d\d:\d\d$/);
    await chat.tap(/就这样约/);
    await chat.tap(/可以，开始/);
    await chat.say(`我对${MARK}过敏`);
    await chat.say(`打完针脸肿起来了，喘不上气，是不是${MARK}过敏`);
    await chat.sendPhoto();
    await chat.say(`${MARK} again`);
    await house.advance("PT30M");
    await throughTheBoard(house, chat.customerId);
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await house.close();
  });

  it("was understood and is read by staff: what is looked for below was really said", async () => {
    const decisions = await house.store.db.triageDecision.findMany();
    expect(decisions.filter(({ text }) => text.includes(MARK)).length).toBeGreaterThan(1);
    const cases = await house.store.db.case.findMany();
    expect(cases.some(({ words }) => words.includes(MARK))).toBe(true);
    const people = await house.store.db.customer.findMany();
    expect(people.some(({ allergies, notes }) => allergies.includes(MARK) && notes.includes(MARK))).toBe(true);
  });

  it("stands open in no table", async () => {
    for (const model of models) {
      const rows = await house.store.db.$queryRawUnsafe<object[]>(`SELECT * FROM "${model}"`);
      for (const row of rows)
        for (const [column, value] of Object.entries(row))
          expect(String(value), `${model}.${column}`).not.toContain(MARK);
    }
  });

  it("stands sealed in the columns that may hold it", async () => {
    for (const table of ["Message", "TriageDecision", "InboundEvent", "Case", "Customer", "OutboxMessage"]) {
      const [column = ""] = sealedTables[table]?.columns ?? [];
      const rows = await house.store.db.$queryRawUnsafe<{ kept: string }[]>(
        `SELECT "${column}" AS kept FROM "${table}"`,
      );
      expect(
        rows.some(({ kept }) => kept?.startsWith("ag1.")),
        table,
      ).toBe(true);
    }
  });

  it("stands in no log, no figure of the metrics, and no audit", async () => {
    expect(written.join("\n")).not.toContain(MARK);
    const metrics = await (await healthRoutes(house.afterglow.house).request("/metrics")).text();
    expect(metrics.length).toBeGreaterThan(100);
    expect(metrics).not.toContain(MARK);
  });

  if (engine === "sqlite") {
    it("stands in no file of the database: not in it, its write-ahead log, or a copy made of it", async () => {
      const [{ file } = { file: "" }] =
        (await house.store.db.$queryRawUnsafe<{ file: string }[]>("PRAGMA database_list")) ?? [];
      const folder = dirname(file);
      await house.store.db.$queryRawUnsafe(`VACUUM INTO '${join(folder, "backup.db")}'`);
      const names = readdirSync(folder);
      expect(names.some((name) => name.endsWith("-wal"))).toBe(true);
      expect(names).toContain("backup.db");
      for (const name of names) expect(readFileSync(join(folder, name)).includes(Buffer.from(MARK)), name).toBe(false);
    });
  }
});

/** Staff write it too: in the file, in the case, and when the treatment is over. */
async function throughTheBoard(house: BoardHouse, customerId: string): Promise<void> {
  const lin = await house.signIn("林知夏");
  const file = { name: "她", phone: "", allergies: MARK, notes: `patch with ${MARK}` };
  const saved = await lin.post(`/board/customers/${customerId}`, file);
  if (saved.status >= 400) throw new Error(`The file was not saved: ${saved.status}`);
  const [worry] = await house.store.db.case.findMany({ where: { customerId } });
  await lin.post(`/board/cases/${worry?.id}/claim`);
  await lin.post(`/board/cases/${worry?.id}/reply`, { text: `We saw ${MARK}. Come in today.` });
  await lin.post(`/board/cases/${worry?.id}/close`, { outcome: "seen_in_salon", note: `reacts to ${MARK}` });
  await perform(house.afterglow.house, systemActor, async ({ tx }) => {
    const visit = await tx.appointment.findFirstOrThrow({ where: { customerId } });
    await tx.appointment.update({ where: { id: visit.id }, data: { products: MARK, visitNotes: MARK } });
  });
  await house.afterglow.settle();
}
