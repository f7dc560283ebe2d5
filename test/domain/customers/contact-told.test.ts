import { expect, test } from "vitest";
import { contactTold, isGuestName, isOnlyNameAndNumber } from "../../../src/domain/customers/contact-told.ts";
import { canBeName, heardForWhom, nameAmong } from "../../../src/domain/customers/family-words.ts";
import { tellsOfSomebodyElse } from "../../../src/domain/intake/of-somebody-else.ts";

test.each([
  ["Orla Byrne 07700 900145", "Orla Byrne", "07700900145", ""],
  ["my name is Tomasz Lis, phone +48 512 555 077. is 4pm ok?", "Tomasz Lis", "+48512555077", "is 4pm ok?"],
  ["何晓13900002222", "何晓", "13900002222", ""],
  ["我叫周舟，手机13900003333，下午都行", "周舟", "13900003333", "下午都行"],
  ["周三4点 13900004444", null, "13900004444", "周三4点"],
])("%s: the name, the number, and the rest", (text, name, phone, rest) => {
  expect(contactTold(text)).toEqual({ name, phone, rest });
});

test("dates, and the numbers of somebody else, are no contact of hers", () => {
  expect(contactTold("2026-12-10 15:00")).toBeNull();
  expect(contactTold("她叫小宁，13900005555")).toBeNull();
  expect(contactTold("call my mum on 07700 900146")).toBeNull();
});

test("a name that the chat gave is no name she told", () => {
  expect([isGuestName("访客 1234"), isGuestName("Guest 8"), isGuestName("林小雨")]).toEqual([true, false, false]);
});

test("a sentence about somebody is not what she is called", () => {
  for (const words of ["对花粉过敏好像", "她想做按摩", "一三八零零零零一一二二", "she wants a facial"]) {
    expect(canBeName(words), words).toBe(false);
  }
  for (const words of ["秦月", "王阿姨", "Ana Ruiz"]) expect(canBeName(words), words).toBe(true);
  expect(nameAmong("她叫秦月 别打电话给她")).toEqual({ name: "秦月", rest: "别打电话给她" });
  expect(heardForWhom("我儿子说要先预约才能来")).toBeNull();
});

test("what is told of somebody else's body is not hers", () => {
  for (const text of ["她有糖尿病，对花生过敏", "my dad is on blood thinners"])
    expect(tellsOfSomebodyElse(text), text).toBe(true);
  for (const text of ["我对花生过敏", "I'm on blood thinners", "my dad and I: I'm allergic to nuts"])
    expect(tellsOfSomebodyElse(text), text).toBe(false);
});

test.each([
  ["王小红 13812345678", true],
  ["林丹，13912345678", true],
  ["白了 13812345678", false],
  ["马上肿 13812345678", false],
  ["王小红 13812345678 脸肿", false],
])("%s is a name and a number and nothing else: %s", (text, only) => {
  const told = contactTold(text);
  expect(told !== null && isOnlyNameAndNumber(told)).toBe(only);
});
