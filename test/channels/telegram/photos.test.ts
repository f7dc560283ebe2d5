import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBotApi } from "../../support/bot-api/start.ts";
import { engines } from "../../support/databases.ts";
import { until } from "../../support/journey-people.ts";
import { aPhoto } from "../../support/photos.ts";
import { type RunningSalon, startSalon } from "../../support/running-salon.ts";
import { linkStaffGroup, type StaffGroup } from "../../support/staff-group.ts";

describe.each(engines)("photos that customers send in Telegram, on %s", (engine) => {
  let bot: Awaited<ReturnType<typeof startBotApi>>;
  let salon: RunningSalon;
  let staff: StaffGroup;
  beforeAll(async () => {
    bot = await startBotApi({ timeScale: 5 });
    salon = await startSalon(engine, bot);
    staff = await linkStaffGroup(salon, bot);
  }, 60_000);
  afterAll(async () => {
    await salon.stop();
    await bot.stop();
  });
  const photosOf = async (name: string) => {
    const { db } = salon.afterglow.house.store;
    const customer = await db.customer.findFirstOrThrow({ where: { name } });
    return db.photo.findMany({ where: { customerId: customer.id }, orderBy: { at: "asc" } });
  };

  test("first asked about, then fetched from Telegram, kept without its place, and never sent into the group again", async () => {
    const person = bot.user({ id: 8101, first_name: "阿照", language_code: "zh-hans" });
    person.sendCommand("start");
    await person.waitFor(/小助手/);
    person.sendPhoto(undefined, new Uint8Array(await aPhoto({ width: 900, height: 600, place: true })));
    await person.waitFor(/可以让我们存下来吗/);
    expect(await photosOf("阿照")).toMatchObject([{ status: "asked" }]);
    person.tap(/可以，存下来/);
    await person.waitFor(/正在放进你的档案/);
    const [kept] = await until(
      async () => {
        const found = await photosOf("阿照");
        return found.some(({ status }) => status === "kept") ? found : undefined;
      },
      () => "the photo to be kept",
    );
    expect(kept).toMatchObject({ status: "kept", kind: "sent", width: 600, height: 900, fileRef: null });
    expect(Buffer.from(kept?.content ?? "", "base64").includes("Secret Street")).toBe(false);

    const copies = () => bot.calls.all.filter((call) => call.method === "copyMessage").length;
    const before = copies();
    person.sendPhoto(undefined, new Uint8Array(await aPhoto({ width: 300, height: 200 })));
    const pointer = await staff.group.waitFor(/在看板上看/);
    expect(pointer.text).toMatch(/https:\/\/salon\.example\/board\/photos\/customers\//);
    expect(pointer.photo).toBeUndefined();
    await until(
      async () => ((await photosOf("阿照")).filter(({ status }) => status === "kept").length === 2 ? true : undefined),
      () => "the second photo",
    );
    expect(copies()).toBe(before);
  }, 60_000);

  test("one that Telegram does not give, or that is none, is said so, and staff see it as before", async () => {
    const person = bot.user({ id: 8102, first_name: "Vera", language_code: "en" });
    person.sendCommand("start");
    await person.waitFor(/assistant/);
    person.sendText("my consents");
    await person.waitFor(/agreed to/);
    person.tap(/Agree: photos/);
    await person.waitFor(/may take photos/);
    const copies = () => bot.calls.all.filter((call) => call.method === "copyMessage").length;
    const before = copies();
    person.sendPhoto(undefined, new TextEncoder().encode("<svg onload='x'/>"));
    await person.waitFor(/This is a drawing/);
    await expect.poll(copies, { timeout: 20_000 }).toBe(before + 1);
    expect(await photosOf("Vera")).toMatchObject([{ status: "refused", reason: "drawing", fileRef: null }]);
  }, 60_000);
});
