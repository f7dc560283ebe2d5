/** Telegram's limit for one message, in UTF-16 units. */
export const TELEGRAM_TEXT_LIMIT = 4096;

/** Cuts a long text into parts that Telegram takes, at a line's or sentence's end where there is one, never inside a character. */
export function splitText(text: string, limit = TELEGRAM_TEXT_LIMIT): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const at = cutAt(rest, limit);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest.trim() !== "") parts.push(rest);
  return parts.filter((part) => part !== "");
}

function cutAt(text: string, limit: number): number {
  const window = text.slice(0, limit);
  const ends = ["\n", "。", ". ", "！", "? ", "，", " "].map((end) => window.lastIndexOf(end) + end.length);
  const good = ends.find((end) => end > limit / 2);
  if (good !== undefined) return good;
  const isHighSurrogate = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "");
  return isHighSurrogate ? limit - 1 : limit;
}
