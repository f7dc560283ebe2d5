import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ActionContext, systemActor } from "../../../src/actions/context.ts";
import { importAppointments } from "../../../src/actions/transfer/import-appointments.ts";
import { importCustomers } from "../../../src/actions/transfer/import-customers.ts";
import { appointmentColumns, customerColumns } from "../../../src/domain/transfer/columns.ts";
import { readTable } from "../../../src/domain/transfer/read-table.ts";
import { everyTable } from "../../../src/storage/whole-export.ts";
import { engines, freshStore, type TestStore } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string, columns: Readonly<Record<string, readonly string[]>>) => {
  const table = readTable(bytes(text), columns);
  if (!table.ok) throw new Error(table.reason);
  return table.rows;
};

describe("a table", () => {
  it("is read with Chinese or English heads, a mark, quotes, semicolons, and in GB 18030", () => {
    const [row] = rowsOf('\uFEFF姓名;手机号;过敏史\n"王;小美";138 0000 1111;"青霉素\n乳胶"\n;;\n', customerColumns);
    expect([...(row?.cells ?? [])]).toEqual([
      ["name", "王;小美"],
      ["phone", "138 0000 1111"],
      ["allergies", "青霉素\n乳胶"],
    ]);
    // 姓名 newline 王小美, as an older spreadsheet writes it.
    const gb = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xc0]);
    const read = readTable(gb, customerColumns);
    expect(read.ok && read.rows[0]?.cells.get("name")).toBe("王小美");
  });

  it("that is none, or empty, or of something else is refused", () => {
    const reason = (text: string) => {
      const read = readTable(bytes(text), customerColumns);
      return read.ok ? null : read.reason;
    };
    expect([reason(""), reason("a,b\n1,2"), reason('name\n"open')]).toEqual(["empty", "no_known_column", "open_quote"]);
  });
});

describe.each(engines)("importing on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeAll(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterAll(() => database.remove());
  const run = <T>(work: (context: ActionContext) => Promise<T>) =>
    database.store.transact((tx) => work({ tx, now: testNow, newId: randomUUID, actor: systemActor }));
  const customers = (text: string) =>
    run((context) =>
      importCustomers(context, { branchId: salon.branchId, rows: rowsOf(text, customerColumns), locale: "zh-CN" }),
    );
  const appointments = (text: string) =>
    run((context) => importAppointments(context, { branchId: salon.branchId, rows: rowsOf(text, appointmentColumns) }));

  it("opens a file for each good row, names each bad one with its line and column, and passes over who is there", async () => {
    const table = [
      "姓名,手机,过敏史,等级,生日,语言",
      "测试甲,13900000001,乳胶,2,1990-02-28,zh-CN",
      ",13900000002,,,,",
      "测试丙,call me,,,,",
      "测试丁,13900000004,,7,,",
      "测试戊,13900000005,,,1990-02-30,",
      "测试己,13900000006,,,,klingon",
    ].join("\n");
    const first = await customers(table);
    expect(first.added).toBe(1);
    expect(first.problems.map(({ line, column, problem }) => `${line} ${column} ${problem}`)).toEqual([
      "3 name name_empty",
      "4 phone not_a_number",
      "5 tier not_a_tier",
      "6 birthday not_a_date",
      "7 locale not_a_language",
    ]);
    const again = await customers(table);
    expect([again.added, again.known]).toEqual([0, 1]);
    const row = await database.store.db.customer.findFirstOrThrow({ where: { name: "测试甲" } });
    expect([row.allergies, row.tier, row.birthDate]).toEqual(["乳胶", 2, "1990-02-28"]);
  });

  it("keeps past visits as completed, books coming ones under the rules, and says why a row is refused", async () => {
    await customers("name,phone\n来访甲,13900000011");
    const table = [
      "手机,项目,美容师,日期,时间,状态",
      "13900000011,LED,林知夏,2026-10-10,14:00,已完成",
      "13900000011,FACIAL_BASIC,林知夏,2026-11-25,14:00,",
      "13900000011,FACIAL_BASIC,林知夏,2026-11-25,14:10,",
      "13900000099,LED,林知夏,2026-10-10,14:00,",
      "13900000011,飞天,林知夏,2026-10-10,14:00,",
      "13900000011,LED,林知夏,9/10/2026,14:00,",
    ].join("\n");
    const done = await appointments(table);
    expect(done.added).toBe(2);
    expect(done.problems.map(({ line, problem }) => `${line} ${problem.replace(/_.*/, "")}`)).toEqual([
      "4 refused",
      "5 no",
      "6 no",
      "7 ambiguous",
    ]);
    expect((await appointments(table)).known).toBe(2);
    const customer = await database.store.db.customer.findFirstOrThrow({ where: { name: "来访甲" } });
    const rows = await database.store.db.appointment.findMany({
      where: { customerId: customer.id },
      orderBy: { startsAt: "asc" },
    });
    expect(rows.map(({ status }) => status)).toEqual(["completed", "booked"]);
    expect(
      await database.store.db.dueItem.count({ where: { customerId: customer.id, kind: { startsWith: "checkin" } } }),
    ).toBe(0);
  });

  it("and out again: every table is there, opened, without a key of the house", async () => {
    await database.store.db.loginLink.create({
      data: { tokenHash: "hash-of-a-link", staffId: "x", createdAt: testNow, expiresAt: testNow },
    });
    let whole = "";
    const names: string[] = [];
    for await (const { table, rows } of everyTable(database.store.db)) {
      names.push(table);
      whole += JSON.stringify(rows);
    }
    expect(names).toEqual(expect.arrayContaining(["Customer", "Appointment", "Message", "Intake", "AuditEntry"]));
    expect(whole).toContain("乳胶");
    expect(whole).not.toMatch(/ag1\.|hash-of-a-link/);
  });
});
