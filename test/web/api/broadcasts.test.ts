import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { broadcastShape, sendingShape } from "../../../src/web/api/shapes.ts";
import { engines } from "../../support/databases.ts";
import { type ApiHouse, openApiHouse } from "./api-house.ts";

const text = { "zh-CN": "换季了，记得多补水。", en: "The air is dry now: moisturise." };

describe.each(engines)("broadcasts over the API on %s", (engine) => {
  let api: ApiHouse;
  beforeAll(async () => {
    api = await openApiHouse(engine);
  });
  afterAll(() => api.close());

  it("a dry run says who gets it and counts why others do not, and sends nothing", async () => {
    const { status, json } = await api.call("陆晚晴", "/broadcasts", { text, dryRun: true });
    expect(status).toBe(200);
    const sending = sendingShape.parse(json);
    expect(sending.gets).toBe(sending.list.length);
    expect(sending.list.map((reader) => reader.name)).toContain("李念慈");
    expect(sending.skipped.no_consent).toBe(2);
    expect(await api.house.store.db.broadcast.count()).toBe(0);
    expect(await api.house.store.db.outboxMessage.count({ where: { purpose: "broadcast" } })).toBe(0);
  });

  it("one that is sent freezes its readers and can be followed, but not from another branch's desk", async () => {
    const sent = await api.call("陆晚晴", "/broadcasts", { text, segment: { locales: ["en"] } });
    expect(sendingShape.parse(sent.json)).toMatchObject({ dryRun: false, gets: 1, skipped: { other_language: 6 } });
    const followed = await api.call("陆晚晴", `/broadcasts/${sent.json.id}`);
    expect(broadcastShape.parse(followed.json.broadcast)).toMatchObject({
      status: "sending",
      total: 1,
      waiting: 1,
      text: { "zh-TW": text["zh-CN"] },
      skipped: { other_language: 6 },
    });
    const { db } = api.house.store;
    await db.staff.updateMany({ where: { name: "Wing" }, data: { role: "manager" } });
    expect((await api.call("Wing", `/broadcasts/${sent.json.id}`)).status).toBe(404);
    expect((await api.call("沈嘉禾", `/broadcasts/${sent.json.id}`)).status).toBe(200);
  });

  it.each([
    [{ segment: { serviceCodes: ["MAGIC"] } }, 422, /no service/],
    [{ segment: { lastVisitFrom: "2026-99" } }, 422, /2026-09-01/],
    [{ segment: { branchId: "nowhere" } }, 403, /own branch/],
    [{ segment: { tier: "VIP" } }, 400, /"tier"/],
    [{ segment: { lastVisitFrom: "2030-01-01" } }, 409, /Nobody/],
    [{ text: { "zh-CN": "只有中文" } }, 400, /en/],
    [{ text: { ...text, en: "x".repeat(1001) } }, 422, /1000/],
    [{ dryrun: true }, 400, /"dryrun"/],
  ])("%o is refused and nothing is sent", async (wrong, status, sentence) => {
    const before = await api.house.store.db.broadcast.count();
    const answer = await api.call("陆晚晴", "/broadcasts", { text, ...wrong });
    expect(answer.status).toBe(status);
    expect(answer.json.error).toMatch(sentence);
    expect(await api.house.store.db.broadcast.count()).toBe(before);
  });
});
