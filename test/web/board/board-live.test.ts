import { afterAll, beforeAll, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, HOST, openBoardHouse } from "./board-house.ts";

const houses: BoardHouse[] = [];
beforeAll(async () => {
  for (const engine of engines) houses.push(await openBoardHouse(engine));
});
afterAll(() => Promise.all(houses.map((house) => house.close())));

/** An open page: says how long after `act` it is told that something changed. */
async function toldAfter(house: BoardHouse, act: () => Promise<unknown>): Promise<number> {
  const { cookie } = await house.signIn("林知夏");
  const leaving = new AbortController();
  const answer = await house.app.request(`${HOST}/board/events`, {
    headers: { Cookie: cookie },
    signal: leaving.signal,
  });
  const reader = answer.body?.getReader();
  if (!reader) throw new Error("The stream has no body.");
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toContain("event: hello");
  const began = Date.now();
  await act();
  expect(await next()).toContain("event: changed");
  await reader.cancel();
  leaving.abort();
  return Date.now() - began;
}

test.each([0, 1])("a new case reaches an open page at once (%s)", async (index) => {
  const house = houses[index] as BoardHouse;
  expect(await toldAfter(house, () => house.caseOf("新来的", "有点红"))).toBeLessThan(1_500);
});

test.each([0, 1])("what another process wrote reaches it within a few seconds (%s)", async (index) => {
  const house = houses[index] as BoardHouse;
  const chat = await house.openChat({ name: "别处" });
  const message = { id: crypto.randomUUID(), chatId: chat.chatId, author: "customer", text: "在吗", at: new Date() };
  expect(await toldAfter(house, () => house.store.db.message.create({ data: message }))).toBeLessThan(4_000);
});

test("what happened between reading a page and listening is not missed", async () => {
  const house = houses[0] as BoardHouse;
  const staff = await house.signIn("林知夏");
  const live = /data-live="([^"]+)"/.exec((await staff.get("/board")).html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  await house.caseOf("赶在中间", "有点痒");
  const answer = await house.app.request(HOST + live, { headers: { Cookie: staff.cookie } });
  const reader = answer.body?.getReader();
  let told = "";
  while (!told.includes("event: changed")) told += new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
});

test("nobody listens without a session", async () => {
  const house = houses[0] as BoardHouse;
  const answer = await house.app.request(`${HOST}/board/events`, { headers: { Cookie: "afterglow_board=invented" } });
  expect(answer.status).toBe(401);
});
