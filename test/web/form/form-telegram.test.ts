import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBotApi } from "../../support/bot-api/start.ts";
import { openBrowser } from "../../support/browser.ts";
import { engines } from "../../support/databases.ts";
import { signInitData } from "../../support/init-data.ts";
import { until } from "../../support/journey-people.ts";
import { type RunningSalon, startSalon } from "../../support/running-salon.ts";

type Bot = Awaited<ReturnType<typeof startBotApi>>;

/** What Telegram hands to a page that this person opens. */
function initDataOf(bot: Bot, userId: number, secondsAgo = 0): string {
  const user = JSON.stringify({ id: userId, first_name: "小林", language_code: "zh-hans" });
  const fields = { auth_date: String(Math.floor(Date.now() / 1000) - secondsAgo), query_id: "AAx", user };
  return signInitData(fields, bot.token);
}

describe.each(engines)("the questions as a page within Telegram, on %s", (engine) => {
  let bot: Bot;
  let salon: RunningSalon;
  beforeAll(async () => {
    bot = await startBotApi({ timeScale: 5 });
    salon = await startSalon(engine, bot);
  }, 60_000);
  afterAll(async () => {
    await salon.stop();
    await bot.stop();
  });

  const visitOf = async (telegramId: number) => {
    const { db } = salon.afterglow.house.store;
    const { now, newId } = salon.afterglow.house;
    const chat = await until(
      () => db.chat.findUnique({ where: { key: `telegram:${telegramId}` } }),
      () => "her chat",
    );
    const startsAt = new Date(now().getTime() + 48 * 3_600_000);
    const id = newId();
    await db.appointment.create({
      data: {
        ...{ id, branchId: salon.salon.branchId, customerId: chat.customerId ?? "", chatId: chat.id, startsAt },
        ...{ serviceId: salon.salon.serviceIds.FACIAL_BASIC ?? "", staffId: salon.salon.staffIds.林知夏 ?? "" },
        ...{ endsAt: new Date(startsAt.getTime() + 3_600_000), status: "booked", priceMinor: 1, currency: "CNY" },
        ...{ createdVia: "telegram", createdAt: now() },
      },
    });
    return id;
  };
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${salon.url}${path}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { Origin: salon.url },
      redirect: "manual",
    });

  test("the button opens within Telegram only for whom Telegram vouches, and the chat says that it was received", async () => {
    const person = bot.user({ id: 7301, first_name: "小林", language_code: "zh-hans" });
    person.sendCommand("start");
    await person.waitFor(/.+/);
    const appointmentId = await visitOf(7301);
    person.sendText("问卷");
    const asked = await person.waitFor(/健康小问题/);
    const address = new URL(asked.buttons.flat().find((button) => button.web_app)?.web_app?.url ?? "");
    expect(address.origin).toBe("https://salon.example");
    const link = address.pathname + address.search;

    const closed = await (await fetch(salon.url + link)).text();
    expect(closed).toContain("正在请 Telegram 确认");
    expect(closed).not.toContain("可以，开始吧");
    const enter = link.replace("/form?", "/form/enter?");
    const refused = async (initData: string) => {
      const answer = await post(enter, { initData });
      return `${answer.status} ${await answer.text()}`;
    };
    expect(await refused("")).toMatch(/^403 /);
    expect(await refused(initDataOf(bot, 7301, 7_200))).toMatch(/^410 /);
    expect(await refused(initDataOf(bot, 9999))).toMatch(/^403 .*(另一位顾客|somebody else)/);
    expect((await post(link.replace("/form?", "/form/agree?"), { choice: "yes" })).status).toBe(403);

    const entered = await post(enter, { initData: initDataOf(bot, 7301) });
    expect(entered.status).toBe(200);
    const open = await entered.text();
    await post(open.replace("/form?", "/form/agree?"), { choice: "yes" });
    const saved = await post(open.replace("/form?", "/form/answer?"), { code: "allergy_adhesive", chosen: "no" });
    expect(saved.status).toBe(303);
    await post(open.replace("/form?", "/form/send?"), {});
    await post(open.replace("/form?", "/form/send?"), {});
    await person.waitFor(/都填好了/);
    expect(person.inbox().filter(({ text }) => /问卷收到了/.test(text))).toHaveLength(1);
    const intake = await salon.afterglow.house.store.db.intake.findUniqueOrThrow({ where: { appointmentId } });
    expect(intake.status).toBe("finished");
  }, 60_000);

  test("in a real browser the page asks with Telegram's word behind the #, and goes on by itself; without it nothing is shown", async () => {
    const person = bot.user({ id: 7302, first_name: "Mia", language_code: "en" });
    person.sendCommand("start");
    await person.waitFor(/assistant/);
    await visitOf(7302);
    person.sendText("form");
    const asked = await person.waitFor(/health questions/);
    const address = new URL(asked.buttons.flat().find((button) => button.web_app)?.web_app?.url ?? "");
    const here = salon.url + address.pathname + address.search;
    const browser = await openBrowser();
    const page = await (await browser.newContext({ viewport: { width: 390, height: 700 }, isMobile: true })).newPage();
    page.setDefaultTimeout(25_000);
    await page.goto(here);
    await page.getByText("opens inside Telegram").waitFor();
    const word = encodeURIComponent(initDataOf(bot, 7302));
    await page.goto("about:blank");
    await page.goto(`${here}#tgWebAppData=${word}&tgWebAppVersion=8.0&tgWebAppPlatform=ios`);
    await page.getByRole("button", { name: "Yes, go ahead" }).click();
    await page.locator("#q-allergy_adhesive").waitFor();
    expect(page.url()).not.toContain("tgWebAppData");
    await page.goto("about:blank");
    await page.goto(`${here}#tgWebAppData=${encodeURIComponent(initDataOf(bot, 7301))}`);
    await page.getByText("belongs to somebody else").waitFor();
    await browser.close();
  }, 60_000);
});
