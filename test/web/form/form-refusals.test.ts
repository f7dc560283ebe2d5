import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { at, type FormHouse, linkIn, openFormHouse } from "./form-house.ts";

describe.each(engines)("what the page of a form does not take, on %s", (engine) => {
  let house: FormHouse;
  beforeEach(async () => {
    house = await openFormHouse(engine);
  });
  afterEach(() => house.close());

  const agreed = async (locale: string, service = "FACIAL_BASIC") => {
    const asked = await house.asked(locale, service);
    await house.post(at(asked.link, "/agree"), { choice: "yes" });
    return asked;
  };

  test("a link that is changed, cut, or of another installation says so and shows nothing", async () => {
    const { link } = await agreed("en");
    // Not the last letter: a part of its bits means nothing.
    const flipped = link.replace(/.(?=.{5}$)/, (one) => (one === "A" ? "B" : "A"));
    for (const wrong of [
      flipped,
      link.slice(0, -9),
      "/form",
      "/form?t=ag1.00000000.aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbb",
    ]) {
      const page = await house.get(wrong, { "Accept-Language": "en" });
      expect(page.status).toBe(403);
      expect(page.words).toContain("not complete, or it was changed");
      expect(page.html.includes('id="q-')).toBe(false);
    }
    expect((await house.get("/form?t=x", { "Accept-Language": "zh-TW" })).words).toContain("這個連結不完整");
  });

  test("a link that has expired says what to write, and that word brings a new one with every answer kept", async () => {
    const { chat, link } = await agreed("zh-CN");
    await house.post(at(link, "/answer"), { code: "severe_allergy_history", chosen: "no" }, { part: true });
    await house.store.db.appointment.updateMany({
      data: { startsAt: new Date(house.afterglow.house.now().getTime() + 9 * 86_400_000) },
    });
    await house.advance("PT80H");
    const page = await house.get(link, { "Accept-Language": "zh-CN" });
    expect(page.status).toBe(410);
    expect(page.words).toContain("链接过期了");
    expect(await house.post(at(link, "/answer"), { code: "severe_allergy_history", chosen: "yes" })).toMatchObject({
      status: 410,
    });
    const fresh = linkIn(await chat.say("问卷"));
    expect((await house.get(fresh)).words).toContain("已填 1 /");
  });

  test("a link whose visit now belongs to another customer opens nothing", async () => {
    const { link, appointmentId } = await agreed("en");
    const other = await house.openChat({ locale: "en" });
    await house.store.db.appointment.update({ where: { id: appointmentId }, data: { customerId: other.customerId } });
    const page = await house.get(link, { "Accept-Language": "en" });
    expect(page.status).toBe(404);
    await house.store.db.chat.updateMany({
      where: { key: { startsWith: "webchat:" } },
      data: { customerId: other.customerId },
    });
    const foreign = await house.get(link, { "Accept-Language": "en" });
    expect(foreign.status).toBe(403);
    expect(foreign.words).toContain("belongs to somebody else");
    expect(await house.post(at(link, "/send"), {})).toMatchObject({ status: 403 });
  });

  test("answers to an older version of the questions are not taken; the new ones are one tap away", async () => {
    const { link } = await agreed("en");
    const { treatment, questions } = await ownQuestions();
    const business = await house.store.db.business.findFirstOrThrow();
    await house.store.db.questionnaire.create({
      data: {
        ...{ id: "q1", businessId: business.id, treatment, version: 1, status: "published", changedById: "x" },
        ...{ questions, changedAt: new Date(), publishedAt: new Date() },
      },
    });
    const late = await house.post(at(link, "/answer"), { code: "severe_allergy_history", chosen: "yes" });
    expect(late.status).toBe(409);
    expect(late.words).toContain("has changed its questions");
    const page = await house.get(link);
    expect(page.status).toBe(409);
    const next = /href="(\/form\?t=[^"]+)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await house.get(next)).words).toContain("Anything for us to know?");
  });

  async function ownQuestions() {
    const words = { "zh-CN": "想说什么？", "zh-TW": "想說什麼？", en: "Anything for us to know?" };
    const question = {
      ...{ code: "own_1", kind: "words", rule: null, text: words, label: words, worrying: "yes" },
      ...{ options: [], follows: null, holdsDays: 90 },
    };
    return { treatment: "FACIAL_BASIC", questions: JSON.stringify([question]) };
  }

  test("an answer of 5 MB and one of 1,001 characters are refused with a sentence, and the rest stays", async () => {
    const { link } = await agreed("en");
    await house.post(at(link, "/answer"), { code: "severe_allergy_history", chosen: "no" }, { part: true });
    const huge = await house.post(at(link, "/answer"), { code: "goal", words: "x".repeat(5 * 1024 * 1024) });
    expect(huge.status).toBe(413);
    expect(huge.words).toContain("far too much at once");
    const long = await house.post(at(link, "/answer"), { code: "goal", words: "脸".repeat(1001) }, { part: true });
    expect(long.status).toBe(422);
    expect(long.words).toContain("longer than 1,000 characters");
    const plain = await house.post(at(link, "/answer"), { code: "goal", words: "脸".repeat(1001) });
    expect(plain.words).toContain("脸".repeat(50));
    expect((await house.get(link)).words).toContain("1 of ");
  });

  test("what is not offered, not asked, or not agreed to is refused", async () => {
    const { link } = await house.asked("en", "FACIAL_BASIC");
    const answer = (fields: Record<string, string | string[]>) =>
      house.post(at(link, "/answer"), fields, { part: true });
    expect(await answer({ code: "severe_allergy_history", chosen: "no" })).toMatchObject({ status: 403 });
    expect(await house.post(at(link, "/send"), {})).toMatchObject({ status: 403 });
    await house.post(at(link, "/agree"), { choice: "yes" });
    expect(await answer({ code: "severe_allergy_history", chosen: "perhaps" })).toMatchObject({ status: 422 });
    expect(await answer({ code: "skin_type", chosen: ["dry", "oily"] })).toMatchObject({ status: 422 });
    expect(await answer({ code: "face_water", chosen: "cold" })).toMatchObject({ status: 409 });
    expect(await answer({ code: "nothing", chosen: "yes" })).toMatchObject({ status: 409 });
    expect(await house.store.db.intake.findFirstOrThrow()).toMatchObject({ answers: "[]" });
  });

  test("another site cannot send it, and no other site may frame it", async () => {
    const { link } = await agreed("en");
    const foreign = await house.post(
      at(link, "/answer"),
      { code: "severe_allergy_history", chosen: "no" },
      { origin: "https://evil.example" },
    );
    expect(foreign.status).toBe(403);
    expect(foreign.words).toContain("did not come from the form");
    const { headers } = await house.get(link);
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'self'.*frame-ancestors https:\/\/web\.telegram\.org/,
    );
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("a visit that has begun asks nothing any more", async () => {
    const { link, appointmentId } = await agreed("en");
    await house.store.db.appointment.update({ where: { id: appointmentId }, data: { status: "cancelled" } });
    const page = await house.get(link);
    expect(page.status).toBe(410);
    expect(page.words).toContain("no longer needed");
  });

  test("words that worry get the safety text on the page and in the chat, and a person, once", async () => {
    const { chat, link } = await agreed("en");
    const words = "since this morning my lips are swelling and I can't breathe properly";
    const part = await house.post(at(link, "/answer"), { code: "goal", words }, { part: true });
    expect(part.html).toContain("warn urgent");
    expect(part.html).toContain('href="tel:120"');
    await house.post(at(link, "/answer"), { code: "goal", words }, { part: true });
    const said = await chat.news();
    expect(said.filter(({ text }) => text.includes("120"))).toHaveLength(1);
    expect(await house.store.db.case.findMany({ where: { customerId: chat.customerId } })).toMatchObject([
      { severity: "urgent", kind: "reaction" },
    ]);
    expect(await house.store.db.triageDecision.count({ where: { severity: "urgent" } })).toBe(1);
  });

  test("a worrying tick calls a person when the form is sent, and an allergy in words goes into the file", async () => {
    const { chat, link } = await agreed("en");
    await house.post(at(link, "/answer"), { code: "allergy_adhesive", chosen: "yes" }, { part: true });
    await house.post(
      at(link, "/answer"),
      { code: "goal", words: "I'm allergic to latex, please mind that" },
      { part: true },
    );
    await house.post(at(link, "/send"), {});
    const said = (await chat.news()).map(({ text }) => text).join("\n");
    expect(said).toMatch(/would like to look at a point or two/);
    expect(await house.store.db.case.findMany({ where: { customerId: chat.customerId } })).toMatchObject([
      { kind: "intake" },
    ]);
    const { allergies } = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
    expect(allergies).toMatch(/latex/);
  });

  test("who would rather be asked in person says so on the page, and the chat knows", async () => {
    const { chat, link, appointmentId } = await house.asked("en", "FACIAL_BASIC");
    const answer = await house.post(at(link, "/agree"), { choice: "no" });
    expect((await house.get(answer.to ?? "")).words).toContain("Your booking stays");
    expect((await chat.news()).map(({ text }) => text).join("\n")).toMatch(/ask you in person/);
    const intake = await house.store.db.intake.findUniqueOrThrow({ where: { appointmentId } });
    expect(intake.status).toBe("declined");
  });
});
