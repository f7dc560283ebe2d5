import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ChatHouse, call, openChatHouse, visit } from "./chat-house.ts";

let house: ChatHouse;
let token: string;
beforeAll(async () => {
  house = await openChatHouse("sqlite", { limits: { sessionsPerMinute: 3, messagesPerMinute: 2, streamsPerChat: 8 } });
  token = (await visit(house)).token;
});
afterAll(() => house.close());

test.each([
  ["no JSON", "{", 400, "not valid JSON"],
  ["an unknown field", { id: "1", text: "hi", colour: "red" }, 400, '"colour"'],
  ["no id", { text: "hi" }, 400, '"id"'],
  ["an empty id", { id: "", text: "hi" }, 400, "1 to 100"],
  ["an id of 101 characters", { id: "x".repeat(101), text: "hi" }, 400, "1 to 100"],
  ["a number as id", { id: 7, text: "hi" }, 400, '"id"'],
  ["neither text nor action", { id: "1" }, 400, "either"],
  ["both text and action", { id: "1", text: "hi", action: "talk:person" }, 400, "either"],
  ["an empty text", { id: "1", text: "  " }, 400, "empty"],
  ["12,001 characters", { id: "1", text: "好".repeat(12_001) }, 400, "12000"],
  ["a list", [], 400, ""],
  ["more than 64 KiB", { id: "1", text: "x".repeat(65 * 1024) }, 413, "64 KiB"],
])("%s is refused with a sentence that says why", async (_what, body, status, words) => {
  const answer = await call(house.app, "POST", "/api/chat/messages", body, token);
  expect(answer.status).toBe(status);
  expect(answer.json.error).toContain(words);
});

test("ten thousand characters in any language are accepted", async () => {
  const guest = await visit(house);
  const body = JSON.stringify({ id: "long", text: "痒".repeat(10_000) }).replaceAll("痒", "\\u75d2");
  expect((await call(house.app, "POST", "/api/chat/messages", body, guest.token)).status).toBe(202);
});

test.each([
  ["POST", "/api/chat/messages"],
  ["GET", "/api/chat/messages"],
  ["GET", "/api/chat/stream?token=wrong"],
  ["GET", "/api/chat/attachments/1?token=wrong"],
])("%s %s with a wrong token is 401", async (method, path) => {
  expect(
    (await call(house.app, method, path, method === "POST" ? { id: "1", text: "hi" } : undefined, "wrong")).status,
  ).toBe(401);
});

test("a cursor that we never gave out and an unknown branch are refused", async () => {
  expect((await call(house.app, "GET", "/api/chat/messages?after=x%27--", undefined, token)).status).toBe(400);
  expect((await call(house.app, "POST", "/api/chat/sessions", { branch: "elsewhere" })).status).toBe(400);
  expect((await call(house.app, "POST", "/api/chat/sessions", { name: "x".repeat(81) })).status).toBe(400);
});

test("over HTTP a body without a length is cut at 64 KiB, and the process goes on", async () => {
  await overHttp(async (url) => {
    const piece = new TextEncoder().encode("x".repeat(16 * 1024));
    let pieces = 0;
    const endless = new ReadableStream({
      pull(controller) {
        if (pieces++ < 100) controller.enqueue(piece);
        else controller.close();
      },
    });
    const request = { method: "POST", headers: { Authorization: `Bearer ${token}` }, body: endless, duplex: "half" };
    const answer = await fetch(`${url}/api/chat/messages`, request).catch(() => null);
    if (answer) expect(answer.status).toBe(413);
    expect((await fetch(`${url}/api/chat/messages`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(
      200,
    );
  });
});

test("a flood from one address is told when to come back, and this machine itself is not limited", async () => {
  await overHttp(async (url) => {
    const ask = (from?: string) =>
      fetch(`${url}/api/chat/sessions`, { method: "POST", headers: from ? { "X-Forwarded-For": from } : {} });
    const flood = await Promise.all(["203.0.113.9", "203.0.113.9", "203.0.113.9", "203.0.113.9"].map(ask));
    expect(flood.map((answer) => answer.status).sort()).toEqual([201, 201, 201, 429]);
    const refused = flood.find((answer) => answer.status === 429);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await ask("203.0.113.10")).status).toBe(201);
    const local = await Promise.all([ask(), ask(), ask(), ask(), ask()]);
    expect(local.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
  });
});

test("a flood in one chat is told when to come back", async () => {
  await overHttp(async (url) => {
    const send = (id: string) =>
      fetch(`${url}/api/chat/messages`, {
        method: "POST",
        headers: { Authorization: `Bearer ${token}`, "X-Forwarded-For": "203.0.113.9" },
        body: JSON.stringify({ id, text: "hi" }),
      });
    const answers = await Promise.all(["f1", "f2", "f3"].map(send));
    expect(answers.map((answer) => answer.status).sort()).toEqual([202, 202, 429]);
  });
});

test("pages of other sites may call the chat API, without cookies", async () => {
  const preflight = await house.app.request("/api/chat/messages", {
    method: "OPTIONS",
    headers: { Origin: "https://salon.example" },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
  expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
});

async function overHttp(work: (url: string) => Promise<void>): Promise<void> {
  const server = serve({ fetch: house.app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  try {
    await work(`http://127.0.0.1:${port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}
