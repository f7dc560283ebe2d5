import type { Update } from "grammy/types";
import type { Report } from "../report.ts";

export type WebhookAnswer = 200 | 400 | 401 | 500;

/** Compares without telling by the time it takes how much was right. */
export function isSameSecret(given: string, wanted: string): boolean {
  const one = new TextEncoder().encode(given);
  const other = new TextEncoder().encode(wanted);
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index++) difference |= (one[index] ?? 0) ^ (other[index] ?? 0);
  return difference === 0;
}

/** Stores one update that Telegram called us with. Only a 200 makes Telegram forget it, so a failure to store it is a 500. */
export async function takeWebhook(
  body: string,
  store: (update: Update) => Promise<void>,
  report: Report,
): Promise<WebhookAnswer> {
  const update = parseUpdate(body);
  if (!update) return 400;
  try {
    await store(update);
    return 200;
  } catch (error) {
    report("An update could not be stored; Telegram will bring it again.", { why: String(error) });
    return 500;
  }
}

function parseUpdate(body: string): Update | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const isUpdate =
      typeof parsed === "object" && parsed !== null && "update_id" in parsed && Number.isInteger(parsed.update_id);
    return isUpdate ? (parsed as Update) : null;
  } catch {
    return null;
  }
}
