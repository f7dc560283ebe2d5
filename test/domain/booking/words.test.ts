import { describe, expect, it } from "vitest";
import { plainAnswer } from "../../../src/domain/booking/answer-words.ts";
import { understandVerb } from "../../../src/domain/booking/appointment-words.ts";
import { understandBeautician } from "../../../src/domain/booking/beautician-words.ts";
import { understandService } from "../../../src/domain/booking/service-words.ts";
import { visitTopic } from "../../../src/domain/booking/visit-topic.ts";
import { demoServices } from "../../../src/domain/salon/demo-services.ts";

describe("the service in her words", () => {
  it.each([
    ["周五下午想做个清洁", "FACIAL_BASIC HYDRADERM EXTRACTION"],
    ["週五想做清潔", "FACIAL_BASIC HYDRADERM EXTRACTION"],
    ["a cleansing on friday", "FACIAL_BASIC HYDRADERM EXTRACTION"],
    ["补水清洁", "FACIAL_BASIC"],
    ["小气泡清洁", "HYDRADERM"],
    ["深层清洁", "HYDRADERM"],
    ["deep cleansing", "HYDRADERM"],
    ["a facial on monday morning", "FACIAL_BASIC"],
    ["敏感肌可以做的那个", "FACIAL_CALM"],
    ["calming facial", "FACIAL_CALM"],
    ["想做小气泡", "HYDRADERM"],
    ["刷酸", "PEEL_AHA PEEL_SA"],
    ["salicylic peel", "PEEL_SA"],
    ["脱毛", "LHR WAX"],
    ["雷射除毛", "LHR"],
    ["brow wax thurs lunchtime", "WAX"],
    ["睫毛", "LASH_EXT LASH_LIFT"],
    ["my brows please", "BROW_TATTOO"],
    ["光子多少钱", "IPL"],
    ["水光", "SKIN_BOOSTER"],
    ["玻尿酸", "FILLER"],
    ["除皺", "BOTOX"],
    ["botox", "BOTOX"],
    ["肩颈按摩", "MASSAGE"],
    ["svc_PEEL_SA", "PEEL_SA"],
    ["明天下午有空吗", ""],
  ])("%s → %s", (text, codes) => {
    const { services } = understandService(text, demoServices);
    expect(services.map((service) => service.code).join(" ")).toBe(codes);
  });

  it("is the only one of the salon that an open word fits, or the one that is called just that", () => {
    const few = demoServices.filter((one) => one.code === "HYDRADERM" || one.code === "WAX");
    expect(understandService("想做个清洁", few).services.map((one) => one.code)).toEqual(["HYDRADERM"]);
    const clean = { code: "CLEAN", treatment: "FACIAL_BASIC", name: { "zh-CN": "清洁护理", "zh-TW": "", en: "" } };
    expect(understandService("想做个清洁", [...demoServices, clean]).services).toEqual([clean]);
  });

  it("is known to be missing from the offer", () => {
    expect(understandService("做个热玛吉", demoServices)).toEqual({ services: [], notOffered: true });
    expect(understandService("随便看看", demoServices)).toEqual({ services: [], notOffered: false });
  });
});

describe("the beautician in her words", () => {
  const staff = [
    { id: "lin", name: "林知夏" },
    { id: "su", name: "苏沐" },
    { id: "anna", name: "Anna Miller" },
  ];
  it.each([
    ["找知夏", "lin"],
    ["蘇沐可以嗎", "su"],
    ["with anna, please", "anna"],
    ["还是上次那位", "su"],
    ["same as last time", "su"],
    ["都可以", "any"],
    ["no preference", "any"],
    ["any time tomorrow", "none"],
    ["savanna", "none"],
    ["林知夏或者苏沐", "none"],
    ["facial with Su on thursday", "su"],
    ["su pls", "su"],
    ["can i have so friday", "none"],
    ["搵小林", "lin"],
    ["我是小林", "none"],
    ["林老师有空吗", "lin"],
    ["miss lam?", "lin"],
    ["with ann", "anna"],
    ["不要小林了", "not"],
    ["anyone but su", "not"],
    ["not with lin please", "not"],
  ])("%s → %s", (text, expected) => {
    const mention = understandBeautician(text, staff, "su");
    expect(mention.kind === "named" ? mention.staffId : mention.kind).toBe(expected);
  });
});

describe("a short answer", () => {
  it.each([
    ["好的，谢谢", "yes"],
    ["那就这样吧", "yes"],
    ["Sounds good!", "yes"],
    ["不对", "no"],
    ["改一下", "change"],
    ["go back", "back"],
    ["返回", "back"],
    ["換一天", "other_day"],
    ["a different day please", "other_day"],
    ["不对，改时间", "other_time"],
    ["帮我约上", "yes"],
    ["好的没问题", "yes"],
    ["something later", "more"],
    ["换个时间", "other_time"],
    ["换个美容师", "other_staff"],
    ["算了", "stop"],
    ["cancel", "stop"],
    ["越早越好", "earliest"],
    ["later days", "more"],
    ["还有别的吗", "more"],
    ["可以吗？", null],
    ["ok?", null],
    ["更多时间", "more"],
    ["周五下午", null],
    ["cancel my appointment on friday", null],
    ["不要周五，周六吧", null],
  ])("%s → %s", (text, expected) => {
    expect(plainAnswer(text)).toBe(expected);
  });
});

it.each([
  ["lash lift on saturday at 4", "booking"],
  ["12月4日下午三点找苏沐做角蛋白翘睫", "booking"],
  ["明天能做光子吗", "booking"],
  ["昨天的光子挺好的", null],
  ["做完水光明天能化妆吗", null],
  ["I can't make it tomorrow", "appointments"],
  ["改到周六行吗", "appointments"],
  ["我想换肤", null],
  ["你们周六几点开门", null],
])('what words without "book" are about: %s → %s', (text, expected) => {
  const now = new Date("2026-11-21T02:00:00Z");
  expect(visitTopic({ text, now, zone: "Asia/Shanghai" })).toBe(expected);
});

it.each([
  ["改到周六", "move"],
  ["can we reschedule?", "move"],
  ["I can't make it tomorrow", "cancel"],
  ["取消预约", "cancel"],
  ["我会准时到", "confirm"],
  ["我的预约", "list"],
  ["做完能洗脸吗", null],
])("what she wants with her appointment: %s → %s", (text, expected) => {
  expect(understandVerb(text)).toBe(expected);
});
