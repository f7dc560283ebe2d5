import type { House } from "../../actions/context.ts";
import { LINES_AT_ONCE, readWebChat, type WebChat } from "../../actions/customers/read-web-chat.ts";
import { toChatMessage } from "./chat-message.ts";
import type { LogWatch } from "./watch-log.ts";

const HEARTBEAT_MS = 15_000;
/** A stream ends by itself after this time and the page comes back where it was: no connection is for ever. */
const LONGEST_STREAM_MS = 10 * 60_000;

/** The lines of a chat after a position, and each new one as soon as it is in the log, as server-sent events. The id of an event is the cursor behind it. */
export function streamChat(
  house: House,
  watch: LogWatch,
  chat: WebChat,
  after: number | null,
): ReadableStream<Uint8Array> {
  const bell = createBell();
  const encoder = new TextEncoder();
  let unwatch = () => {};
  let answering = false;

  return new ReadableStream({
    start(controller) {
      const write = (text: string) => {
        if (!bell.closed) controller.enqueue(encoder.encode(text));
      };
      unwatch = watch.watch({
        chatId: chat.chatId,
        chatKey: chat.key,
        look: bell.ring,
        answering: (isAnswering) => {
          if (isAnswering !== answering) write(`event: typing\ndata: ${JSON.stringify({ typing: isAnswering })}\n\n`);
          answering = isAnswering;
        },
      });
      write("retry: 1000\n\n");
      follow(house, chat, after, bell, write)
        .catch((error) => house.log.error("A chat stream broke off.", { error: String(error) }))
        .finally(() => {
          unwatch();
          if (!bell.closed) controller.close();
          bell.close();
        });
    },
    cancel() {
      unwatch();
      bell.close();
    },
  });
}

async function follow(house: House, chat: WebChat, after: number | null, bell: Bell, write: (text: string) => void) {
  const endsAt = Date.now() + LONGEST_STREAM_MS;
  let cursor = after;
  while (!bell.closed && Date.now() < endsAt) {
    const lines = await readWebChat(house, chat.chatId, cursor);
    for (const line of lines) {
      write(`id: ${line.seq}\ndata: ${JSON.stringify(toChatMessage(chat.chatId, line))}\n\n`);
      cursor = line.seq;
    }
    cursor ??= 0;
    if (lines.length < LINES_AT_ONCE && !(await bell.rings(HEARTBEAT_MS))) write(": still here\n\n");
  }
}

interface Bell {
  closed: boolean;
  ring(): void;
  close(): void;
  /** True once it rings, at once when it rang since the last time; false when nothing happened for so long. */
  rings(withinMs: number): Promise<boolean>;
}

function createBell(): Bell {
  let rang = false;
  let answer: ((rang: boolean) => void) | undefined;
  const bell: Bell = {
    closed: false,
    ring() {
      rang = true;
      answer?.(true);
    },
    close() {
      bell.closed = true;
      answer?.(true);
    },
    async rings(withinMs) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const waited =
        rang ||
        (await new Promise<boolean>((resolve) => {
          answer = resolve;
          timer = setTimeout(() => resolve(false), withinMs);
        }));
      clearTimeout(timer);
      answer = undefined;
      rang = false;
      return waited;
    },
  };
  return bell;
}
