import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completeVisit } from "../../../src/actions/booking/complete-visit.ts";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { exportCustomer } from "../../../src/actions/privacy/export-customer.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, HOST, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const importPath = "/board/settings/import";

describe.each(engines)("packages on %s", (engine) => {
  let house: BoardHouse;
  let owner: StaffBrowser;
  let front: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    owner = await house.signIn("沈嘉禾");
    front = await house.signIn("周小满");
  });
  afterAll(() => house.close());

  const send = async (to: "check" | "run", text: string) => {
    const body = new FormData();
    body.append("kind", "packages");
    body.append("name", "疗程卡.csv");
    body.append("text", text);
    const headers = { Cookie: owner.cookie, Origin: HOST };
    const answer = await house.app.request(`${HOST}${importPath}/${to}`, { method: "POST", body, headers });
    return { html: await answer.text(), location: answer.headers.get("Location") ?? "" };
  };
  const packagesOf = (customerId: string) =>
    house.store.db.package.findMany({ where: { customerId }, orderBy: { createdAt: "asc" } });
  const sell = async (customerId: string, more: Record<string, string> = {}) => {
    const typed = { service: house.salon.serviceIds.LED ?? "", total: "10", used: "7", price: "1,280.50" };
    return front.post(`/board/customers/${customerId}/packages`, { ...typed, until: "2027-03-01", ...more });
  };

  test("a table is looked at first, each wrong row has its sentence; what is right is imported once and can be undone", async () => {
    const { customerId } = await house.openChat({ name: "卡客甲" });
    const heads = "姓名,项目,总次数,已用,剩余次数,价格,购买日期,有效期,备注,币种\n";
    const rows = [
      "卡客甲,LED,10次,,3,1280.50,2026/1/5,2027-01-05,老卡转来,CNY",
      "没有的人,LED,10,,,100,,,,",
      "卡客甲,飞天,10,,,100,,,,",
      "卡客甲,LED,很多,,,100,,,,",
      "卡客甲,LED,10,11,,100,,,,",
      "卡客甲,LED,10,,11,100,,,,",
      "卡客甲,LED,10,4,4,100,,,,",
      "卡客甲,LED,10,,,一百,,,,",
      "卡客甲,LED,10,,,100,3/5/2026,,,",
      "卡客甲,LED,10,,,100,2026-05-01,2026-04-01,,",
      "卡客甲,LED,10,,,100,,,,USD",
      "卡客甲,,5,,,600,,,不限项目,",
    ];
    const text = heads + rows.join("\n");
    const page = seen((await send("check", text)).html);
    for (const words of [
      ...["一共 12 行：2 行可以导入", "档案里没有“没有的人”", "没有“飞天”", "“很多”不是次数", "已用的次数比购买的还多"],
      ...["剩余的次数比购买的还多", "已用加剩余，不等于购买的次数", "“一百”不是价格", "“3/5/2026”分不清哪个是月"],
      ...["到期日在购买日期之前", "“USD”不是本店的币种"],
    ]) {
      expect(page).toContain(words);
    }
    expect(await packagesOf(customerId)).toEqual([]);
    expect((await send("run", text)).location).toContain("added=2&known=0&problems=10");
    const [card, any] = await packagesOf(customerId);
    expect(card).toMatchObject({ sessionsTotal: 10, sessionsUsed: 7, priceMinor: 128050, currency: "CNY" });
    expect(card).toMatchObject({ boughtOn: "2026-01-05", validUntil: "2027-01-05", note: "老卡转来" });
    expect(any).toMatchObject({ serviceId: null, sessionsUsed: 0 });
    expect((await send("run", text)).location).toContain("added=0&known=2");
    const run = await house.store.db.importRun.findFirstOrThrow({ where: { kind: "packages", added: 2 } });
    const visit = await bookVisit(house, { customerId, chatId: null }, "LED", -1);
    await perform(house.afterglow.house, systemActor, (context) => completeVisit(context, { appointmentId: visit }));
    expect((await owner.post(`${importPath}/${run.id}/undo`)).location).toBe(`${importPath}?removed=1&spared=1`);
    expect((await packagesOf(customerId)).map(({ sessionsUsed }) => sessionsUsed)).toEqual([8]);
  });

  test("what is left stands in her file and at the visit; the checkout takes one, once, and it is given back", async () => {
    const chat = await house.openChat({ name: "卡客乙" });
    expect((await sell(chat.customerId)).location).toContain("#packages");
    const id = await bookVisit(house, chat, "LED", -1);
    const left = "还剩 3 / 10 次";
    expect(seen((await front.get(`/board/customers/${chat.customerId}`)).html)).toContain(left);
    expect(seen((await front.get("/board")).html)).toContain(left);
    expect(seen((await front.get(`/board/calendar/visits/${id}`)).html)).toContain(left);
    await front.post(`/board/appointments/${id}/arrive`, { unsignedReason: "纸质版" });
    const form = (await front.get("/board")).html;
    const [card] = await packagesOf(chat.customerId);
    expect(form).toContain(`<option value="${card?.id}" selected`);
    const checkout = { treatment: "LED", package: card?.id ?? "" };
    await front.post(`/board/appointments/${id}/complete`, checkout);
    await front.post(`/board/appointments/${id}/complete`, checkout);
    expect((await packagesOf(chat.customerId))[0]?.sessionsUsed).toBe(8);
    expect(seen((await front.get("/board")).html)).toContain("已从疗程卡扣 1 次。");
    expect((await front.post(`/board/customers/${chat.customerId}/packages/${card?.id}/remove`)).status).toBe(422);
    await front.post(`/board/appointments/${id}/session-back`);
    expect((await front.post(`/board/appointments/${id}/session-back`)).status).toBe(422);
    expect((await packagesOf(chat.customerId))[0]?.sessionsUsed).toBe(7);
    await front.post(`/board/customers/${chat.customerId}/packages/${card?.id}/remove`);
    expect(await packagesOf(chat.customerId)).toEqual([]);
    const verbs = await house.store.db.auditEntry.findMany({
      where: { subjectId: card?.id ?? "" },
      select: { verb: true },
    });
    expect(verbs.map(({ verb }) => verb).sort()).toEqual([
      "package.add",
      "package.give_back",
      "package.remove",
      "package.use",
    ]);
  });

  test("of two visits that want the last session one gets it; nobody's package is used for somebody else", async () => {
    const one = await house.openChat({ name: "最后一次" });
    const other = await house.openChat({ name: "别的客人" });
    await sell(one.customerId, { total: "1", used: "0" });
    const [card] = await packagesOf(one.customerId);
    const visits = await Promise.all([bookVisit(house, one, "LED", -3), bookVisit(house, one, "LED", -2)]);
    const packageId = card?.id ?? "";
    const results = await Promise.all(
      visits.map((appointmentId) =>
        perform(house.afterglow.house, systemActor, (context) => completeVisit(context, { appointmentId, packageId })),
      ),
    );
    expect(results.map((result) => (result.ok ? "ok" : result.reason)).sort()).toEqual(["ok", "package_spent"]);
    expect((await packagesOf(one.customerId))[0]?.sessionsUsed).toBe(1);
    const foreign = await bookVisit(house, other, "LED", -4);
    await sell(one.customerId, { total: "9", used: "0" });
    const open = (await packagesOf(one.customerId))[1]?.id ?? "";
    await front.post(`/board/appointments/${foreign}/arrive`, { unsignedReason: "纸质版" });
    const refused = await front.post(`/board/appointments/${foreign}/complete`, { treatment: "LED", package: open });
    expect([refused.status, seen(refused.html).includes("没有剩余次数了")]).toEqual([422, true]);
    const automatic = await perform(house.afterglow.house, systemActor, (context) =>
      completeVisit(context, { appointmentId: foreign }),
    );
    expect(automatic.ok).toBe(true);
    expect(await house.store.db.packageUse.count({ where: { appointmentId: foreign } })).toBe(0);
  });

  test.each([
    [{ total: "0" }, "次数要写整数"],
    [{ total: "501" }, "次数要写整数"],
    [{ used: "11" }, "已用的次数比购买的还多"],
    [{ price: "很贵" }, "价格看不懂"],
    [{ until: "2026-02-30" }, "有个日期不对"],
    [{ bought: "2027-04-01" }, "到期日在购买日期之前"],
    [{ service: "of-another-house" }, "店里现在没有这个项目"],
    [{ note: "长".repeat(501) }, "备注超过 500 字"],
  ])("%j is refused with a sentence, and what was typed stays", async (wrong, words) => {
    const { customerId } = await house.openChat({ name: "打错" });
    const refused = await sell(customerId, { note: "还在这里", ...wrong });
    expect([refused.status, seen(refused.html).includes(words) || words]).toEqual([422, true]);
    if (!("note" in wrong)) expect(refused.html).toContain("还在这里");
    expect(await packagesOf(customerId)).toEqual([]);
  });

  test("another branch's people neither sell, take out nor give back", async () => {
    await house.secondBranch();
    const stranger = await house.signIn("阿敏");
    const chat = await house.openChat({ name: "本店客" });
    await sell(chat.customerId);
    const [card] = await packagesOf(chat.customerId);
    const id = await bookVisit(house, chat, "LED", -1);
    await perform(house.afterglow.house, systemActor, (context) => completeVisit(context, { appointmentId: id }));
    const path = `/board/customers/${chat.customerId}/packages`;
    const tries = [
      `${path}`,
      `${path}/${card?.id}/remove`,
      `${path}/back/${id}`,
      `/board/appointments/${id}/session-back`,
    ];
    for (const to of tries) expect((await stranger.post(to, { total: "5", price: "1" })).status).toBe(404);
    const other = await house.openChat({ name: "另一位" });
    expect((await front.post(`/board/customers/${other.customerId}/packages/${card?.id}/remove`)).status).toBe(404);
    expect((await packagesOf(chat.customerId)).map(({ sessionsUsed }) => sessionsUsed)).toEqual([8]);
  });

  test("her own export holds it, and forgetting her keeps the money without a name", async () => {
    const chat = await house.openChat({ name: "走的人" });
    await sell(chat.customerId, { note: "她妈妈付的" });
    const data = await perform(house.afterglow.house, systemActor, (context) =>
      exportCustomer(context, { customerId: chat.customerId }),
    );
    expect(JSON.stringify(data)).toContain("她妈妈付的");
    const [card] = await packagesOf(chat.customerId);
    const { eraseCustomer } = await import("../../../src/actions/privacy/erase-customer.ts");
    await perform(house.afterglow.house, systemActor, (context) =>
      eraseCustomer(context, { customerId: chat.customerId }),
    );
    const kept = await house.store.db.package.findUniqueOrThrow({ where: { id: card?.id ?? "" } });
    expect(kept).toMatchObject({ customerId: null, note: "", priceMinor: 128050, sessionsTotal: 10 });
  });
});
