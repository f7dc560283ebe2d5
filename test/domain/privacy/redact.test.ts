import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redact, shortened } from "../../../src/domain/privacy/redact.ts";

const names = ["王晓彤", "Emily Carter", "林知夏", "O'Brien-Lee", "欧阳小敏"];

describe("nothing is left of", () => {
  test.each([
    ["a mobile number", "打我138 0013 8000", /\d{3}/],
    ["a full-width number", "１３８００１３８０００", /[\d１３８]/],
    ["a number in Chinese characters", "我电话一三八零零一三八零零零", /一三八/],
    ["a number in keycaps", "1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣", /\d/],
    ["a number with invisible characters", "138\u200B0013\u200D8000", /\d/],
    ["a number struck through", "1\u03363\u03368\u03360\u03360\u03361\u03363\u0336800", /\d/],
    ["an international number", "+44 (0)20 7946 0958", /\d/],
    ["a number of Hong Kong", "+852 9123 4567", /\d/],
    ["a number of Taiwan", "0912-345-678", /\d/],
    ["an Arabic-Indic number", "٠١٢٣٤٥٦٧٨٩", /\p{Nd}/u],
    ["a card number", "4111-1111-1111-1111", /\d/],
    ["an account number", "GB82 WEST 1234 5698 7654 32", /\d|WEST/],
    ["an identity card", "身份证11010519491231002X", /\d|X/],
    ["an identity card of Hong Kong", "A123456(7)", /\d/],
    ["an identity card of Taiwan", "A123456789", /\d/],
    ["a passport", "passport E12345678", /\d/],
    ["an order", "order #AB12-3456", /AB12|3456/],
    ["a uuid", "550e8400-e29b-41d4-a716-446655440000", /550e|4466/],
    ["a mail address", "mail a.b+c@example.co.uk now", /example|a\.b/],
    ["a mail address that is spelt out", "emily at gmail dot com", /gmail/],
    ["a handle", "@lulu_lu 问一下", /lulu/],
    ["a WeChat id", "加我微信 xiaotong_88", /xiaotong/],
    ["a WeChat id after a colon", "wechat id: lulubee", /lulubee/],
    ["a link", "see https://example.com/me?x=1 and t.me/lulu", /example|lulu/],
    ["a street in Chinese", "我住南京西路1266号恒隆广场2座38楼", /南京|1266|38/],
    ["a flat", "3号楼502室", /502/],
    ["a street in English", "12 Baker Street, NW1 6XE", /Baker|NW1/],
    ["a birthday", "生日1990年5月3日, born 03/05/1990", /1990/],
    ["her name", "我是王晓彤,晓彤呀,王 晓 彤", /晓|彤/],
    ["her name in capitals", "EMILY CARTER here, emily, Carter", /emily|carter/i],
    ["a name with signs in it", "O'Brien-Lee says hi", /Brien/],
    ["a beautician's name", "知夏给我做的,林知夏老师", /知夏/],
    ["a name with two characters as surname", "欧阳小敏,小敏", /小敏/],
    ["somebody who introduces herself", "我叫陈美丽。my name is Anna Berg. I'm Sarah", /美丽|Anna|Berg|Sarah/],
    ["somebody with a title", "李医生和Dr. Smith说的", /李|Smith/],
  ])("%s", (_what, text, left) => {
    expect(redact(text, names)).not.toMatch(left);
  });
});

describe("what a reader needs is kept:", () => {
  test.each([
    "昨天14:00做的,今天第3天,38.5度发烧,嘴唇肿了",
    "我叫救护车了",
    "马上叫救护车",
    "我是过敏体质",
    "脸又红又肿,三四个水泡,一两天了",
    "I'm scared, my lips are blue and 2 fingers are numb since day 3",
    "line of my jaw is swollen, 11 out of 10 pain",
    "打了1.0ml之后皮肤发白,像大理石花纹",
  ])("%s", (text) => {
    expect(redact(text, names)).toBe(text);
  });
});

test("seven digits of any script in a row never leave, whatever stands between them", () => {
  const digits = fc.array(fc.nat(9), { minLength: 7, maxLength: 20 });
  const between = fc.constantFrom("", " ", "-", ".", "\u200B", " - ", "/", "·");
  const zero = fc.constantFrom(0x30, 0xff10, 0x660, 0x966);
  const around = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(digits, between, zero, around, around, (values, mark, from, before, after) => {
      const number = values.map((value) => String.fromCodePoint(from + value)).join(mark);
      const kept = redact(`${before} 电话${number} ${after}`);
      expect(kept.normalize("NFKC").replace(/[^\p{Nd}]/gu, "").length).toBeLessThan(
        7 + digitsIn(before) + digitsIn(after),
      );
    }),
    { numRuns: 500 },
  );
});

test("no known name leaves, wherever it stands and however it is written", () => {
  const written = fc.constantFrom("王晓彤", "晓彤", "Emily", "CARTER", "emily carter", "Ｅｍｉｌｙ", "林知夏");
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), written, fc.string({ maxLength: 30 }), (before, name, after) => {
      const kept = redact(`${before} ${name} ${after}`, names).normalize("NFKC").toLowerCase();
      expect(kept).not.toContain(name.normalize("NFKC").toLowerCase());
    }),
    { numRuns: 500 },
  );
});

test.each(["a", "1", "a1", "@", "a@", "a.", "1-", "路", "12 a ", "a-1-", " at a dot ", "我叫", "微信", "GB82 "])(
  "a text made to be slow (%s…) is read in a moment",
  (piece) => {
    const began = performance.now();
    redact(piece.repeat(20_000), names);
    expect(performance.now() - began).toBeLessThan(1_500);
  },
);

test("a text that is too long keeps its beginning and its end", () => {
  const cut = shortened(`begin${"x".repeat(5_000)}嘴唇肿了😀`, 100);
  expect([...cut].length).toBeLessThanOrEqual(100);
  expect(cut).toMatch(/^begin.*嘴唇肿了😀$/u);
});

function digitsIn(text: string): number {
  return text.normalize("NFKC").replace(/[^\p{Nd}]/gu, "").length;
}
