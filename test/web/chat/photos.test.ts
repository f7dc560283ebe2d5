import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webApp } from "../../../src/web/app.ts";
import { openTestHouse, type TestHouse, testTexts } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { aPhoto } from "../../support/photos.ts";
import { treated } from "../../support/visits.ts";

describe.each(engines)("a photo that a customer sends in the web chat, on %s", (engine) => {
  let house: TestHouse;
  let app: ReturnType<typeof webApp>;
  beforeAll(async () => {
    house = await openTestHouse(engine);
    const { afterglow } = house;
    const receive = async (event: Parameters<typeof afterglow.receive>[0]) => {
      const isNew = await afterglow.receive(event);
      await afterglow.settle();
      return isNew;
    };
    const doors = { publicUrl: "http://127.0.0.1:3000", receive, secure: false, sandbox: null, telegramWebhook: null };
    app = webApp({ house: afterglow.house, texts: testTexts, ...doors });
  }, 60_000);
  afterAll(() => house.close());

  const json = async (path: string, init: RequestInit = {}) => {
    const answer = await app.request(path, init);
    return { status: answer.status, body: await answer.json() };
  };
  const visitor = async (locale: string) => {
    const { body } = await json("/api/chat/sessions", { method: "POST", body: JSON.stringify({ locale }) });
    const headers = { Authorization: `Bearer ${body.token}` };
    let sent = 0;
    const chat = await house.store.db.chat.findFirstOrThrow({ where: { customerId: body.customerId } });
    const read = async () =>
      (await json("/api/chat/messages", { headers })).body.messages as {
        from: string;
        text: string;
        buttons: { label: string; action?: string }[][];
      }[];
    return {
      customerId: String(body.customerId),
      chatId: chat.id,
      read,
      say: (text: string) =>
        json("/api/chat/messages", { method: "POST", headers, body: JSON.stringify({ id: `m${sent++}`, text }) }),
      tap: async (label: string) => {
        const found = (await read()).flatMap(({ buttons }) => buttons.flat()).findLast((one) => one.label === label);
        if (!found) throw new Error(`No button ${label}`);
        const body = JSON.stringify({ id: `m${sent++}`, action: found.action });
        return json("/api/chat/messages", { method: "POST", headers, body });
      },
      photo: (file: Uint8Array, id = `p${sent++}`) =>
        json(`/api/chat/photos?id=${id}`, { method: "POST", headers, body: new Uint8Array(file) }),
    };
  };

  test("after a treatment a person is told even without her agreement; with it the photo is kept, once, at the visit and the case", async () => {
    const her = await visitor("zh-CN");
    const visit = await treated(house, her, "PEEL_SA");
    const file = await aPhoto({ width: 1200, height: 900, place: true });
    expect(await her.photo(file)).toMatchObject({ status: 202, body: { kept: false } });
    const { db } = house.store;
    const cases = await db.case.findMany({ where: { customerId: her.customerId } });
    expect(cases).toMatchObject([{ kind: "reaction", severity: "today", appointmentId: visit }]);
    expect(await db.photo.count({ where: { customerId: her.customerId, status: "kept" } })).toBe(0);
    const said = await her.read();
    expect(said.some(({ from, text }) => from === "customer" && text === "📷")).toBe(true);
    expect(said.at(-1)?.text).toContain("可以让我们存下来吗");

    await her.tap("可以，存下来");
    expect((await her.read()).at(-1)?.text).toContain("请再发一次");
    expect(await her.photo(file, "again")).toMatchObject({ status: 202, body: { kept: true } });
    expect(await her.photo(file, "again")).toMatchObject({ status: 202 });
    const kept = await db.photo.findMany({ where: { customerId: her.customerId } });
    expect(kept).toMatchObject([
      { status: "kept", kind: "sent", appointmentId: visit, caseId: cases[0]?.id, width: 900 },
    ]);
    expect(Buffer.from(kept[0]?.content ?? "", "base64").includes("Secret Street")).toBe(false);
    expect((await her.read()).at(-1)?.text).toMatch(/会由.*来看|一起给同事看/);
    await her.say("撤回照片");
    expect(await db.photo.count({ where: { customerId: her.customerId } })).toBe(0);
  });

  test("what is no photo is refused in her language, and nobody is alarmed by it", async () => {
    const her = await visitor("en");
    const text = (words: string) => new TextEncoder().encode(words);
    const refused = async (file: Uint8Array) => {
      const { status, body } = await her.photo(file);
      return `${status} ${body.error}`;
    };
    expect(await refused(text("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toMatch(/^422 This is a drawing/);
    expect(await refused(text("<!doctype html>"))).toMatch(/^422 This is a web page/);
    expect(await refused(text("%PDF-1.7"))).toMatch(/^422 This is a document/);
    expect(await refused(new Uint8Array(11 * 1024 * 1024))).toMatch(/^413 This file is larger/);
    expect(await refused(new Uint8Array())).toMatch(/^422 There is nothing/);
    expect(await house.store.db.case.count({ where: { customerId: her.customerId } })).toBe(0);
    expect((await json("/api/chat/photos?id=x", { method: "POST", body: "x" })).status).toBe(401);
    expect((await her.photo(await aPhoto({ width: 40, height: 30 }), "")).status).toBe(400);
  });

  test("who rather not keeps her photo out of the file, and is still looked after", async () => {
    const her = await visitor("en");
    await her.photo(await aPhoto({ width: 60, height: 40 }));
    await her.tap("Rather not");
    expect((await her.read()).at(-1)?.text).toContain("it is not kept");
    expect(await house.store.db.case.count({ where: { customerId: her.customerId } })).toBe(1);
    expect(await house.store.db.photo.count({ where: { customerId: her.customerId, status: "kept" } })).toBe(0);
    await house.advance("P8D");
    expect(await house.store.db.photo.count({ where: { customerId: her.customerId } })).toBeLessThan(2);
  });
});
