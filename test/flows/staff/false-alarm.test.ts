import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkGroup } from "../../actions/cases/cases-house.ts";
import { engines } from "../../support/databases.ts";
import { refusedButtons } from "../../support/sent-buttons.ts";
import { openTelegramHouse, type TelegramHouse } from "../../support/telegram-house.ts";

const GROUP = -100_777;

describe.each(engines)("a false alarm in the staff group on %s", (engine) => {
  let place: TelegramHouse;
  beforeAll(async () => {
    place = await openTelegramHouse(engine);
  });
  afterAll(() => place.close());

  test("closes with one tap on its reason, which fits into a button and stands in the label", async () => {
    const { house, bot } = place;
    await linkGroup(house.store, house.salon.branchId, String(GROUP));
    const su = bot.user({ id: 8801, first_name: "苏沐", language_code: "zh-hans" });
    const group = bot.group({ id: GROUP, title: "员工群" });
    group.join(su);
    const chat = await house.openChat({ name: "小美" });
    await chat.say("我嘴唇肿了，喘不上气");
    const file = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    const status = async () => (await house.store.db.case.findUniqueOrThrow({ where: { id: file.id } })).status;
    for (const label of [/我来接/, /结案/, /误报/]) {
      group.tap(su, label);
      await place.pass();
    }
    expect(await status()).toBe("claimed");
    group.tap(su, /只是个说法/);
    await place.pass();
    expect(await status()).toBe("closed");
    const [label, ...more] = await house.store.db.triageReview.findMany({ where: { caseId: file.id } });
    expect(label).toMatchObject({ kind: "false_alarm", reason: "idiom", text: "我嘴唇肿了，喘不上气", was: "urgent" });
    expect(more).toEqual([]);
    expect(refusedButtons(bot)).toEqual([]);
  });
});
