import { createHmac } from "node:crypto";

/** What Telegram hands to a page that it opens, signed as its documentation says. */
export function signInitData(fields: Record<string, string>, botToken: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const key = createHmac("sha256", "WebAppData").update(botToken).digest();
  const hash = createHmac("sha256", key).update(lines.sort().join("\n")).digest("hex");
  return new URLSearchParams({ ...fields, hash }).toString();
}
