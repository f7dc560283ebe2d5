import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { at, type FormHouse, openFormHouse } from "./form-house.ts";

describe.each(engines)("the questions before a visit as a page, on %s", (engine) => {
  let house: FormHouse;
  beforeEach(async () => {
    house = await openFormHouse(engine);
  });
  afterEach(() => house.close());

  const answersOf = async (appointmentId: string): Promise<{ code: string; answer: string; words?: string }[]> =>
    JSON.parse((await house.store.db.intake.findUniqueOrThrow({ where: { appointmentId } })).answers);
  const asksOn = (html: string) => [...html.matchAll(/id="q-(\w+)"/g)].map((found) => found[1]);

  test("agreeing, half on the page and half in the chat, the rest on the page, sent: the chat thanks her once", async () => {
    const { chat, appointmentId, link } = await house.asked("zh-CN", "FACIAL_BASIC");
    const before = await house.get(link);
    expect(before).toMatchObject({ status: 200 });
    expect(before.words).toContain("可以，开始吧");
    expect(asksOn(before.html)).toEqual([]);
    expect(await house.post(at(link, "/agree"), { choice: "yes" })).toMatchObject({ status: 303 });

    const codes = asksOn((await house.get(link)).html);
    expect(codes.length).toBeGreaterThan(4);
    const [first = "", second = ""] = codes;
    const saved = await house.post(at(link, "/answer"), { code: first, chosen: "no" }, { part: true });
    expect(saved.status).toBe(200);
    expect(saved.words).toContain("已保存");
    expect(saved.words).toContain("已填 1 /");

    // The chat goes on at the second question, not at the one that was answered on the page.
    const shown = await chat.say("问卷");
    expect(shown.at(-1)?.text).toContain("2/");
    await chat.tap(/^(不是|没有)$/);
    const after = await answersOf(appointmentId);
    expect(after.map(({ code }) => code)).toEqual([first, second]);
    expect((await house.get(link)).words).toContain("已填 2 /");

    for (const code of asksOn((await house.get(link)).html).slice(2)) {
      await house.post(at(link, "/answer"), { code: code ?? "", chosen: "no" }, { part: true });
    }
    await chat.news();
    const sent = await house.post(at(link, "/send"), {});
    expect(sent).toMatchObject({ status: 303, to: expect.stringContaining("/form/sent") });
    await house.post(at(link, "/send"), {});
    expect((await house.get(sent.to ?? "")).words).toContain("已发送，谢谢你");
    const said = (await chat.news()).map(({ text }) => text);
    expect(said.filter((text) => /问卷收到了/.test(text))).toHaveLength(1);
    expect(said.filter((text) => /都填好了/.test(text))).toHaveLength(1);
    const intake = await house.store.db.intake.findUniqueOrThrow({ where: { appointmentId } });
    expect(intake.status).toBe("finished");
  });

  test("a follow-up appears with its answer and goes with it; an earlier answer is changed", async () => {
    const { appointmentId, link } = await house.asked("en", "FACIAL_BASIC");
    await house.post(at(link, "/agree"), { choice: "yes" });
    const page = (await house.get(link)).html;
    expect(page).toContain("Rather not say");
    const opens = await house.post(at(link, "/answer"), { code: "seasonal_peeling", chosen: "yes" }, { part: true });
    const [followUp = ""] = asksOn(opens.html);
    expect(followUp).not.toBe("");
    await house.post(at(link, "/answer"), { code: followUp, chosen: "skipped" }, { part: true });
    await house.post(at(link, "/answer"), { code: "seasonal_peeling", chosen: "no" }, { part: true });
    expect(asksOn((await house.get(link)).html)).not.toContain(followUp);
    expect((await answersOf(appointmentId)).find(({ code }) => code === "seasonal_peeling")?.answer).toBe("no");
    const gone = await house.post(at(link, "/answer"), { code: followUp, chosen: "skipped" });
    expect(gone.status).toBe(409);
    expect(gone.words).toContain("not asked any more");
  });
});
