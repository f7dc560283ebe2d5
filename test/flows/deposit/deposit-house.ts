import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { perform } from "../../../src/actions/context.ts";
import { owner } from "../../actions/booking/booking-house.ts";
import type { Person } from "../../support/bot-api/person.ts";
import type { Engine } from "../../support/databases.ts";
import { openTelegramHouse, type TelegramHouse } from "../../support/telegram-house.ts";

export const PAYMENT_TOKEN = "284685063:TEST:Zm9vYmFy";

let people = 7000;

/** A salon that asks a deposit of 50 yuan (or stars) for LED light care, with customers in Telegram. */
export interface DepositHouse extends TelegramHouse {
  /** Somebody new who has read the invoice for a time such as "Wednesday at 10:00". */
  asked(when: string, options?: { languageTag?: string }): Promise<Person>;
  /** She books it and says yes to what is read back. */
  wish(person: Person, when: string): Promise<void>;
  /** She presses Pay; what Telegram told her. */
  pay(person: Person): Promise<{ ok: boolean; words: string }>;
  says(person: Person, text: string): Promise<void>;
  last(person: Person): string;
  payments(person: Person): Promise<{ status: string; appointmentId: string | null }[]>;
  appointments(person: Person): Promise<{ id: string; status: string; startsAt: Date }[]>;
  staffCancel(person: Person, deposit?: "refund" | "keep"): Promise<void>;
}

export async function openDepositHouse(
  engine: Engine,
  options: { currency?: string; paymentToken?: string } = { paymentToken: PAYMENT_TOKEN },
): Promise<DepositHouse> {
  const place = await openTelegramHouse(engine, options);
  const { db } = place.house.store;
  const { currency = "CNY" } = options;
  await db.service.updateMany({ where: { code: "LED" }, data: { depositMinor: 5000, currency } });
  const idOf = async (person: Person) =>
    (await db.chat.findUniqueOrThrow({ where: { key: `telegram:${person.id}` } })).customerId ?? "";
  const house: DepositHouse = {
    ...place,
    async wish(person, when) {
      await house.says(person, `book LED light care with 林知夏 on ${when}`);
      person.tap(({ callback_data }) => callback_data?.endsWith(":yes") ?? false);
      await place.pass();
    },
    async asked(when, { languageTag = "en" } = {}) {
      const person = place.bot.user({ id: ++people, first_name: "Mia", language_code: languageTag });
      person.sendCommand("start");
      await place.pass();
      await house.wish(person, when);
      return person;
    },
    async says(person, text) {
      person.sendText(text);
      await place.pass();
    },
    async pay(person) {
      const query = person.startPaying();
      await place.pass();
      const answer = person.paid(query);
      await place.pass();
      return answer;
    },
    last: (person) => person.inbox().at(-1)?.text ?? "",
    payments: async (person) =>
      db.payment.findMany({ where: { customerId: await idOf(person) }, orderBy: { createdAt: "asc" } }),
    appointments: async (person) =>
      db.appointment.findMany({ where: { customerId: await idOf(person) }, orderBy: { startsAt: "asc" } }),
    async staffCancel(person, deposit) {
      const [appointment] = await house.appointments(person);
      const input = { appointmentId: appointment?.id ?? "", deposit };
      await perform(place.house.afterglow.house, owner(place.house.salon), (c) => cancelAppointment(c, input));
      await place.pass();
    },
  };
  return house;
}
