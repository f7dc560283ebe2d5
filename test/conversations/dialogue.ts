import { expect } from "vitest";
import type { ReadMessage, TestChat, TestHouse } from "../support/chat-driver.ts";

/** One exchange: what she says ("[label]" is a tap), what must stand in the answer, and what must not. */
export type Exchange = [says: string, expected?: string | RegExp, never?: string | RegExp];

export const wordsOf = (messages: ReadMessage[]) => messages.map((message) => message.text).join("\n");
export const labelsOf = (messages: ReadMessage[]) =>
  messages.flatMap((message) => message.buttons.flat().map((button) => button.label));

/** Holds a dialogue in a chat of its own and reads every answer; returns the last one. */
export async function converse(
  house: TestHouse,
  locale: string,
  exchanges: Exchange[],
): Promise<{ chat: TestChat; answer: ReadMessage[] }> {
  const chat = await house.openChat({ locale });
  let answer: ReadMessage[] = [];
  for (const [says, expected, never] of exchanges) {
    answer = says.startsWith("[") ? await chat.tap(says.slice(1, -1)) : await chat.say(says);
    const read = wordsOf(answer);
    if (expected !== undefined) expect(read, says).toMatch(expected);
    if (never !== undefined) expect(read, says).not.toMatch(never);
  }
  return { chat, answer };
}

/** Lets go of the times that earlier dialogues only had read back: another customer does not find them taken. */
export async function nobodyDecides(house: TestHouse): Promise<void> {
  await house.store.db.hold.deleteMany();
}
