import { expect, it } from "vitest";
import { type Offer, placeMeant, wantsSoonest } from "../../../src/domain/booking/offered-words.ts";

const times = (count: number): Offer => ({ kind: "times", count });
const days = (count: number): Offer => ({ kind: "days", count });

it.each<[string, Offer, number | null]>([
  ["the earlier one", times(3), 0],
  ["the first one please", times(3), 0],
  ["second option", times(3), 1],
  ["the second", times(3), 1],
  ["I'll take the later one", times(2), 1],
  ["the latter", times(2), 1],
  ["the 3rd slot is good", times(3), 2],
  ["早一点那个", times(3), 0],
  ["早的那個", times(2), 0],
  ["早啲嗰個", times(2), 0],
  ["第二个吧", times(3), 1],
  ["要第三個時間", times(3), 2],
  ["晚一点的那个", times(3), 2],
  ["遲啲嗰個啦", times(2), 1],
  ["whichever is latest", days(4), 3],
  ["最后一天", days(4), 3],
  ["the second day", days(4), 1],
  // More than three: "later" could be any of them. The last hour of a day may not be among those that are shown.
  ["the later one", times(9), null],
  ["the last one", times(9), null],
  ["whichever is latest", times(9), null],
  // No such place; a date; a part of a day; something else.
  ["第四个", times(3), null],
  ["the 2nd", days(6), null],
  ["the second", days(6), null],
  ["早上", times(9), null],
  ["晚上", times(3), null],
  ["the first week of december", times(3), null],
  ["can I bring my sister, she is the second one", times(3), null],
  ["第二次来", times(3), null],
])("of what is offered, “%s” chooses place %j → %j", (text, offer, place) => {
  expect(placeMeant(text, offer)).toBe(place);
});

it.each([
  "asap",
  "lash lift as soon as you can",
  "what's the soonest you have?",
  "whoever's free soonest",
  "what's the earliest you can do a facial",
  "first available please",
  "the sooner the better",
  "最快什么时候有位",
  "翘睫最快什么時候",
  "越快越好",
  "尽快帮我约一个",
  "最早的时间",
])("“%s” wants the first time that is free", (text) => {
  expect(wantsSoonest(text)).toBe(true);
});

it.each([
  "最早八点",
  "周五最早九点可以到",
  "no earlier than 5",
  "the first week of may",
  "earlier this week",
  "最近皮肤很干",
])("“%s” does not", (text) => {
  expect(wantsSoonest(text)).toBe(false);
});
