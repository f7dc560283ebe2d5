import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashToken } from "../../../src/actions/salon/secret-token.ts";
import { button, message } from "../../../src/domain/message/outgoing.ts";
import { engines } from "../../support/databases.ts";
import { type ChatHouse, call, openChatHouse, visit } from "./chat-house.ts";

describe.each(engines)("the chat API on %s", (engine) => {
  let house: ChatHouse;
  beforeAll(async () => {
    house = await openChatHouse(engine);
  });
  afterAll(() => house.close());

  test("a session opens a customer's file and a chat, and only the token's hash is stored", async () => {
    const { status, json } = await call(house.app, "POST", "/api/chat/sessions", { locale: "en-GB", name: "Ana <b>" });
    expect(status).toBe(201);
    expect(json.token).toMatch(/^[\w-]{43}$/);
    const customer = await house.store.db.customer.findUniqueOrThrow({ where: { id: json.customerId } });
    expect(customer).toMatchObject({ name: "Ana <b>", locale: "en", branchId: house.salon.branchId });
    const chat = await house.store.db.chat.findFirstOrThrow({ where: { customerId: json.customerId } });
    expect(chat).toMatchObject({ key: `webchat:${chat.id}`, channel: "webchat", kind: "customer", locale: "en" });
    expect(chat.tokenHash).toBe(await hashToken(json.token));
  });

  test("what stood in sight on her page is kept once, for messages of the salon in this chat only", async () => {
    const [hers, other] = [await visit(house), await visit(house)];
    const id = await house.deliver(hers.chatId, message({ literal: "约好了" }));
    const foreign = await house.deliver(other.chatId, message({ literal: "别人的" }));
    const seen = (ids: unknown, token = hers.token) => call(house.app, "POST", "/api/chat/seen", { ids }, token);
    const at = async (one: string) => (await house.store.db.message.findUniqueOrThrow({ where: { id: one } })).seenAt;
    expect((await seen([id, foreign, "nothing"])).status).toBe(204);
    const first = await at(id);
    expect([first instanceof Date, await at(foreign)]).toEqual([true, null]);
    await seen([id]);
    expect(await at(id)).toEqual(first);
    const refused = [await seen([]), await seen("x"), await seen(Array(101).fill("x")), await seen([id], "wrong")];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 401]);
    expect(refused[0]?.json.error).toContain("at least one");
  });

  test("a visitor without a name is a guest in her browser's language", async () => {
    const response = await house.app.request("/api/chat/sessions", {
      method: "POST",
      headers: { "Accept-Language": "zh-TW,zh;q=0.9,en;q=0.8" },
    });
    const { customerId } = await response.json();
    const customer = await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } });
    expect(customer.locale).toBe("zh-TW");
    expect(customer.name).toMatch(/^訪客 \d{4}$/);
  });

  test("a message is stored under its id before it is accepted, and the same id again changes nothing", async () => {
    const { token, chatId } = await visit(house);
    const first = await call(house.app, "POST", "/api/chat/messages", { id: "a1", text: "周五下午想做个清洁" }, token);
    const again = await call(house.app, "POST", "/api/chat/messages", { id: "a1", text: "something else" }, token);
    expect([first.status, again.status]).toEqual([202, 202]);
    const stored = await house.store.db.inboundEvent.findMany({ where: { chatKey: `webchat:${chatId}` } });
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ eventId: `webchat:${chatId}:a1`, status: "pending" });
    expect(JSON.parse(stored[0]?.event ?? "")).toMatchObject({
      place: "customer",
      content: { kind: "text", text: "周五下午想做个清洁" },
    });
  });

  test("a tapped button arrives with the words that were on it", async () => {
    const { token, chatId } = await visit(house);
    await house.deliver(
      chatId,
      message({ literal: "几点？" }, [[button({ literal: "下午三点" }, "do:booking:1:1500")]]),
    );
    await call(house.app, "POST", "/api/chat/messages", { id: "tap", action: "do:booking:1:1500" }, token);
    await call(house.app, "POST", "/api/chat/messages", { id: "start", action: "go:booking:" }, token);
    const contents = house.received.slice(-2).map((event) => event.content);
    expect(contents).toEqual([
      { kind: "action", action: "do:booking:1:1500", label: "下午三点" },
      { kind: "action", action: "go:booking:", label: "预约" },
    ]);
  });

  test("a slash command is one, and a sentence after a slash stays a sentence", async () => {
    const { token } = await visit(house);
    await call(house.app, "POST", "/api/chat/messages", { id: "1", text: "/start svc_PEEL_AHA" }, token);
    await call(house.app, "POST", "/api/chat/messages", { id: "2", text: "/help my face is swelling" }, token);
    expect(house.received.slice(-2).map((event) => event.content)).toEqual([
      { kind: "command", name: "start", argument: "svc_PEEL_AHA" },
      { kind: "text", text: "/help my face is swelling" },
    ]);
  });

  test("reading goes on after the cursor, and one chat never sees another's lines or files", async () => {
    const mine = await visit(house);
    const other = await visit(house);
    const file = { filename: "预约.ics", mediaType: "text/calendar", content: "BEGIN:VCALENDAR" };
    await house.deliver(mine.chatId, { ...message({ literal: "约好了" }), attachment: file });
    const first = await call(house.app, "GET", "/api/chat/messages", undefined, mine.token);
    expect(first.json.messages).toMatchObject([{ from: "bot", text: "约好了", buttons: [] }]);
    await house.deliver(mine.chatId, { ...message({ literal: "请立刻拨打 120" }), purpose: "safety" });
    await house.deliver(mine.chatId, { ...message({ literal: "我在看" }), author: "staff" });
    const next = await call(house.app, "GET", `/api/chat/messages?after=${first.json.cursor}`, undefined, mine.token);
    expect(next.json.messages).toMatchObject([
      { from: "bot", text: "请立刻拨打 120", safety: true },
      { from: "staff", text: "我在看" },
    ]);
    expect((await call(house.app, "GET", "/api/chat/messages", undefined, other.token)).json.messages).toEqual([]);

    const { url } = first.json.messages[0].attachment;
    const download = await house.app.request(`${url}?token=${mine.token}`);
    expect(download.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(await download.text()).toBe("BEGIN:VCALENDAR");
    expect((await house.app.request(`${url}?token=${other.token}`)).status).toBe(404);
  });

  test("a name or text with characters that a database cannot store is kept without them", async () => {
    const { token, customerId } = await visit(house, { name: "  A\u0000n\na  " });
    expect((await house.store.db.customer.findUniqueOrThrow({ where: { id: customerId } })).name).toBe("An a");
    await call(house.app, "POST", "/api/chat/messages", { id: "nul", text: "a\u0000b\ud800" }, token);
    expect(house.received.at(-1)?.content).toEqual({ kind: "text", text: "ab\ufffd" });
  });
});
