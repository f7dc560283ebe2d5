import { expect } from "vitest";
import type { JourneyCustomer } from "../support/journey-people.ts";
import { until } from "../support/journey-people.ts";
import type { RunningSalon } from "../support/running-salon.ts";

/** What the customer says and reads on the way, in one language. */
export interface Script {
  book: string;
  /** Chosen where her words fit several treatments; null: they fit one. */
  treatment: RegExp | null;
  anyone: RegExp;
  confirm: RegExp;
  booked: RegExp;
  agree: RegExp;
  question: RegExp;
  no: RegExp;
  intakeDone: RegExp;
  tipsAsked: RegExp;
  tipsYes: RegExp;
  care: RegExp;
  howIsIt: RegExp;
  irritation: string;
  passedOn: RegExp;
  stillThere: string;
  goesOn: RegExp;
  better: RegExp;
  tip: RegExp;
  stop: string;
  stopped: RegExp;
  urgent: string;
  emergency: RegExp;
}

export const chinese: Script = {
  book: "下周三下午想做个清洁",
  treatment: /补水护理/,
  anyone: /都可以/,
  confirm: /就这样约/,
  booked: /约好了/,
  agree: /可以，开始/,
  question: /\d\/\d/,
  no: /^(不是|跳过)$/,
  intakeDone: /谢谢你/,
  tipsAsked: /小贴士/,
  tipsYes: /好，发给我/,
  care: /洗|防晒|保湿|面霜|补水/,
  howIsIt: /[？?]/,
  irritation: "脸颊起了好多红疹，又痒又烫，越来越厉害",
  passedOn: /转给|同事|回复你/,
  stillThere: "眼睛旁边也开始痒了",
  goesOn: /助手继续/,
  better: /好多了|好一些|更好|^好/,
  tip: /换季/,
  stop: "退订",
  stopped: /已经退订/,
  urgent: "我喘不上气，嘴唇也肿了",
  emergency: /120/,
};

export const english: Script = {
  book: "a facial next wednesday afternoon",
  treatment: null,
  anyone: /Anyone/,
  confirm: /Yes, book/,
  booked: /Booked/,
  agree: /Yes, go ahead/,
  question: /\d\/\d/,
  no: /^(No|Skip)$/i,
  intakeDone: /thank you/i,
  tipsAsked: /skin tip/i,
  tipsYes: /Yes/,
  care: /wash|moisturis|sun|cleans/i,
  howIsIt: /\?/,
  irritation: "my cheeks came out in an itchy red rash and it's getting worse",
  passedOn: /colleague|passed|will answer/i,
  stillThere: "now the skin next to my eye itches as well",
  goesOn: /assistant/i,
  better: /better/i,
  tip: /autumn/i,
  stop: "STOP",
  stopped: /no more tips|stopped|unsubscribed|will not/i,
  urgent: "I can't breathe and my lips are swelling up",
  emergency: /120/,
};

/** How the staff meet the case: over the API, or in their Telegram group. */
export interface JourneyStaff {
  claim(caseId: string): Promise<void>;
  answer(caseId: string, text: string): Promise<void>;
  sees(words: RegExp): Promise<unknown>;
  close(caseId: string): Promise<void>;
}

/** Book → intake → arrive → complete → care → irritation at 24 h → case → claim → answer → close → day 3, 7, 30 → broadcast. */
export async function walkJourney(
  salon: RunningSalon,
  customer: JourneyCustomer,
  staff: JourneyStaff,
  script: Script,
): Promise<void> {
  const appointmentId = await book(salon, customer, script);
  await answerIntake(customer, script);
  await visit(salon, customer, appointmentId, script);
  await irritation(salon, customer, staff, script);
  await laterCheckIns(salon, customer, script);
  await broadcast(salon, customer, script);
  await customer.say(script.urgent);
  expect(await customer.sees(script.emergency)).toMatch(script.emergency);
}

async function book(salon: RunningSalon, customer: JourneyCustomer, script: Script): Promise<string> {
  await customer.say(script.book);
  if (script.treatment) await customer.tap(script.treatment);
  await customer.tap(script.anyone);
  await customer.tap(/^\d\d:\d\d$/);
  await customer.sees(/¥/);
  await customer.tap(script.confirm);
  await customer.sees(script.booked);
  const { json } = await salon.staff("/appointments?from=2026-11-22&to=2026-12-10", undefined, "沈嘉禾");
  const newest = await salon.afterglow.house.store.db.appointment.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
  expect(JSON.stringify(json)).toContain(newest.id);
  return newest.id;
}

async function answerIntake(customer: JourneyCustomer, script: Script): Promise<void> {
  await customer.tap(script.agree);
  for (let question = 0; question < 30; question++) {
    const asked = await customer.sees(/\d\/\d|[。.!]/);
    if (!script.question.test(asked)) break;
    await customer.tap(script.no);
  }
  await customer.sees(script.tipsAsked);
  await customer.tap(script.tipsYes);
}

async function visit(
  salon: RunningSalon,
  customer: JourneyCustomer,
  appointmentId: string,
  script: Script,
): Promise<void> {
  const appointment = await salon.afterglow.house.store.db.appointment.findUniqueOrThrow({
    where: { id: appointmentId },
  });
  const untilVisit = appointment.startsAt.getTime() - salon.afterglow.house.now().getTime();
  await salon.advance(`PT${Math.ceil(untilVisit / 60_000)}M`);
  const name = "沈嘉禾";
  expect((await salon.staff(`/appointments/${appointmentId}/arrive`, {}, name)).status).toBe(200);
  expect((await salon.staff(`/appointments/${appointmentId}/complete`, { notes: "calm skin" }, name)).status).toBe(200);
  await until(
    async () => (await customer.texts()).some((text) => script.care.test(text)),
    () => "the care for today",
  );
}

async function irritation(
  salon: RunningSalon,
  customer: JourneyCustomer,
  staff: JourneyStaff,
  script: Script,
): Promise<void> {
  const before = (await customer.texts()).length;
  await salon.advance("PT25H");
  await until(
    async () => (await customer.texts()).slice(before).some((text) => script.howIsIt.test(text)),
    () => "the check-in",
  );
  await customer.say(script.irritation);
  await customer.sees(script.passedOn);
  const opened = await until(
    async () => {
      const { json } = await salon.staff("/cases?status=open");
      const cases = (json as { cases: { id: string; words: string }[] }).cases;
      return cases.find((one) => one.words.includes(script.irritation));
    },
    () => "the case on the staff's list",
  );
  await staff.claim(opened.id);
  await staff.answer(opened.id, "Please send me a photo / 请拍张照片给我看看");
  await customer.sees(/拍张照片/);
  await customer.say(script.stillThere);
  await staff.sees(new RegExp(script.stillThere));
  await staff.close(opened.id);
  await until(
    async () => (await customer.texts()).some((text) => script.goesOn.test(text)),
    () => "the assistant's return",
  );
}

async function laterCheckIns(salon: RunningSalon, customer: JourneyCustomer, script: Script): Promise<void> {
  for (const days of [2, 4, 23]) {
    const before = (await customer.texts()).length;
    await salon.advance(`P${days}D`);
    await until(
      async () => (await customer.texts()).length > before,
      () => `the check-in after ${days} more days`,
    );
    await customer.tap(script.better);
    await customer.sees(/./);
  }
}

async function broadcast(salon: RunningSalon, customer: JourneyCustomer, script: Script): Promise<void> {
  const name = "沈嘉禾";
  const text = { "zh-CN": "换季了，记得多喝水、早点睡。", en: "Autumn tip: drink water and sleep early." };
  const dry = await salon.staff("/broadcasts", { text, segment: {}, dryRun: true }, name);
  expect(dry.status).toBe(200);
  const sent = await salon.staff("/broadcasts", { text, segment: {}, dryRun: false }, name);
  expect([200, 201, 202]).toContain(sent.status);
  await salon.advance("P1D");
  await until(
    async () => (await customer.texts()).some((words) => script.tip.test(words)),
    () => "the tip",
  );
  await customer.say(script.stop);
  await customer.sees(script.stopped);
}
