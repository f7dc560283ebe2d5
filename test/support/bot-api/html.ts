import type { MessageEntity } from "grammy/types";
import { badRequest } from "./errors.ts";

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

interface OpenTag {
  name: string;
  argument: string;
  offset: number;
}

type PlainType = "bold" | "italic" | "underline" | "strikethrough" | "spoiler" | "code" | "blockquote";

const ENTITY_OF_TAG: Record<string, PlainType> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
  code: "code",
  blockquote: "blockquote",
};
const KNOWN_TAGS = new Set([...Object.keys(ENTITY_OF_TAG), "a", "pre", "tg-emoji"]);
const NAMED_CHARACTERS: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Telegram's HTML mode: the same tags, the same refusals in the same words, offsets in bytes of the source. */
export function parseHtml(source: string): FormattedText {
  return new HtmlReader(source).read();
}

class HtmlReader {
  readonly #source: string;
  readonly #open: OpenTag[] = [];
  readonly #entities: MessageEntity[] = [];
  #position = 0;
  #text = "";

  constructor(source: string) {
    this.#source = source;
  }

  read(): FormattedText {
    while (this.#position < this.#source.length) {
      if (this.#source.startsWith("</", this.#position)) this.#endTag();
      else if (this.#source[this.#position] === "<") this.#startTag();
      else this.#text += this.#character();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed) throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
    this.#entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
    return { text: this.#text, entities: this.#entities };
  }

  #character(): string {
    const rest = this.#source.slice(this.#position, this.#position + 12);
    const match = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/i.exec(rest);
    const code = match?.[1] ? Number.parseInt(match[1], 16) : Number(match?.[2] ?? 0);
    const decoded = NAMED_CHARACTERS[match?.[3] ?? ""] ?? (code > 0 && code <= 0x10ffff && String.fromCodePoint(code));
    this.#position += match && decoded ? match[0].length : 1;
    return decoded || (rest[0] ?? "");
  }

  #startTag(): void {
    const at = this.#position;
    const tag = /^<([^\s>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/.exec(this.#source.slice(at));
    const name = /^<([^\s>]*)/.exec(this.#source.slice(at))?.[1]?.toLowerCase() ?? "";
    if (!/[\s>]/.test(this.#source.slice(at + 1 + name.length, at + 2 + name.length))) {
      throw unparsable(`Unclosed start tag at byte offset ${this.#byte(at)}`);
    }
    if (!KNOWN_TAGS.has(name)) throw unparsable(`Unsupported start tag "${name}" at byte offset ${this.#byte(at)}`);
    if (!tag) throw unparsable(`Unclosed start tag "${name}" at byte offset ${this.#byte(at)}`);
    const argument = readArgument(name, tag[2] ?? "");
    if (name === "span" && argument !== "tg-spoiler") {
      throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${this.#byte(at)}`);
    }
    this.#open.push({ name, argument, offset: this.#text.length });
    this.#position = at + tag[0].length;
  }

  #endTag(): void {
    const at = this.#position;
    const open = this.#open.pop();
    if (!open) throw unparsable(`Unexpected end tag at byte offset ${this.#byte(at)}`);
    const tag = /^<\/([^\s>]*)\s*>/.exec(this.#source.slice(at));
    if (!tag) throw unparsable(`Unclosed end tag at byte offset ${this.#byte(at)}`);
    const name = tag[1]?.toLowerCase();
    if (name && name !== open.name) {
      const found = `expected "</${open.name}>", found "</${name}>"`;
      throw unparsable(`Unmatched end tag at byte offset ${this.#byte(at)}, ${found}`);
    }
    this.#position = at + tag[0].length;
    if (this.#text.length > open.offset) this.#close(open);
  }

  #close({ name, argument, offset }: OpenTag): void {
    const span = { offset, length: this.#text.length - offset };
    const plain = ENTITY_OF_TAG[name];
    if (plain) this.#entities.push({ type: plain, ...span });
    else if (name === "pre") this.#entities.push({ type: "pre", ...span });
    else if (name === "tg-emoji") this.#entities.push({ type: "custom_emoji", custom_emoji_id: argument, ...span });
    else this.#entities.push({ type: "text_link", url: argument || this.#text.slice(offset), ...span });
  }

  #byte(position: number): number {
    return Buffer.byteLength(this.#source.slice(0, position));
  }
}

function readArgument(tag: string, attributes: string): string {
  const wanted = { a: "href", span: "class", "tg-emoji": "emoji-id" }[tag];
  for (const match of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))/g)) {
    if (match[1] === wanted) return decode(match[2] ?? match[3] ?? match[4] ?? "");
  }
  return "";
}

function decode(value: string): string {
  return value.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => NAMED_CHARACTERS[name] ?? "");
}

function unparsable(problem: string) {
  return badRequest(`can't parse entities: ${problem}`);
}
