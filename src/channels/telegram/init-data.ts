import { isSameSecret } from "./webhook.ts";

/** Who Telegram says has opened a page of ours within Telegram. */
export type Vouched = { ok: true; userId: string } | { ok: false; reason: "altered" | "expired" };

/** A page may be opened so long after Telegram vouched for it; a minute more for clocks that differ. */
const OLDEST_SECONDS = 3_600;
const AHEAD_SECONDS = 60;
const LONGEST = 8_192;

/**
 * Checks what Telegram hands to a page that it opens (initData), as its documentation says: the fields without `hash`, sorted and
 * one a line, under HMAC-SHA-256 with a key made of "WebAppData" and the bot's token
 * (core.telegram.org/bots/webapps, "Validating data received via the Mini App"). Refused: "altered", "expired" (over an hour old).
 */
export async function readInitData(initData: string, botToken: string, now: Date): Promise<Vouched> {
  if (initData.length > LONGEST) return { ok: false, reason: "altered" };
  const fields = new URLSearchParams(initData);
  const hash = (fields.get("hash") ?? "").toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(hash)) return { ok: false, reason: "altered" };
  const key = await sign(new TextEncoder().encode("WebAppData"), botToken);
  // Libraries differ in whether the newer field `signature` is one of the fields; both need the bot's token.
  const wanted = await Promise.all([["hash"], ["hash", "signature"]].map((but) => sign(key, lines(fields, but))));
  if (!wanted.some((one) => isSameSecret(hash, hex(one)))) return { ok: false, reason: "altered" };
  const age = now.getTime() / 1000 - Number(fields.get("auth_date"));
  if (!(age <= OLDEST_SECONDS && age >= -AHEAD_SECONDS)) return { ok: false, reason: "expired" };
  const userId = userIn(fields.get("user") ?? "");
  return userId === null ? { ok: false, reason: "altered" } : { ok: true, userId };
}

function lines(fields: URLSearchParams, without: string[]): string {
  return [...fields]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("\n");
}

async function sign(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, new TextEncoder().encode(text)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function userIn(json: string): string | null {
  try {
    const user: unknown = JSON.parse(json);
    const id = typeof user === "object" && user !== null && "id" in user ? user.id : null;
    return typeof id === "number" && Number.isSafeInteger(id) ? String(id) : null;
  } catch {
    return null;
  }
}
