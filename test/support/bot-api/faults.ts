import { type Call, type CallFilter, matches } from "./calls.ts";
import type { ErrorParameters } from "./errors.ts";

/** What goes wrong with a call. */
export type Fault =
  | { error_code: number; description: string; parameters?: ErrorParameters }
  /** Close the socket without doing it. */
  | "drop"
  /** Do it, then close the socket: the bot cannot know. */
  | "dropAfter"
  /** Do it, and answer late (real milliseconds). */
  | { delayMs: number }
  /** Do nothing and answer what no Bot API would: a proxy's error page, cut JSON. */
  | { status: number; body: string };

interface Script {
  applies: (call: Call) => boolean;
  fault: Fault;
  left: number;
}

/** The faults a test has ordered; the first that applies is used up. */
export class Faults {
  #scripts: Script[] = [];

  /** Fails the next `times` calls of a method; "*" is any method. */
  failNext(method: string, fault: Fault, times = 1): void {
    this.failWhen(method === "*" ? () => true : { method }, fault, times);
  }

  /** Fails calls as long as they match; returns the function that ends it. */
  failWhen(when: CallFilter | ((call: Call) => boolean), fault: Fault, times = Number.POSITIVE_INFINITY): () => void {
    const applies = typeof when === "function" ? when : (call: Call) => matches(call, when);
    const script = { applies, fault, left: times };
    this.#scripts.push(script);
    return () => {
      this.#scripts = this.#scripts.filter((other) => other !== script);
    };
  }

  take(call: Call): Fault | undefined {
    const script = this.#scripts.find(({ applies, left }) => left > 0 && applies(call));
    if (!script) return undefined;
    script.left -= 1;
    if (script.left <= 0) this.#scripts = this.#scripts.filter((other) => other !== script);
    return script.fault;
  }

  clear(): void {
    this.#scripts = [];
  }
}
