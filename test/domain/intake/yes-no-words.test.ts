import { expect, test } from "vitest";
import { answerButton } from "../../../src/domain/intake/yes-no-words.ts";

const of = (asked: string) => answerButton("no", { "zh-CN": asked, "zh-TW": asked, en: asked });

test.each([
  "最近 4 周有没有暴晒、晒伤或美黑？",
  "最近两周做过激光、刷酸、打针或脱毛吗？",
  "你有癫痫吗？",
  "你有过敏史吗？",
])("%s is answered with 有 or 没有", (asked) => {
  expect(of(asked)).toBe("intake-button-there-is-none");
});

test.each([
  "你现在在哺乳吗？",
  "你对镍或其他金属过敏吗？",
  "你满 18 岁了吗？",
  "你是不是每天有很多时间在担心自己的样子？",
])("%s is answered with 是 or 不是", (asked) => {
  expect(of(asked)).toBe("intake-button-no");
});
