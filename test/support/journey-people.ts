import type { Person } from "./bot-api/person.ts";
import { postJson } from "./running-salon.ts";

/** A customer in some messenger, seen from outside. */
export interface JourneyCustomer {
  say(text: string): Promise<void>;
  /** Taps the newest button whose label matches. */
  tap(label: RegExp): Promise<void>;
  /** The first message since the customer's last act that matches; fails after some seconds with what there was. */
  sees(words: RegExp): Promise<string>;
  /** All she has read so far. */
  texts(): Promise<string[]>;
}

const PATIENCE_MS = 15_000;

interface WebMessage {
  id: string;
  from: string;
  text: string;
  buttons: { label: string; action?: string }[][];
}

/** A customer in the web chat, over its JSON API. */
export async function webCustomer(url: string, locale: string, name: string): Promise<JourneyCustomer> {
  const session = await postJson(`${url}/api/chat/sessions`, { locale, name });
  if (session.status !== 201) throw new Error(`No session: ${session.status} ${JSON.stringify(session.json)}`);
  const headers = { Authorization: `Bearer ${session.json.token}` };
  let counter = 0;
  let readBefore = 0;
  const read = async (): Promise<WebMessage[]> => {
    const answer = await fetch(`${url}/api/chat/messages`, { headers });
    return ((await answer.json()) as { messages: WebMessage[] }).messages.filter(
      (message) => message.from !== "customer",
    );
  };
  const send = async (body: object) => {
    readBefore = (await read()).length;
    counter += 1;
    const answer = await postJson(`${url}/api/chat/messages`, { id: `m${counter}`, ...body }, headers);
    if (answer.status !== 202) throw new Error(`Not taken: ${answer.status} ${JSON.stringify(answer.json)}`);
  };
  return {
    say: (text) => send({ text }),
    async tap(label) {
      const buttons = await until(
        async () => {
          const all = (await read()).reverse().flatMap((message) => message.buttons.flat());
          return all.find((button) => button.action && label.test(button.label));
        },
        () => `a button ${label}`,
      );
      await send({ action: buttons.action });
    },
    sees: (words) => findText(words, async () => (await read()).slice(readBefore).map((message) => message.text)),
    texts: async () => (await read()).map((message) => message.text),
  };
}

/** A customer in Telegram, through the Bot API server. */
export function telegramCustomer(person: Person): JourneyCustomer {
  let seenBefore = 0;
  const act = async (what: () => unknown) => {
    seenBefore = person.inbox().length;
    await what();
  };
  return {
    say: (text) => act(() => (text.startsWith("/") ? person.sendText(text) : person.sendText(text))),
    async tap(label) {
      await until(
        async () => person.inbox().some((message) => message.buttons.flat().some((button) => label.test(button.text))),
        () => `a button ${label}; there is: ${person.inbox().at(-1)?.text}`,
      );
      await act(() => person.tap(label));
    },
    sees: (words) =>
      findText(words, async () =>
        person
          .inbox()
          .slice(seenBefore)
          .map((message) => message.text),
      ),
    texts: async () => person.inbox().map((message) => message.text),
  };
}

async function findText(words: RegExp, read: () => Promise<string[]>): Promise<string> {
  let seen: string[] = [];
  return until(
    async () => {
      seen = await read();
      return seen.find((text) => words.test(text));
    },
    () => `${words} among:\n${seen.join("\n---\n")}`,
  );
}

/** Looks until there is something. */
export async function until<T>(look: () => Promise<T | undefined | null | false>, describe: () => string): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
