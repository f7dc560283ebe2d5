import { expect, test } from "vitest";
import { openTestHouse } from "../support/chat-driver.ts";

test("an allergy told at another question goes into the file, and the question is asked again", async () => {
  const house = await openTestHouse("sqlite");
  const chat = await house.openChat({ locale: "zh-CN" });
  await chat.say("下周三下午想做水杨酸");
  await chat.tap("都可以");
  await chat.tap(/^\d\d:\d\d$/);
  await chat.tap(/就这样约/);
  const [first] = await chat.tap(/可以，开始/);
  const answers = await chat.say("我对青霉素过敏");
  expect(answers.map((one) => one.text).join("\n")).toMatch(/青霉素过敏，记下了/);
  expect(answers.at(-1)?.text).toContain(first?.text.split("\n").at(-1)?.slice(0, 6) ?? "?");
  const file = await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
  expect(file.allergies).toBe("青霉素");
  await house.close();
});

test("what she names at the allergy question goes into the file once, also under another name", async () => {
  const house = await openTestHouse("sqlite");
  const chat = await house.openChat({ locale: "zh-CN" });
  await house.store.db.customer.update({ where: { id: chat.customerId }, data: { allergies: "nickel" } });
  await chat.say("下周三下午想做基础补水");
  await chat.tap("都可以");
  await chat.tap(/^\d\d:\d\d$/);
  await chat.tap(/就这样约/);
  let [asked] = await chat.tap(/可以，开始/);
  for (let step = 0; step < 20 && !/过敏/.test(asked?.text ?? ""); step++) [asked] = await chat.tap(/^(不是|没有)$/);
  await chat.say("我对镍过敏");
  const file = () => house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } });
  expect((await file()).allergies).toBe("nickel");
  await chat.tap("上一题");
  await chat.say("有，虾和芒果");
  expect((await file()).allergies).toBe("nickel、虾、芒果");
  await house.close();
});
