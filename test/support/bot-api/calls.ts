import type { ErrorParameters } from "./errors.ts";

/** One call the bot made. */
export interface Call {
  method: string;
  payload: Record<string, unknown>;
  files: string[];
  /** Real milliseconds since 1970 when the call had been read, and when it was answered. */
  at: number;
  answeredAt?: number;
  outcome: "running" | "ok" | "error" | "dropped";
  /** Whether Telegram did it, also when the answer was lost. */
  done: boolean;
  error?: { error_code: number; description: string; parameters?: ErrorParameters };
}

export interface CallFilter {
  method?: string;
  chatId?: number;
  /** A piece of the text or caption, such as an idempotency label. */
  text?: string;
  done?: boolean;
}

/** Everything the bot asked for, in order. */
export class Calls {
  readonly all: Call[] = [];

  add(method: string, payload: Record<string, unknown>, files: string[]): Call {
    const call: Call = { method, payload, files, at: Date.now(), outcome: "running", done: false };
    this.all.push(call);
    return call;
  }

  matching(filter: CallFilter = {}): Call[] {
    return this.all.filter((call) => matches(call, filter));
  }

  count(filter: CallFilter = {}): number {
    return this.matching(filter).length;
  }

  /** How often each text was really sent, to one chat or to all. */
  countsPerText(chatId?: number): Map<string, number> {
    const counts = new Map<string, number>();
    for (const call of this.matching({ chatId, done: true })) {
      if (!/^send/.test(call.method)) continue;
      const text = textOf(call);
      if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }

  clear(): void {
    this.all.length = 0;
  }
}

export function matches(call: Call, filter: CallFilter): boolean {
  return (
    (filter.method === undefined || filter.method.toLowerCase() === call.method.toLowerCase()) &&
    (filter.chatId === undefined || String(call.payload.chat_id) === String(filter.chatId)) &&
    (filter.text === undefined || textOf(call).includes(filter.text)) &&
    (filter.done === undefined || filter.done === call.done)
  );
}

function textOf(call: Call): string {
  return String(call.payload.text ?? call.payload.caption ?? "");
}
