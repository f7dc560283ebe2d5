import { describe, expect, test } from "vitest";
import { isStopWord } from "../../../src/domain/outreach/stop-word.ts";

describe("a stop word", () => {
  test.each([
    "退订",
    "退訂！",
    "“退订”",
    " TD ",
    "STOP",
    "Stop.",
    "unsubscribe",
    "取消订阅",
    "停止推送",
    "ｓｔｏｐ",
    "please stop",
  ])("is the whole message: %s", (text) => expect(isStopWord(text)).toBe(true));
  test.each([
    "the itching does not stop",
    "can I stop using the cream",
    "退订之前想问一下，脸还在肿",
    "cancel",
    "取消",
    "取消预约",
    "",
    "。。。",
    "不要",
  ])("is not part of a sentence, and not about an appointment: %s", (text) => expect(isStopWord(text)).toBe(false));
});
