import { describe, expect, it } from "vitest";
import { addsService, understandVisit } from "../../../src/domain/booking/visit-words.ts";
import { demoServices } from "../../../src/domain/salon/demo-services.ts";

const services = demoServices.map((service) => ({ ...service, id: service.code }));
const codes = (text: string) => understandVisit(text, services)?.services.map((service) => service.code) ?? null;

describe("several services in one breath", () => {
  it.each([
    ["补水和红蓝光一起做", ["FACIAL_BASIC", "LED"]],
    ["周六下午补水加肩颈按摩", ["FACIAL_BASIC", "MASSAGE"]],
    ["想做補水再加紅藍光", ["FACIAL_BASIC", "LED"]],
    ["a hydrating facial and LED together", ["FACIAL_BASIC", "LED"]],
    ["lash lift plus a massage on friday", ["LASH_LIFT", "MASSAGE"]],
    ["massage then LED light care, thursday at 3", ["MASSAGE", "LED"]],
    ["补水、按摩、红蓝光", ["FACIAL_BASIC", "MASSAGE", "LED"]],
  ])("%s", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    "补水还是红蓝光好",
    "facial or LED?",
    "massage for neck and shoulders",
    "我想和朋友一起做补水",
    "补水和补水",
    "a facial with Anna on monday and please be gentle",
  ])("%s is no visit of several", (text) => {
    expect(codes(text)).toBeNull();
  });

  it("asks which one when one of them may be several, without the one that is named beside it", () => {
    const visit = understandVisit("清洁加补水一起做", services);
    expect(visit?.services.map((service) => service.code)).toEqual(["FACIAL_BASIC"]);
    expect(visit?.among.map((service) => service.code)).toEqual(["HYDRADERM", "EXTRACTION"]);
  });

  it.each(["再加个红蓝光", "顺便做个按摩", "and LED as well", "could you also add a massage"])("%s adds", (text) => {
    expect(addsService(text)).toBe(true);
  });
});
