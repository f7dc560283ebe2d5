import type { MessageEntity } from "grammy/types";
import { badRequest } from "./errors.ts";
import { type FormattedText, parseHtml } from "./html.ts";
import { isRecord, type Payload } from "./payload.ts";

const AUTOMATIC = [
  { type: "bot_command", pattern: /(?<=^|\s)\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/gi },
  { type: "url", pattern: /(?<![\w@])https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/gi },
  { type: "email", pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  { type: "mention", pattern: /(?<![\w/@.])@[a-z]\w{3,31}/gi },
  { type: "hashtag", pattern: /(?<![\w#])#[\p{L}_][\p{L}\p{N}_]*/gu },
] as const;

/** Reads a text argument with its parse_mode or its entities, trimmed as Telegram trims it. */
export function readFormatted(payload: Payload, name: string, entitiesName: string): FormattedText {
  const source = payload.text(name).replaceAll("\r", "");
  const mode = payload.text("parse_mode").toLowerCase();
  if (mode === "html") return trim(parseHtml(source));
  if (mode.startsWith("markdown")) throw badRequest("can't parse entities: this server reads no Markdown, send HTML");
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode");
  return trim({ text: source, entities: readEntities(payload.json(entitiesName)) });
}

/** What Telegram finds by itself in any text: commands, links, mentions. */
export function automaticEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const { type, pattern } of AUTOMATIC) {
    for (const match of text.matchAll(pattern)) {
      const overlaps = found.some((e) => match.index < e.offset + e.length && e.offset < match.index + match[0].length);
      if (!overlaps) found.push({ type, offset: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** `entities` together with the automatic ones that do not touch them; undefined when there are none. */
export function withAutomatic({ text, entities }: FormattedText): MessageEntity[] | undefined {
  const free = automaticEntities(text).filter(
    (found) => !entities.some((e) => found.offset < e.offset + e.length && e.offset < found.offset + found.length),
  );
  const all = [...entities, ...free].sort((a, b) => a.offset - b.offset);
  return all.length > 0 ? all : undefined;
}

function readEntities(value: unknown): MessageEntity[] {
  if (!Array.isArray(value)) return [];
  const entities: MessageEntity[] = [];
  for (const item of value) {
    if (!isRecord(item)) throw badRequest("can't parse entities: expected an Object");
    const { type, offset, length, url } = item;
    if (typeof offset !== "number" || typeof length !== "number") throw badRequest("can't parse entities");
    if (type === "text_link") entities.push({ type, offset, length, url: String(url) });
    else if (type === "bold" || type === "italic" || type === "code" || type === "underline") {
      entities.push({ type, offset, length });
    }
  }
  return entities;
}

function trim({ text, entities }: FormattedText): FormattedText {
  const left = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const kept = entities
    .map((entity) => clip(entity, left, trimmed.length))
    .filter((entity) => entity.length > 0 && entity.offset < trimmed.length);
  return { text: trimmed, entities: kept };
}

function clip(entity: MessageEntity, left: number, length: number): MessageEntity {
  const start = Math.max(0, entity.offset - left);
  const end = Math.min(length, entity.offset - left + entity.length);
  return { ...entity, offset: start, length: end - start };
}
