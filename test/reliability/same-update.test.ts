import fc from "fast-check";
import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import type { Person } from "../support/bot-api/person.ts";
import type { Engine } from "../support/databases.ts";
import { refusedButtons } from "../support/sent-buttons.ts";
import { openTelegramHouse, type TelegramHouse } from "../support/telegram-house.ts";
import { factsOf, shownBy } from "./facts.ts";

/** One thing a customer does; `pick` chooses a button of her newest message that has some. */
interface Act {
  who: 0 | 1;
  what: { say: string } | { pick: number } | "photo" | "sticker" | "edit" | "block";
  /** How often Telegram brings it, all at once, and which earlier updates it brings along. */
  times: number;
  again: number[];
}

const words = fc.constantFrom(
  "/start svc_FACIAL_BASIC",
  "/book",
  "/my",
  "/language",
  "/stop",
  "/nonsense",
  "a facial next wednesday afternoon",
  "下周三下午想做个清洁",
  "Anyone",
  "my cheek is swollen and itches",
  "I can't breathe and my lips are swelling up",
  "can I talk to a person",
  "thanks!",
  "😀 <b>&amp;</b> \u202Eשלום",
);
const what: fc.Arbitrary<Act["what"]> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ say: words }) },
  { weight: 6, arbitrary: fc.record({ pick: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constantFrom("photo" as const, "sticker" as const, "edit" as const, "block" as const) },
);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    who: fc.constantFrom(0 as const, 1 as const),
    what,
    times: fc.integer({ min: 1, max: 5 }),
    again: fc.array(fc.nat(40), { maxLength: 4 }),
  }),
  { minLength: 4, maxLength: 14 },
);

function act(person: Person, what: Act["what"]): void {
  if (what === "photo") person.sendPhoto("look at this");
  else if (what === "sticker") person.sendSticker();
  else if (what === "edit") person.editLastText("/my");
  else if (what === "block") {
    person.block();
    person.unblock();
  } else if ("say" in what) person.sendText(what.say);
  else tapSome(person, what.pick);
}

function tapSome(person: Person, pick: number): void {
  const withButtons = person
    .inbox()
    .findLast((message) => message.buttons.flat().some((button) => button.callback_data));
  // By label: two houses need not list their beauticians in the same order.
  const buttons = (withButtons?.buttons.flat() ?? [])
    .filter((button) => button.callback_data)
    .sort((one, other) => (one.text < other.text ? -1 : 1));
  const data = buttons[pick % Math.max(1, buttons.length)]?.callback_data;
  if (withButtons && data) person.tap({ messageId: withButtons.messageId, data });
}

/** Plays the acts; the first delivery of each keeps its place, everything else comes when it likes. */
async function play(engine: Engine, script: Act[], repeated: boolean) {
  const place = await openTelegramHouse(engine);
  try {
    const people = [5401, 5402].map((id) => place.bot.user({ id, first_name: `Mei${id}`, language_code: "en" }));
    for (const person of people) person.sendText("hello");
    await place.pass();
    const past: Update[] = [];
    for (const { who, what, times, again } of script) {
      const person = people[who];
      if (person) act(person, what);
      await bring(place, past, repeated ? times : 1, repeated ? again : []);
    }
    expect(refusedButtons(place.bot)).toEqual([]);
    return { facts: await factsOf(place.house.store), shown: shownBy(place.bot) };
  } finally {
    await place.close();
  }
}

async function bring(place: TelegramHouse, past: Update[], times: number, again: number[]): Promise<void> {
  for (const update of place.take()) {
    const old = again.flatMap((index) => past[index] ?? []);
    const copies = Array.from({ length: times }, () => update);
    const answers = await Promise.all([...copies, ...old, ...old].map((one) => place.deliver(one)));
    expect(answers.every((status) => status === 200)).toBe(true);
    past.push(update);
    await place.house.afterglow.settle();
  }
}

test.each([
  ["sqlite", 14],
  ["postgresql", 5],
] as const)(
  "the same updates up to five times, at once and long after, change nothing on %s",
  async (engine, numRuns) => {
    const property = fc.asyncProperty(acts, async (script) => {
      const once = await play(engine, script, false);
      const often = await play(engine, script, true);
      expect(often).toEqual(once);
    });
    await fc.assert(property, { numRuns, endOnFailure: true });
  },
  120_000,
);
