import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { giveConsent } from "../../../src/actions/customers/give-consent.ts";
import { eraseCustomer } from "../../../src/actions/privacy/erase-customer.ts";
import { exportCustomer } from "../../../src/actions/privacy/export-customer.ts";
import { engines } from "../../support/databases.ts";
import { aPhoto } from "../../support/photos.ts";
import { treated } from "../../support/visits.ts";
import { type BoardHouse, HOST, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

describe.each(engines)("photos before and after, on %s", (engine) => {
  let house: BoardHouse;
  let lin: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    lin = await house.signIn("林知夏");
  }, 60_000);
  afterAll(() => house.close());

  const customer = async (name: string, agrees = true) => {
    const chat = await house.openChat({ name });
    const { customerId, chatId: via } = chat;
    if (agrees) {
      await perform(house.afterglow.house, systemActor, (context) =>
        giveConsent(context, { customerId, purpose: "photos", version: "1", via }),
      );
    }
    return { ...chat, visit: await treated(house, chat, "FACIAL_BASIC") };
  };
  const upload = async (browser: StaffBrowser, visit: string, file: Uint8Array, kind = "before", name = "x.jpg") => {
    const body = new FormData();
    body.append("kind", kind);
    body.append("photo", new File([new Uint8Array(file)], name, { type: "image/jpeg" }));
    const headers = { Cookie: browser.cookie, Origin: HOST };
    const answer = await house.app.request(`${HOST}/board/photos/visits/${visit}`, { method: "POST", body, headers });
    return { status: answer.status, words: seen(await answer.text()), to: answer.headers.get("location") };
  };
  const photos = () => house.store.db.photo.findMany({ orderBy: { at: "asc" } });

  test("are kept packed anew and sealed, seen side by side, and each look is written down with who and when", async () => {
    const her = await customer("相片");
    const file = await aPhoto({ width: 2000, height: 1500, place: true });
    expect(await upload(lin, her.visit, file)).toMatchObject({ status: 303 });
    expect(await upload(lin, her.visit, await aPhoto(), "after")).toMatchObject({ status: 303 });
    const kept = await photos();
    expect(kept.map(({ kind, width, height, byName }) => [kind, width, height, byName])).toEqual([
      ["before", 1200, 1600, "林知夏"],
      ["after", 800, 600, "林知夏"],
    ]);
    const raw = await house.store.db.$queryRaw<{ content: string; thumbnail: string }[]>`
      SELECT "content","thumbnail" FROM "Photo"`;
    for (const row of raw) for (const one of Object.values(row)) expect(one.startsWith("ag1.")).toBe(true);

    const timeline = (await lin.get(`/board/customers/${her.customerId}`)).html;
    expect(seen(timeline)).toContain("护理前 1 张，护理后 1 张");
    const page = await lin.get(`/board/photos/customers/${her.customerId}?visit=${her.visit}`);
    const addresses = [...page.html.matchAll(/src="(\/board\/photos\/[^"]+\/full)"/g)].map((found) => found[1] ?? "");
    expect(addresses).toHaveLength(2);
    const picture = await house.app.request(HOST + addresses[0], { headers: { Cookie: lin.cookie } });
    expect(picture.headers.get("content-type")).toBe("image/jpeg");
    expect(picture.headers.get("cache-control")).toBe("no-store");
    expect(Buffer.from(await picture.arrayBuffer()).includes("Secret Street")).toBe(false);
    const looks = await house.store.db.auditEntry.findMany({ where: { verb: "photo.open" } });
    expect(looks.map(({ actorName, subjectId }) => [actorName, subjectId])).toEqual([["林知夏", her.customerId]]);
    expect((await house.signIn("周小满").then((desk) => desk.get(addresses[0] ?? ""))).status).toBe(403);
    await her.say("我的资料");
    const mine = (await her.tap("全部发给我")).map(({ attachment }) => attachment?.content ?? "").join("\n");
    expect(mine).toContain("林知夏");
  });

  test("without her agreement none is kept, and the page says how she can give it", async () => {
    const her = await customer("没同意", false);
    const refused = await upload(lin, her.visit, await aPhoto());
    expect(refused.status).toBe(422);
    expect(refused.words).toContain("还没有同意拍照，这张没有保存");
    expect(refused.words).toContain("我的授权");
    expect(await house.store.db.photo.count({ where: { customerId: her.customerId } })).toBe(0);
  });

  test("what is no photo is refused with its own sentence, whatever its name says", async () => {
    const her = await customer("不是照片");
    const text = (words: string) => new TextEncoder().encode(words);
    expect((await upload(lin, her.visit, text("<svg onload=alert(1)>"))).words).toContain("矢量图");
    expect((await upload(lin, her.visit, text("<!doctype html><script>"))).words).toContain("这是网页");
    expect((await upload(lin, her.visit, new Uint8Array())).words).toContain("空的");
    const photo = await aPhoto();
    expect((await upload(lin, her.visit, Uint8Array.from([...photo, ...text("<script>")]))).words).toContain("藏着");
    const large = await upload(lin, her.visit, Uint8Array.from([...photo, ...new Uint8Array(10 * 1024 * 1024)]));
    expect(large.words).toContain("超过 10 MB");
    const huge = await upload(lin, her.visit, new Uint8Array(12 * 1024 * 1024));
    expect(huge).toMatchObject({ status: 413, words: expect.stringContaining("超过 10 MB") });
    expect(await house.store.db.photo.count({ where: { customerId: her.customerId } })).toBe(0);
  });

  test("a visit has at most twelve, another visit's or nobody's id adds none, and one is deleted for good", async () => {
    const her = await customer("很多");
    const photo = await aPhoto({ width: 40, height: 30 });
    for (let index = 0; index < 12; index++) expect((await upload(lin, her.visit, photo)).status).toBe(303);
    expect((await upload(lin, her.visit, photo)).words).toContain("最多 12 张");
    expect((await upload(lin, "00000000-0000-4000-8000-000000000000", photo)).status).toBe(404);
    expect((await upload(await house.signIn("周小满"), her.visit, photo)).status).toBe(403);
    const [first] = await house.store.db.photo.findMany({ where: { customerId: her.customerId } });
    expect((await lin.post(`/board/photos/${first?.id}/remove`)).status).toBe(303);
    expect(await house.store.db.photo.count({ where: { customerId: her.customerId } })).toBe(11);
    expect((await lin.get(`/board/photos/${first?.id}/full`)).status).toBe(404);
  });

  test("two pictures that were swapped in the database, or one with a flipped byte, are not shown", async () => {
    const her = await customer("调换");
    await upload(lin, her.visit, await aPhoto({ width: 40, height: 30 }));
    await upload(lin, her.visit, await aPhoto({ width: 30, height: 40 }), "after");
    const { db } = house.store;
    const [one, other] = await db.photo.findMany({ where: { customerId: her.customerId }, select: { id: true } });
    const of = async (id = "") =>
      (await db.$queryRaw<{ content: string }[]>`SELECT "content" FROM "Photo" WHERE "id" = ${id}`)[0]?.content ?? "";
    const [a, b] = [await of(one?.id), await of(other?.id)];
    await db.$executeRaw`UPDATE "Photo" SET "content" = ${b} WHERE "id" = ${one?.id ?? ""}`;
    await db.$executeRaw`UPDATE "Photo" SET "content" = ${`${a.slice(0, -5)}${a.at(-5) === "A" ? "B" : "A"}${a.slice(-4)}`} WHERE "id" = ${other?.id ?? ""}`;
    for (const id of [one?.id, other?.id]) {
      const page = await lin.get(`/board/photos/${id}/full`);
      expect(page.status).toBe(500);
      expect(seen(page.html)).toMatch(/打不开|cannot be opened/);
    }
  });

  test("are in the evidence with their hash, in her export, and gone when she asks to be forgotten unless an incident is held", async () => {
    const her = await customer("凭证");
    await upload(lin, her.visit, await aPhoto({ width: 60, height: 40 }));
    const boss = await house.signIn("沈嘉禾");
    const pack = JSON.parse((await boss.get(`/board/evidence/${her.visit}/json`)).html);
    const [row] = await house.store.db.photo.findMany({ where: { customerId: her.customerId } });
    const digest = await crypto.subtle.digest("SHA-256", Buffer.from(row?.content ?? "", "base64"));
    expect(pack.sections.photos).toMatchObject([{ kind: "before", sha256: Buffer.from(digest).toString("hex") }]);
    expect(pack.sections.photos[0].thumbnail).toMatch(/^\/9j\//);
    const run = house.afterglow.house;
    const { customerId } = her;
    const exported = await perform(run, systemActor, (context) => exportCustomer(context, { customerId }));
    expect(JSON.stringify(exported)).toContain(row?.content);
    const held = await house.caseOf("别人", "红了一片");
    await house.store.db.case.update({
      where: { id: held.caseId },
      data: { customerId, appointmentId: her.visit, legalHoldAt: new Date() },
    });
    expect((await lin.post(`/board/photos/${row?.id}/remove`)).status).toBe(422);
    await perform(run, systemActor, (context) => eraseCustomer(context, { customerId }));
    expect(await house.store.db.photo.count({ where: { customerId } })).toBe(1);
    await house.store.db.case.update({ where: { id: held.caseId }, data: { legalHoldAt: null } });
    await perform(run, systemActor, (context) => eraseCustomer(context, { customerId }));
    expect(await house.store.db.photo.count({ where: { customerId } })).toBe(0);
  });
});
