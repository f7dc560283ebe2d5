/** What the server says about a change: done, with the words for it, or why not. */
export interface Answer {
  ok: boolean;
  words: string;
  undo?: string;
}

/** Sends a change and reads what became of it; without a connection it says so. */
export async function send(address: string, fields: Record<string, string>, notReached: string): Promise<Answer> {
  const body = new URLSearchParams(fields);
  const headers = { Accept: "application/json" };
  const answer = await fetch(address, { method: "POST", body, headers }).catch(() => null);
  const said: unknown = await answer?.json().catch(() => null);
  return isAnswer(said) ? said : { ok: false, words: notReached };
}

function isAnswer(said: unknown): said is Answer {
  return typeof said === "object" && said !== null && "ok" in said && "words" in said;
}
