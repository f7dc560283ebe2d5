import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { linkedGroup } from "../support/group-notes.ts";
import { bookVisit } from "../support/visits.ts";

const NAME = "欧阳青岚";
const PHONE = "13912345678";
const ALLERGY = "zinnwaldin";
/** What a locked phone must not show: who, how to reach her, what she has, what was done to her. */
const sensitive = [NAME, PHONE, ALLERGY, "过敏", "水泡", "肿", "疼", "怀孕", "水杨酸", "肉毒", "补水"];

describe("what the staff group is sent", () => {
  let house: TestHouse;
  let notes: string[] = [];
  beforeAll(async () => {
    house = await openTestHouse("sqlite");
    const group = await linkedGroup(house);
    const { db } = house.store;
    const person = async (...words: string[]) => {
      const chat = await house.openChat({ name: NAME });
      await db.customer.update({ where: { id: chat.customerId }, data: { phone: `+86${PHONE}`, allergies: ALLERGY } });
      for (const said of words) await chat.say(said);
      return chat;
    };
    await person("打完针脸肿起来了，喘不上气", `我的电话是${PHONE}，快回我`);
    await person("脸上起了水泡，越来越疼", "比刚才更疼了");
    await person("你们服务太差了，我要投诉，脸都毁了");
    await person("我要找人工", "我怀孕了能做吗");
    const chat = await person();
    await chat.sendPhoto();
    await bookVisit(house, await person(), "FACIAL_BASIC", 1);
    const late = await person();
    await bookVisit(house, late, "PEEL_SA", 0);
    await late.say("我要迟到二十分钟");
    await house.advance("PT28H");
    notes = await group.notes();
  }, 120_000);
  afterAll(() => house.close());

  it("is said in many ways here: cases, further words, reminders of them, the day's visits", () => {
    expect(new Set(notes.map((note) => note.split("\n")[0])).size).toBeGreaterThan(5);
  });

  it("begins with a line that a locked phone may show: no name, no number, no symptom, no treatment", () => {
    for (const note of notes) {
      const [first = ""] = note.split("\n");
      for (const word of sensitive) expect(first, note).not.toContain(word);
      // Who is late may be called by her given name; who has a worry may not.
      if (/[▲◆○]/u.test(first)) expect(first, note).not.toContain("青岚");
    }
  });

  it("never holds a whole name or a number, nor on any line what she has, said, or is allergic to", () => {
    for (const note of notes) {
      for (const word of [NAME, PHONE, "快回我", ALLERGY, "过敏", "水泡", "肿", "疼", "怀孕", "毁了", "人工"])
        expect(note).not.toContain(word);
    }
  });

  it("names no treatment in a card of a case", () => {
    const cards = notes.filter((note) => note.includes("个案"));
    expect(cards.length).toBeGreaterThan(3);
    for (const card of cards) for (const word of ["水杨酸", "肉毒", "补水"]) expect(card).not.toContain(word);
  });
});
