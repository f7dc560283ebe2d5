import { expect, test } from "vitest";
import { timesOnDate, weekParts } from "../../../src/domain/salon/opening-hours.ts";
import { salonQuestion } from "../../../src/domain/salon/salon-question.ts";

const on = (weekday: number, from: string, to: string) => ({ weekday, from, to });
const hours = [on(1, "14:00", "20:00"), on(1, "10:00", "13:00"), on(2, "10:00", "13:00"), on(2, "14:00", "20:00")];

test("neighbouring days with the same hours are told together, closed ones too", () => {
  expect(weekParts(hours)).toEqual([
    { from: 1, to: 2, times: ["10:00–13:00", "14:00–20:00"] },
    { from: 3, to: 7, times: [] },
  ]);
});

test("a closed date has no hours, whatever its weekday", () => {
  const place = { hours, closedOn: ["2026-11-23"] };
  expect(timesOnDate(place, "2026-11-23")).toEqual([]);
  expect(timesOnDate(place, "2026-11-30")).toHaveLength(2);
});

test.each([
  ["几点开门", "hours"],
  ["国庆放假吗", "hours"],
  ["国庆你们休息吗", "hours"],
  ["你們幾點打烊", "hours"],
  ["how late are you open", "hours"],
  ["毛孔打开了怎么办", null],
  ["my pores look open", null],
  ["怎么去黑头", null],
  ["怎么去你们店", "address"],
  ["哪里痛就按哪里吗", null],
  ["脸在哪里做", null],
  ["how much is a peel", "price"],
  ["how much swelling is too much", null],
  ["要多久才能洗脸", null],
  ["做完要多久恢复", null],
  ["how long does the redness last", null],
  ["how long does it take to heal", null],
  ["做完有没有副作用", null],
  ["有什么项目", "services"],
  ["你们有美甲吗", "offer"],
  ["周五几点有空", null],
  ["is there a lift in the building? my knee is bad", "premises"],
  ["can i get a lift and tint", null],
  ["does the lash lift hurt", null],
  ["停車方便嗎", "premises"],
  ["可以带小孩来吗", "premises"],
  ["can i bring my daughter for a facial", null],
  ["do you take cards", "premises"],
  ["做之前有咩要注意", "prepare"],
  ["anything i should avoid before", "prepare"],
  ["how long before the wedding should i do it", null],
  ["can i do friday before 3", null],
  ["做完之后要注意什么", null],
  ["打电话给我", null],
  ["我要退款 多少钱能退", null],
])("“%s” asks for %s", (text, question) => {
  expect(salonQuestion(text)).toBe(question);
});
