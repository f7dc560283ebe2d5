import { expect, test } from "vitest";
import { formWish, understandAnswer } from "../../../src/domain/intake/understand-answer.ts";
import { isWithdrawal } from "../../../src/domain/intake/withdrawal.ts";

test.each([
  ["没有", "no"],
  ["沒有", "no"],
  ["没", "no"],
  ["no", "no"],
  ["Nope!", "no"],
  ["不是", "no"],
  ["从来没有", "no"],
  ["冇", "no"],
  ["I'm not", "no"],
  ["I have never", "no"],
  ["一点都没有", "no"],
  ["没试过", "no"],
  ["不是很清楚", "unsure"],
  ["没查过", "unsure"],
  ["无法确定", "unsure"],
  ["没有，就是有点痒", "unsure"],
  ["对虾过敏", "unclear"],
  ["嗯，没有", "no"],
  ["I'm fine", "unclear"],
  ["no, never", "no"],
  ["没有吃过", "no"],
  ["否", "no"],
  ["有", "yes"],
  ["有一点", "yes"],
  ["yes I'm on accutane", "yes"],
  ["Yep", "yes"],
  ["吃过", "yes"],
  ["在吃", "yes"],
  ["對", "yes"],
  ["a little", "yes"],
  ["是的", "yes"],
  ["嗯", "yes"],
  ["I do", "yes"],
  ["不确定", "unsure"],
  ["不確定", "unsure"],
  ["not sure", "unsure"],
  ["no idea", "unsure"],
  ["maybe", "unsure"],
  ["忘了", "unsure"],
  ["no, but I stopped last month", "unsure"],
  ["没有，不过去年吃过", "unsure"],
  ["I don't know", "unsure"],
  ["阿司匹林", "unclear"],
  ["🌸", "unclear"],
])("%s is %s", (words, meant) => {
  expect(understandAnswer(words)).toBe(meant);
});

test.each([
  ["25岁", "yes"],
  ["I'm 17", "no"],
  ["满了", "yes"],
  ["还没", "no"],
  ["18", "yes"],
])("asked whether she is 18, %s is %s", (words, meant) => {
  expect(understandAnswer(words, "minor_under18")).toBe(meant);
});

test.each([
  ["返回", "back"],
  ["改一下", "back"],
  ["go back", "back"],
  ["跳過", "skip"],
  ["skip", "skip"],
  ["以后再说", "later"],
  ["later", "later"],
  ["我想改一下时间", null],
  ["没有", null],
])("the form takes %s as %s", (words, wish) => {
  expect(formWish(words)).toBe(wish);
});

test("one word takes the agreement back, a sentence about something else does not", () => {
  expect([isWithdrawal("撤回"), isWithdrawal("Withdraw."), isWithdrawal("我要撤回授權")]).toEqual([true, true, true]);
  expect(isWithdrawal("撤回的消息还能看到吗")).toBe(false);
});
