import { describe, expect, it } from "vitest";
import { dataWish } from "../../../src/domain/privacy/data-words.ts";

const sees = [
  "我的资料",
  "my data",
  "查看我的资料",
  "导出我的数据",
  "我的個人資料",
  "show me my data",
  "Send me my data!",
  "what data do you have about me",
  "谁看过我的资料",
  "who saw my data?",
];
const erases = [
  "删除我的资料",
  "請刪除我的所有資料",
  "把我的数据删掉",
  "忘了我",
  "delete my data",
  "Forget me.",
  "please erase my data",
  "注销我的账号",
  "delete everything about me",
];
const neither = [
  "我的资料填错了，手机号是138",
  "my data plan is slow",
  "删除预约",
  "delete my appointment",
  "don't forget me on Friday at 3",
  "忘了我约的是几点",
  "data",
  "",
];

describe("words about one's own data", () => {
  it.each(sees)("%s asks to see it", (text) => expect(dataWish(text)).toBe("see"));
  it.each(erases)("%s asks for its end", (text) => expect(dataWish(text)).toBe("erase"));
  it.each(neither)("%s asks for neither", (text) => expect(dataWish(text)).toBeNull());
});
