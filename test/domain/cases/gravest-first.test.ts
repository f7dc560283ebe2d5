import { expect, test } from "vitest";
import { gravestFirst } from "../../../src/domain/cases/gravest-first.ts";

test("an emergency told after a question and a number stands first where only two lines have room", () => {
  const words = "停车方便吗\n王小姐 13812345678\n好的\n我刚打完玻尿酸嘴唇发白像蜡一样\n谢谢";
  expect(gravestFirst(words).split("\n")).toEqual([
    "我刚打完玻尿酸嘴唇发白像蜡一样",
    "停车方便吗",
    "王小姐 13812345678",
    "好的",
    "谢谢",
  ]);
});

test.each(["my tongue is swelling and I can't breathe\nthank you", "is there parking\nand a lift", "", "好的"])(
  "what begins with the gravest stays as it was written: %s",
  (words) => expect(gravestFirst(words)).toBe(words),
);

test("an emergency with a name stands before one that was only heard", () => {
  const words =
    "the place they jabbed has gone all crocodile and it is crawling up my temple\nok\nmy tongue is swelling and I cant breathe";
  expect(gravestFirst(words).split("\n")[0]).toBe("my tongue is swelling and I cant breathe");
});
