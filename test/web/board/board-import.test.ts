import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { aWorkbook } from "../../support/workbook.ts";
import { type BoardHouse, HOST, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const path = "/board/settings/import";

describe.each(engines)("tables imported on the board on %s", (engine) => {
  let house: BoardHouse;
  let owner: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    owner = await house.signIn("沈嘉禾");
  });
  afterAll(() => house.close());

  /** Sends a form with a file, or with the text of one. */
  const send = async (to: "check" | "run", fields: Record<string, string | Uint8Array>, by = owner) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === "string") body.append(name, value);
      else body.append(name, new File([new Uint8Array(value)], "顾客.csv", { type: "text/csv" }));
    }
    const headers = { Cookie: by.cookie, Origin: HOST };
    const answer = await house.app.request(`${HOST}${path}/${to}`, { method: "POST", body, headers });
    return { status: answer.status, html: await answer.text(), location: answer.headers.get("Location") ?? "" };
  };
  const file = (text: string) => new TextEncoder().encode(text);
  const named = (name: string) => house.store.db.customer.findMany({ where: { name } });

  const table =
    "\uFEFF姓名;手机;会员等级;来源\n赵一;13700001111;2;抖音\n;13700001112;;\n钱二;不记得;;\n孙三;13700001113;9;\n";

  test("are looked at first: each wrong row with its line and a sentence, and nothing is kept", async () => {
    const checked = await send("check", { kind: "customers", file: file(table) });
    const page = seen(checked.html);
    expect(checked.status).toBe(200);
    expect(page).toContain("一共 4 行：1 行可以导入，0 行已经有了，3 行有问题");
    for (const words of ["没有姓名", "“不记得”不像电话号码", "“9”不认识", "例如：抖音"]) expect(page).toContain(words);
    expect(checked.html).toMatch(/<td>3<\/td>[\s\S]*<td>4<\/td>[\s\S]*<td>5<\/td>/);
    expect(await named("赵一")).toEqual([]);
  });

  test("only what is right is imported, again changes nothing, and the undo takes it back but spares who was worked with", async () => {
    const text = `${table}李四;13700001114;;\n`;
    const run = await send("run", { kind: "customers", name: "顾客.csv", text });
    expect(run.location).toBe(`${path}?added=2&known=0&problems=3`);
    expect(await named("赵一")).toMatchObject([{ tier: 2, origin: "import", phone: "13700001111" }]);
    expect(seen((await owner.get(run.location)).html)).toContain("导入了 2 行");
    expect((await send("run", { kind: "customers", text })).location).toContain("added=0&known=2");
    const [li] = await named("李四");
    await owner.post(`/board/customers/${li?.id}/facts`, { group: "comfort", "talk.value": "quiet" });
    const first = await house.store.db.importRun.findFirstOrThrow({ where: { added: 2 } });
    const undone = await owner.post(`${path}/${first.id}/undo`);
    expect(undone.location).toBe(`${path}?removed=1&spared=1`);
    expect([(await named("赵一")).length, (await named("李四")).length]).toEqual([0, 1]);
    expect((await owner.post(`${path}/${first.id}/undo`)).location).toBe(path);
  });

  test("a column that was guessed wrong is changed, and one can be left out", async () => {
    const text = "客户,找她打这个,备注\n周五,13700002222,老朋友\n";
    const guessed = await send("check", { kind: "customers", file: file(text) });
    expect(guessed.html).toMatch(/找她打这个[\s\S]{0,400}value="" selected/);
    await send("run", { kind: "customers", text, "map.0": "name", "map.1": "phone", "map.2": "" });
    expect(await named("周五")).toMatchObject([{ phone: "13700002222", notes: "" }]);
  });

  test("visits: past ones are kept as completed, coming ones booked under the rules, and both are undone with their time", async () => {
    const heads = "手机,项目,美容师,日期,时间\n";
    await send("run", { kind: "customers", text: "姓名,手机\n吴六,13700003333\n" });
    const rows = [
      ...["13700003333,补水护理,林知夏,2026/11/3,15:00:00", "13700003333,FACIAL_BASIC,林知夏,2026年11月25日,15:00"],
      ...["13700003333,补水护理,林知夏,2026-11-25,15:10", "13700003333,没有的项目,林知夏,2026-11-26,15:00"],
      ...["13799999999,补水护理,林知夏,2026-11-26,15:00", "13700003333,补水护理,林知夏,3/11/2026,15:00"],
    ];
    const text = heads + rows.join("\n");
    const page = seen((await send("check", { kind: "appointments", file: file(text) })).html);
    expect(page).toContain("2 行可以导入");
    for (const words of ["没有“没有的项目”", "没有“13799999999”", "“3/11/2026”分不清哪个是月"])
      expect(page).toContain(words);
    const run = await send("run", { kind: "appointments", text });
    expect(run.location).toContain("added=2");
    const [wu] = await named("吴六");
    const visits = () => house.store.db.appointment.findMany({ where: { customerId: wu?.id ?? "" } });
    expect((await visits()).map(({ status }) => status).sort()).toEqual(["booked", "completed"]);
    const { id } = await house.store.db.importRun.findFirstOrThrow({ where: { kind: "appointments" } });
    await owner.post(`${path}/${id}/undo`);
    expect(await visits()).toEqual([]);
    expect((await send("check", { kind: "appointments", text })).html).toContain("2 行可以导入");
  });

  test("an Excel workbook is read as it is, tiers as salons call them, and who has no name column is told once", async () => {
    const row = (at: number, ...cells: string[]) =>
      `<row r="${at}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
    const book = aWorkbook([row(1, "姓名", "手机", "等级"), row(2, "郑十", "13700007777", "金卡")]);
    const checked = await send("check", { kind: "customers", file: book });
    expect(seen(checked.html)).toContain("一共 1 行：1 行可以导入");
    const text = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(checked.html)?.[1] ?? "";
    await send("run", { kind: "customers", text: text.replaceAll("&quot;", '"') });
    expect(await named("郑十")).toMatchObject([{ tier: 2, phone: "13700007777" }]);
    const nobody = await send("check", { kind: "customers", file: file("订单,备注\n1,a\n") });
    expect(seen(nobody.html)).toContain("没有一列是“姓名”");
  });

  test("UTF-16, GBK and Excel's own first line are read", async () => {
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[..."姓名\t手机\n郑七\t13700004444\n"].map((one) => one.charCodeAt(0))]).buffer,
    );
    expect(seen((await send("check", { kind: "customers", file: utf16 })).html)).toContain("1 行可以导入");
    const gbk = Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0xcd, 0xf5, 0xd0, 0xa1, 0xc3, 0xc0]);
    expect((await send("check", { kind: "customers", file: gbk })).html).toContain("王小美");
    const excel = await send("check", { kind: "customers", file: file("sep=;\r\nname;phone\r\nAnn;07700900123\r\n") });
    expect(seen(excel.html)).toContain("1 行可以导入");
  });

  test.each([
    ["", "文件里没有内容"],
    ["a,b\n1,2\n", "一个都不认识"],
    ["\u0000\u0001PK\u0000", "不是表格文件"],
    ["PK\u0003\u0004\u0014\u0000", "这个文件读不了"],
    ['姓名,备注\n甲,\n"乙,没有关\n丙,\n', "第 3 行有一个引号"],
    ["姓名,手机\n", "只有标题"],
    [`姓名\n${"甲\n".repeat(3001)}`, "超过 3,000 行"],
    [`姓名\n${"甲".repeat(600_000)}\n`, "超过 1.5 MB"],
  ])("%j is refused with a sentence", async (text, words) => {
    const refused = await send("check", { kind: "customers", file: file(text) });
    expect([refused.status, seen(refused.html).includes(words) || words]).toEqual([422, true]);
  });

  test("a beautician may not, and another branch's import cannot be undone", async () => {
    const treats = await house.signIn("林知夏");
    expect((await treats.get(path)).status).toBe(403);
    expect((await send("run", { kind: "customers", text: "name\nX\n" }, treats)).status).toBe(403);
    expect((await owner.post(`${path}/00000000-0000-4000-8000-000000000000/undo`)).status).toBe(404);
  });
});
