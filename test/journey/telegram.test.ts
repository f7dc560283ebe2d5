import { expect, test } from "vitest";
import { startBotApi } from "../support/bot-api/start.ts";
import { engines } from "../support/databases.ts";
import { telegramCustomer, until } from "../support/journey-people.ts";
import { startSalon } from "../support/running-salon.ts";
import { linkStaffGroup, type StaffGroup } from "../support/staff-group.ts";
import { chinese, english, type JourneyStaff, walkJourney } from "./journey.ts";

const languages = [
  ["zh-hans", chinese],
  ["en-GB", english],
] as const;
const runs = engines.flatMap((engine) => languages.map(([tag, script]) => [engine, tag, script] as const));

test.each(runs)(
  "the whole journey works in Telegram on %s for a phone set to %s, with the staff in their group",
  async (engine, languageTag, script) => {
    const bot = await startBotApi({ timeScale: 5 });
    const salon = await startSalon(engine, bot);
    const staff = await linkStaffGroup(salon, bot);
    const person = bot.user({ id: 5201, first_name: "小林 <b>&", language_code: languageTag });
    await walkJourney(salon, telegramCustomer(person), staffInGroup(staff), script);
    expect(bot.pendingUpdates()).toEqual([]);
    await salon.stop();
    await bot.stop();
  },
  180_000,
);

/** The staff as they work: they tap the card's button, answer the card, and tap an outcome. */
function staffInGroup({ group, beautician }: StaffGroup): JourneyStaff {
  const cardOf = (caseId: string) =>
    until(
      async () => group.messages().findLast(({ buttons }) => JSON.stringify(buttons).includes(caseId)),
      () => `the card of ${caseId} among:\n${group.messages().map(({ text }) => text)}`,
    );
  return {
    async claim(caseId) {
      await cardOf(caseId);
      group.tap(beautician, "我来接");
      await group.waitFor(/苏沐 接了/);
    },
    async answer(caseId, text) {
      group.sendText(beautician, text, { replyTo: (await cardOf(caseId)).messageId });
      await group.waitFor(/已发给她/);
    },
    // Her words do not stand in the group: it says that she wrote, and they are read on the board.
    sees: () => group.waitFor(/又写了一条|又来消息了/, { timeoutMs: 15_000 }),
    async close(caseId) {
      await cardOf(caseId);
      group.tap(beautician, "结案");
      await group.waitFor(/怎么结的/);
      group.tap(beautician, "沟通后放心了");
      await group.waitFor(/已结：沟通后放心了（苏沐）/);
    },
  };
}
