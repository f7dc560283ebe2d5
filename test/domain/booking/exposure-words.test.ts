import { expect, test } from "vitest";
import { exposuresTold } from "../../../src/domain/booking/exposure-words.ts";

// A Wednesday.
const today = "2026-12-02";

test.each([
  ["昨天用了A醇", "retinoid", "2026-12-01"],
  ["昨晚擦了维A酸", "retinoid", "2026-12-01"],
  ["我在用A醇", "retinoid", "2026-12-02"],
  ["前天塗了A酸", "retinoid", "2026-11-30"],
  ["三天前用过水杨酸棉片", "acid", "2026-11-29"],
  ["一周前在家刷了酸", "acid", "2026-11-25"],
  ["上周去海边玩晒黑了", "sun", "2026-11-29"],
  ["前兩天曬傷了", "sun", "2026-12-02"],
  ["上個月在別家做了雷射", "procedure", "2026-11-30"],
  ["昨天拔牙了", "dental", "2026-12-01"],
  ["I used retinol last night", "retinoid", "2026-12-01"],
  ["been using tretinoin", "retinoid", "2026-12-02"],
  ["my dermatologist gave me tretinoin cream and I use it every night", "retinoid", "2026-12-02"],
  ["been putting retinol on after every shower", "retinoid", "2026-12-02"],
  ["the doctor prescribed adapalene, I apply it daily", "retinoid", "2026-12-02"],
  ["I stopped tretinoin two weeks ago", "retinoid", "2026-11-18"],
  ["医生给我开了维A酸，每天晚上都在抹", "retinoid", "2026-12-02"],
  ["皮肤科开的阿达帕林天天晚上涂", "retinoid", "2026-12-02"],
  ["A醇每晚都擦", "retinoid", "2026-12-02"],
  ["put on glycolic two days ago", "acid", "2026-11-30"],
  ["got sunburnt 3 days ago", "sun", "2026-11-29"],
  ["I had a peel elsewhere a week ago", "procedure", "2026-11-25"],
])("“%s” tells of %s, last on %s", (text, cause, lastOn) => {
  expect(exposuresTold(text, today).told).toEqual([{ cause, lastOn }]);
});

test.each([
  "想做水杨酸",
  "约个刷酸",
  "下周三下午想做果酸焕肤",
  "没用过A醇",
  "之前能用A醇吗",
  "周五有空吗",
  "晒后修复有吗",
  "a salicylic peel on friday",
  "can i use retinol before",
  "do you sell retinol?",
  "is retinol ok after a facial",
  "你们有A醇产品卖吗",
  "不要有A醇的",
  "I haven't used any retinol",
  "acid peel please",
  "on saturday",
  "lash lift on saturday at 4",
])("“%s” tells nothing of her skin", (text) => {
  expect(exposuresTold(text, today)).toMatchObject({ told: [] });
});

test("what is left is for the booking", () => {
  expect(exposuresTold("昨天用了A醇，周五做水杨酸可以吗？", today).rest).toBe("周五做水杨酸可以吗");
  expect(exposuresTold("I used retinol yesterday. can i have a peel on friday", today).rest).toBe(
    " can i have a peel on friday",
  );
});
