import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startAftercare } from "../../../src/actions/care/start-aftercare.ts";
import { stopAftercare } from "../../../src/actions/care/stop-aftercare.ts";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { activeAftercare } from "../../../src/storage/care.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit, treated, visitOver } from "../../support/visits.ts";

describe.each(engines)("aftercare on %s", (engine) => {
  let house: TestHouse;
  let chat: TestChat;
  beforeEach(async () => {
    house = await openTestHouse(engine);
    chat = await house.openChat();
  });
  afterEach(() => house.close());

  const start = (appointmentId: string) =>
    perform(house.afterglow.house, systemActor, (context) => startAftercare(context, { appointmentId }));
  const waiting = async (appointmentId: string) =>
    (
      await house.store.db.dueItem.findMany({ where: { appointmentId, status: "waiting" }, orderBy: { dueAt: "asc" } })
    ).map((item) => item.dedupeKey.replace(`:${appointmentId}`, ""));
  const active = () => house.store.transact((tx) => activeAftercare(tx, chat.customerId, house.afterglow.house.now()));

  test("the first care is there at once, with at most three actions and the way to a person", async () => {
    await treated(house, chat, "PEEL_SA");
    const [care] = await chat.news();
    expect(care?.text).toContain("头 24 小时");
    expect(care?.text.split("\n").filter((line) => line.startsWith("·")).length).toBe(3);
    expect(care?.text).toContain("尚未经医生审阅");
    expect(care?.buttons.flat().map((one) => one.label)).toEqual(["看完整清单", "找人聊聊"]);
  });

  test("saying it again changes nothing", async () => {
    const visit = await treated(house, chat, "PEEL_SA");
    const before = await waiting(visit);
    expect(before).toEqual(
      ["care:d3", "checkin:h24", "checkin:d3", "care:d7", "checkin:d7", "care:after", "checkin:d30"].sort(
        (one, other) => before.indexOf(one) - before.indexOf(other),
      ),
    );
    await start(visit);
    await house.afterglow.settle();
    expect(await waiting(visit)).toEqual(before);
    expect((await chat.messages()).filter((one) => one.text.includes("头 24 小时")).length).toBe(1);
  });

  test("the later care comes on days 2, 4 and 8, each once", async () => {
    await treated(house, chat, "FACIAL_BASIC");
    await house.advance("P9D");
    const texts = (await chat.messages()).map((one) => one.text);
    for (const headline of ["头 24 小时", "第 2–3 天", "第 4–7 天", "一周以后"]) {
      expect(texts.filter((text) => text.includes(headline)).length, headline).toBe(1);
    }
  });

  test("nothing is sent in the quiet hours: a visit that ends at night gets its care in the morning", async () => {
    await house.advance("PT13H");
    const visit = await treated(house, chat, "FACIAL_BASIC");
    expect(await chat.news()).toEqual([]);
    expect((await waiting(visit)).some((key) => key.startsWith("care:h24"))).toBe(true);
    await house.advance("PT10H30M");
    expect((await chat.news()).map((one) => one.text).join()).toContain("头 24 小时");
  });

  test("stopping takes back all that was to come", async () => {
    const visit = await treated(house, chat, "PEEL_SA");
    await perform(house.afterglow.house, systemActor, (context) => stopAftercare(context, { appointmentId: visit }));
    expect(await waiting(visit)).toEqual([]);
  });

  test("a cancelled visit gets no aftercare, and neither does one that does not exist", async () => {
    const visit = await bookVisit(house, chat, "PEEL_SA");
    await house.store.db.appointment.update({ where: { id: visit }, data: { status: "cancelled" } });
    expect(await start(visit)).toEqual({ ok: false, reason: "cancelled" });
    expect(await start("nobody")).toEqual({ ok: false, reason: "not_found" });
  });

  test("a customer without a chat is phoned instead", async () => {
    const customerId = house.salon.customerIds.王晓彤 ?? "";
    await house.store.db.chat.deleteMany({ where: { customerId } });
    const visit = await treated(house, { customerId, chatId: null }, "PEEL_SA");
    const task = await house.store.db.staffTask.findFirstOrThrow({ where: { customerId } });
    expect([task.kind, task.reason]).toEqual(["phone", "checkin-task-no-chat"]);
    expect(await waiting(visit)).toEqual([]);
  });

  test("a newer treatment ends the older one's care but not its questions; the same treatment ends both", async () => {
    const first = await treated(house, chat, "PEEL_SA");
    await house.advance("PT30H");
    const second = await treated(house, chat, "FACIAL_BASIC");
    expect(await waiting(first)).toEqual(expect.arrayContaining(["checkin:d7", "checkin:d30"]));
    expect((await waiting(first)).filter((key) => key.startsWith("care"))).toEqual([]);
    await house.advance("PT30H");
    await treated(house, chat, "FACIAL_BASIC");
    expect((await waiting(second)).filter((key) => key.startsWith("care") || key.startsWith("checkin"))).toEqual([]);
    expect(await waiting(first)).toContain("checkin:d30");
  });

  test("of several treatments in one visit only the strictest is asked about, in whatever order they end", async () => {
    for (const order of [
      ["FACIAL_CALM", "PEEL_SA"],
      ["PEEL_SA", "FACIAL_CALM"],
    ]) {
      const customer = await house.openChat();
      const visits: Record<string, string> = {};
      for (const service of order) visits[service] = await bookVisit(house, customer, service, 1);
      const [visitId = ""] = Object.values(visits);
      await house.store.db.appointment.updateMany({ where: { id: { in: Object.values(visits) } }, data: { visitId } });
      for (const service of order) await visitOver(house, visits[service] ?? "");
      const asked = (service: string) =>
        waiting(visits[service] ?? "").then((keys) => keys.filter((key) => key.startsWith("checkin")));
      expect(await asked("FACIAL_CALM")).toEqual([]);
      expect((await asked("PEEL_SA")).length).toBeGreaterThan(2);
    }
  });

  test("words are judged by the newest treatment, with the day and the question asked last, in her language", async () => {
    expect(await active()).toBeNull();
    const visit = await treated(house, chat, "PEEL_SA");
    expect(await active()).toMatchObject({ appointmentId: visit, treatment: "PEEL_SA" });
    expect((await active())?.askedAbout).toBeUndefined();
    await house.advance("PT24H30M");
    const asked = await active();
    expect(asked?.day).toBeGreaterThan(1);
    expect(asked?.askedAbout).toContain("跟昨晚比");
    await chat.tap("好一些");
    expect((await active())?.askedAbout).toContain("脸上起水疱");
    await chat.tap("都没有");
    expect((await active())?.askedAbout).toBeUndefined();
  });

  test("a recent injection leads, also when a facial came after it; after 90 days nothing does", async () => {
    const filler = await treated(house, chat, "FILLER");
    await house.advance("P2D");
    const facial = await treated(house, chat, "FACIAL_BASIC");
    expect((await active())?.appointmentId).toBe(filler);
    await house.advance("P13D");
    expect((await active())?.appointmentId).toBe(facial);
    await house.advance("P80D");
    expect(await active()).toBeNull();
  });
});
