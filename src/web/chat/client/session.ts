import type { PageData } from "../page-data.ts";
import type { Kept } from "./kept.ts";

/** A session that is opened with the first thing a visitor says: looking at the page leaves no trace. */
export function createSession(kept: Kept, page: PageData) {
  let opening: Promise<string> | null = null;
  let arrived: (() => void) | null = null;
  const lost = new Set<() => void>();
  // Another tab of the same browser may begin.
  addEventListener("storage", () => {
    if (kept.read("token")) arrived?.();
  });

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
    /** The token is no longer valid; the next message opens a new session. True for the first who noticed. */
    forget(token: string): boolean {
      if (kept.read("token") !== token) return false;
      kept.forget("token");
      lost.forEach((listener) => {
        listener();
      });
      return true;
    },
    /** Calls `listener` when the session is lost; returns what ends that. */
    whenLost(listener: () => void): () => void {
      lost.add(listener);
      return () => lost.delete(listener);
    },
  };
}

export type Session = ReturnType<typeof createSession>;
