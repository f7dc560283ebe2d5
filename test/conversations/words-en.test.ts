import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../support/chat-driver.ts";
import { converse, type Exchange, labelsOf, nobodyDecides } from "./dialogue.ts";

// Saturday 21 November 2026, ten in the morning, in Shanghai.
let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse("sqlite");
});
afterEach(async () => {
  await house.store.db.appointment.deleteMany();
  await nobodyDecides(house);
});
afterAll(() => house.close());

type Dialogue = [says: string, exchanges: Exchange[]];

const dialogues: Dialogue[] = [
  [
    "“Thursday week at half 4” and “the week after” are each read back with weekday and date",
    [
      ["lash lift with anyone thursday week at half 4", /Thu 3 Dec, 16:30, Lash lift[\s\S]*Shall I book it/],
      ["actually make it the week after", /Thu 10 Dec, 16:30, Lash lift[\s\S]*Shall I book it/, "Booked"],
      ["yes", "Booked: Thu 10 Dec, 16:30"],
    ],
  ],
  [
    "“sometime next week, mornings are best” is kept until a day and a time are chosen",
    [
      ["sometime next week for a hydrating facial, mornings are best", "who would you like to see"],
      ["anyone", "Which day suits you", "Sun"],
      ["thursday", "Thu 26 Nov has these times"],
      ["the earliest", /Thu 26 Nov, 10:00[\s\S]*Shall I book it/, "Booked"],
    ],
  ],
  [
    "a question about parking leaves the read-back standing, and “make it 3 instead” changes it",
    [
      ["lash lift friday 2pm", /Fri 27 Nov, 14:00[\s\S]*Shall I book it/],
      ["is there parking", /colleague[\s\S]*Back to where we were[\s\S]*Fri 27 Nov, 14:00/, "Booked"],
      ["make it 3 instead", /Fri 27 Nov, 15:00[\s\S]*Shall I book it/, "Booked"],
      ["yes", "Booked: Fri 27 Nov, 15:00"],
    ],
  ],
  [
    "“no, thursday” keeps the hour",
    [
      ["lash lift friday 2pm", "Fri 27 Nov, 14:00"],
      ["no, thursday", /Thu 26 Nov, 14:00[\s\S]*Shall I book it/, "Booked"],
    ],
  ],
  [
    "“Tuesday the 25th” that is a Wednesday is told, and she chooses",
    [
      ["hydrating facial tuesday the 25th at 3pm with anyone", /Wed 25 Nov, not the weekday you said/, "Shall I book"],
      ["the wednesday", /Wed 25 Nov, 15:00[\s\S]*Shall I book it/, "Booked"],
      ["yes", "Booked: Wed 25 Nov, 15:00"],
    ],
  ],
  ["a day that is over is told", [["can i book a facial for yesterday", "already passed", /Shall I book|Booked/]]],
  ["30 February is told", [["lash lift on 30 february", "not in the calendar", /Shall I book|Booked/]]],
  [
    "29 February of a year that has none, then another day",
    [
      ["hydrating facial on the 29th of february with anyone", "not in the calendar"],
      ["ok the 1st of december at 11", /Tue 1 Dec, 11:00[\s\S]*Shall I book it/],
    ],
  ],
  [
    "5/12 is asked back, and the weekday beside it settles it",
    [["lash lift sat 5/12 at 2pm", /Sat 5 Dec, 14:00[\s\S]*Shall I book it/]],
  ],
  [
    "5/12 alone is asked back with both days, and one of them settles it",
    [
      ["lash lift 5/12 at 2pm", "Do you mean Sat 5 Dec or Wed 12 May?", /Shall I book|Booked/],
      ["the first one", /Sat 5 Dec, 14:00[\s\S]*Shall I book it/],
    ],
  ],
  [
    "“can't do before 4” narrows the day",
    [
      ["lash lift friday", "Fri 27 Nov has these times"],
      ["can't do before 4", "Fri 27 Nov has these times", "did not catch"],
      ["half 4", /Fri 27 Nov, 16:30[\s\S]*Shall I book it/],
      ["yes", "Booked: Fri 27 Nov, 16:30"],
    ],
  ],
  [
    "“not before 3 and not after 5”",
    [
      ["book me a wax, thursday not before 3 and not after 5", "who would you like to see"],
      ["anyone", "Thu 26 Nov has these times"],
    ],
  ],
  [
    "“hang on” in the read-back, towards her day off",
    [
      ["lash lift half 4 tomoz", "Sun 22 Nov, 16:30"],
      ["hang on, sunday's no good. monday?", /苏沐 is off on Mon 23 Nov/, "Booked"],
      ["ok wednesday then", /Wed 25 Nov/, "Booked"],
    ],
  ],
  [
    "slips of the thumb",
    [
      ["lash lift wendsday at 3 pls", /Wed 25 Nov, 15:00[\s\S]*Shall I book it/],
      ["oops i ment thrusday", /Thu 26 Nov, 15:00[\s\S]*Shall I book it/, "Booked"],
    ],
  ],
  [
    "a part of the day on either of two days",
    [
      [
        "i'd like a lash lift on thursday or friday afternoon",
        /looked at Thu 26 Nov first; Fri 27 Nov is possible too[\s\S]*Thu 26 Nov has these times/,
        /Wed|Sat|not sure/,
      ],
      ["friday", "Fri 27 Nov has these times"],
    ],
  ],
];

test.each(dialogues)("%s", async (_name, exchanges) => {
  await converse(house, "en", exchanges);
});

test("“any day but Monday, after 5” offers no Monday, and “not saturday either” takes that out too", async () => {
  const { chat, answer } = await converse(house, "en", [
    ["hydrating facial any day but monday, after 5, with anyone", "Which day suits you", "not sure"],
  ]);
  const days = (labels: string[]) =>
    labels.filter((label) => /^\w{3} \d/.test(label)).map((label) => label.slice(0, 3));
  expect(days(labelsOf(answer))).not.toContain("Mon");
  const narrowed = days(labelsOf(await chat.say("not saturday either")));
  expect(narrowed).toContain("Tue");
  expect(narrowed).not.toContain("Mon");
  expect(narrowed).not.toContain("Sat");
});
