import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, perform } from "../../../src/actions/context.ts";
import { createLinkCode } from "../../../src/actions/salon/create-link-code.ts";
import type { ChannelPort } from "../../../src/domain/message/delivery.ts";
import type { InboundContent } from "../../../src/domain/message/inbound.ts";
import { render } from "../../../src/text/render.ts";
import { openTestHouse, type TestHouse, testTexts } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

/** A messenger that takes everything and numbers it. */
function paper(): { port: ChannelPort; sheets: { id: string; text: string }[] } {
  const sheets: { id: string; text: string }[] = [];
  const port: ChannelPort = {
    send: async ({ locale, outgoing }) => {
      const rendered = render(testTexts, locale, outgoing);
      const id = `p${sheets.length + 1}`;
      sheets.push({ id, text: rendered.text });
      return { kind: "sent", providerMessageId: id, rendered };
    },
  };
  return { port, sheets };
}

describe.each(engines)("the owner's own chat on %s", (engine) => {
  let house: TestHouse;
  const { port, sheets } = paper();
  const owner = { externalId: "900", name: "沈嘉禾" };
  const write = async (content: InboundContent) => {
    const before = sheets.length;
    await house.afterglow.receive({
      ...{ id: `telegram:${house.afterglow.house.newId()}`, channel: "telegram", chatKey: "telegram:900" },
      ...{ place: "customer", sender: owner, sentAt: new Date().toISOString(), content },
    });
    await house.afterglow.settle();
    return sheets.slice(before).map((sheet) => sheet.text);
  };

  beforeAll(async () => {
    house = await openTestHouse(engine, { telegram: port });
  });
  afterAll(() => house.close());

  test("gets an urgent case that nobody took, claims it with a tap and answers it there", async () => {
    const { salon, store } = house;
    const staffId = salon.staffIds.沈嘉禾 ?? "";
    const self: Actor = { kind: "staff", id: staffId, name: "沈嘉禾", role: "owner", branchId: salon.branchId };
    const input = { purpose: "staff_person" as const, branchId: salon.branchId, staffId };
    const made = await perform(house.afterglow.house, self, (context) => createLinkCode(context, input));
    const linked = await write({ kind: "command", name: "link", argument: made.ok ? made.code : "" });
    expect(linked.join()).toContain("连好了，沈嘉禾");

    const chat = await house.openChat({ name: "小美" });
    await chat.say("嘴唇肿起来了，喘不上气");
    const { id } = await store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    await house.advance("PT4M");
    const card = sheets.find((sheet) => sheet.text.includes("还没有人接"));
    expect(card?.text).not.toContain("嘴唇肿起来了");
    const [words] = await write({ kind: "action", action: `case:words:${id}` });
    expect(words).toContain("嘴唇肿起来了");
    const asked = { verb: "case.show_words", subjectId: id, actorId: staffId };
    expect(await store.db.auditEntry.count({ where: asked })).toBe(1);

    await write({ kind: "action", action: `case:claim:${id}` });
    expect((await store.db.case.findUniqueOrThrow({ where: { id } })).claimedByName).toBe("沈嘉禾");
    const replyToProviderMessageId = card?.id ?? "";
    await write({ kind: "text", text: "喉咙还肿吗？救护车到了没有？", replyToProviderMessageId });
    expect((await chat.news()).at(-1)).toMatchObject({ from: "staff", text: "喉咙还肿吗？救护车到了没有？" });
    const own = await store.db.chat.findUniqueOrThrow({ where: { key: "telegram:900" } });
    expect(await store.db.case.count({ where: { chatId: own.id } })).toBe(0);
  });
});
