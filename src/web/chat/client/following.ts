import type { ChatMessage } from "../chat-message.ts";
import { type Pauses, pause } from "./pauses.ts";
import type { Session } from "./session.ts";

export interface FollowingEvents {
  message(message: ChatMessage): void;
  /** The history was read once; what comes now is new. */
  caughtUp(answeredByPerson: boolean): void;
  typing(isTyping: boolean): void;
  connected(isConnected: boolean): void;
  sessionLost(): void;
}

/** The server says something every 15 seconds; a longer silence is a dead connection, as phones leave them behind. */
const SILENCE_MS = 35_000;

/** Reads the conversation and stays with it: after any break it goes on behind the last line it has. */
export async function follow(session: Session, pauses: Pauses, events: FollowingEvents): Promise<never> {
  let cursor: string | null = null;
  for (let failures = 0; ; ) {
    await session.begun();
    const token = session.token();
    if (!token) continue;
    try {
      cursor ??= await readHistory(token, events);
      await readStream(session, token, cursor, {
        ...events,
        opened: () => {
          failures = 0;
          events.connected(true);
        },
        at: (position) => {
          cursor = position;
        },
      });
    } catch (error) {
      const isLost = error instanceof WrongToken || session.token() !== token;
      if (isLost) {
        cursor = null;
        if (session.forget(token)) events.sessionLost();
        continue;
      }
      events.connected(false);
      await pause(pauses.after(failures++));
    }
  }
}

class WrongToken extends Error {}

async function get(path: string, token: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(path, { headers: { Authorization: `Bearer ${token}` }, cache: "no-store", signal });
  if (response.status === 401) throw new WrongToken();
  if (!response.ok) throw new Error(`No answer: ${response.status}`);
  return response;
}

async function readHistory(token: string, events: FollowingEvents): Promise<string> {
  const page: { messages: ChatMessage[]; cursor: string; answeredBy: string } = await (
    await get("/api/chat/messages", token)
  ).json();
  for (const message of page.messages) events.message(message);
  events.caughtUp(page.answeredBy === "person");
  return page.cursor;
}

interface StreamEvents extends FollowingEvents {
  opened(): void;
  at(cursor: string): void;
}

// fetch and not EventSource: the token stays out of addresses (and of every log they pass), and a dead line is noticed.
async function readStream(session: Session, token: string, after: string, events: StreamEvents): Promise<void> {
  const abort = new AbortController();
  const unwatch = session.whenLost(() => abort.abort());
  let watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
  try {
    const response = await get(`/api/chat/stream?after=${after}`, token, abort.signal);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) return;
    events.opened();
    for (let waiting = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(watchdog);
      watchdog = setTimeout(() => abort.abort(), SILENCE_MS);
      const blocks = (waiting + value).split("\n\n");
      waiting = blocks.pop() ?? "";
      for (const block of blocks) takeEvent(block, events);
    }
  } finally {
    unwatch();
    clearTimeout(watchdog);
  }
}

function takeEvent(block: string, events: StreamEvents): void {
  const field = (name: string) =>
    block
      .split("\n")
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field("data");
  if (!data) return;
  if (field("event") === "typing") events.typing(JSON.parse(data).typing);
  else events.message(JSON.parse(data));
  const cursor = field("id");
  if (cursor) events.at(cursor);
}
