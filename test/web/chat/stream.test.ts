import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { message } from "../../../src/domain/message/outgoing.ts";
import { logMessage } from "../../../src/storage/messages.ts";
import { engines } from "../../support/databases.ts";
import { type ChatHouse, call, openChatHouse, visit } from "./chat-house.ts";

describe.each(engines)("the chat's stream on %s", (engine) => {
  let house: ChatHouse;
  beforeAll(async () => {
    house = await openChatHouse(engine);
  });
  afterAll(() => house.close());

  test("it begins with the history and brings each new line at once", async () => {
    const { token, chatId } = await visit(house);
    await house.deliver(chatId, message({ literal: "一" }));
    const stream = await open(house, `/api/chat/stream?token=${token}`);
    expect((await stream.next()).text).toBe("一");
    const before = Date.now();
    await house.deliver(chatId, message({ literal: "二" }));
    expect((await stream.next()).text).toBe("二");
    expect(Date.now() - before).toBeLessThan(500);
    await stream.close();
  });

  test("it goes on after the last event's id, so that a broken connection loses nothing and repeats nothing", async () => {
    const { token, chatId } = await visit(house);
    await house.deliver(chatId, message({ literal: "一" }));
    const stream = await open(house, `/api/chat/stream?token=${token}`);
    const { cursor } = await stream.next();
    await stream.close();
    await house.deliver(chatId, message({ literal: "二" }));
    await house.deliver(chatId, message({ literal: "三" }));
    const again = await open(house, `/api/chat/stream?token=${token}`, { "Last-Event-ID": cursor });
    expect([(await again.next()).text, (await again.next()).text]).toEqual(["二", "三"]);
    await again.close();
    const page = await call(house.app, "GET", `/api/chat/messages?after=${cursor}`, undefined, token);
    expect(page.json.messages).toHaveLength(2);
  });

  test("a line that another process wrote arrives within two seconds", async () => {
    const { token, chatId } = await visit(house);
    const stream = await open(house, `/api/chat/stream?token=${token}`);
    const line = { id: randomUUID(), chatId, author: "bot" as const, kind: "text", text: "从别处来", at: new Date() };
    setTimeout(() => house.store.transact((tx) => logMessage(tx, line)), 1_200);
    const before = Date.now();
    expect((await stream.next()).text).toBe("从别处来");
    expect(Date.now() - before).toBeLessThan(3_200);
    await stream.close();
  });

  test("it says that an answer is being written while a message waits for its turn", async () => {
    const { token } = await visit(house);
    const stream = await open(house, `/api/chat/stream?token=${token}`);
    await call(house.app, "POST", "/api/chat/messages", { id: "1", text: "在吗" }, token);
    expect(await stream.nextOf("typing")).toEqual({ typing: true });
    await house.store.db.inboundEvent.updateMany({ data: { status: "done" } });
    expect(await stream.nextOf("typing")).toEqual({ typing: false });
    await stream.close();
  });

  test("a chat opened in too many places at once is refused, and closing one makes room", async () => {
    const { token } = await visit(house);
    const path = `/api/chat/stream?token=${token}`;
    const streams = await Promise.all(Array.from({ length: 8 }, () => open(house, path)));
    expect((await house.app.request(path)).status).toBe(429);
    await streams[0]?.close();
    const again = await open(house, path);
    await Promise.all([...streams.slice(1), again].map((stream) => stream.close()));
  });
});

/** Reads server-sent events as the standard says. */
async function open(house: ChatHouse, path: string, headers: Record<string, string> = {}) {
  const response = await house.app.request(path, { headers });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  async function nextOf(kind: string): Promise<Record<string, unknown>> {
    for (;;) {
      const end = waiting.indexOf("\n\n");
      if (end < 0) {
        const { done, value } = await reader.read();
        if (done) throw new Error("The stream ended.");
        waiting += value;
        continue;
      }
      const fields = new Map(
        waiting
          .slice(0, end)
          .split("\n")
          .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]),
      );
      waiting = waiting.slice(end + 2);
      const data = fields.get("data");
      if (data && (fields.get("event") ?? "message") === kind) {
        return { ...JSON.parse(data), ...(fields.has("id") ? { cursor: fields.get("id") } : {}) };
      }
    }
  }
  return {
    nextOf,
    next: async () => {
      const found = await nextOf("message");
      return { text: String(found.text), cursor: String(found.cursor) };
    },
    close: () => reader.cancel(),
  };
}
