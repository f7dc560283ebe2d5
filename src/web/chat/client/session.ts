import type { PageData } from "../page-data.ts";
import type { Kept } from "./kept.ts";

/** A session that is opened with the first thing a visitor says: looking at the page leaves no trace. */
export function createSession(kept: Kept, page: PageData) {
  let opening: Promise<string> | null = null;
  let arrived: (() => void) | null = null;

  async function open(): Promise<string> {
    const body = { locale: page.locale, ...(page.branch ? { branch: page.branch } : {}) };
    const response = await fetch("/api/chat/sessions", { method: "POST", body: JSON.stringify(body) });
    if (response.status !== 201) throw new Error(`No session: ${response.status}`);
    const { token } = await response.json();
    kept.write("token", token);
    arrived?.();
    return token;
  }

  return {
    token: () => kept.read("token"),
    /** Resolves once there is a token. */
    begun: () =>
      new Promise<void>((resolve) => {
        arrived = resolve;
        if (kept.read("token")) resolve();
      }),
    async ensure(): Promise<string> {
      const token = kept.read("token");
      if (token) return token;
      opening ??= open().finally(() => {
        opening = null;
      });
      return opening;
    },
    /** The token is no longer valid; the next message opens a new session. */
    forget: (token: string) => {
      if (kept.read("token") === token) kept.forget("token");
    },
  };
}

export type Session = ReturnType<typeof createSession>;
