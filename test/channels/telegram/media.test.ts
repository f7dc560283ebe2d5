import { expect, test } from "vitest";
import { startBotApi } from "../../support/bot-api/start.ts";
import { until } from "../../support/journey-people.ts";
import { startSalon } from "../../support/running-salon.ts";
import { linkStaffGroup } from "../../support/staff-group.ts";

test("a customer's photo is copied into the staff group, and an answer to it reaches her", async () => {
  const bot = await startBotApi();
  const salon = await startSalon("sqlite", bot);
  const staff = await linkStaffGroup(salon, bot);
  const customer = bot.user({ id: 501, first_name: "小美", language_code: "zh-hans" });
  await customer.sendCommand("start");
  await customer.waitFor(/小助手/);
  await customer.sendPhoto("谢谢你们 qcaptionq");
  await customer.waitFor(/会由.*来看/);
  const copied = await until(
    async () => bot.calls.all.find((call) => call.method === "copyMessage" && call.outcome === "ok"),
    () => "the photo in the staff group",
  );
  expect(JSON.stringify(copied.payload)).toContain("501");
  // Neither what she wrote under it nor her name goes along, and it stays in the group.
  expect(copied.payload).toMatchObject({ caption: "", protect_content: true });
  const words = await staff.group.waitFor(/个案 \d+。直接回复/, { since: 0 });
  expect(words.text).not.toContain("小美");
  expect(bot.calls.all.filter(({ payload }) => JSON.stringify(payload).includes("qcaptionq"))).toEqual([]);
  // Answered at once, before its delivery is noted: its button tells whose it is.
  expect(words.buttons.flat().map((one) => one.callback_data)).toEqual([expect.stringMatching(/^case:open:/)]);
  await staff.group.sendText(staff.beautician, "看到了，先别碰它", { replyTo: words.messageId });
  await customer.waitFor(/先别碰它/, { since: 0 });
  await salon.stop();
  await bot.stop();
});

test("without a staff group nobody is promised a look at a photo: words are asked for", async () => {
  const bot = await startBotApi();
  const salon = await startSalon("sqlite", bot);
  const customer = bot.user({ id: 502, first_name: "Mia", language_code: "en" });
  await customer.sendCommand("start");
  await customer.waitFor(/assistant/);
  await customer.sendPhoto();
  await customer.waitFor(/cannot see it/);
  expect(await salon.afterglow.house.store.db.case.count({ where: { customer: { name: "Mia" } } })).toBe(1);
  await salon.stop();
  await bot.stop();
});
