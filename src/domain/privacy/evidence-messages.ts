import { z } from "zod";
import { type Line, phrase } from "../message/outgoing.ts";
import type { PrintedLine } from "./evidence-text.ts";
import { allOf, type When } from "./evidence-words.ts";

const instant = z.string().nullish();

/** What the pack's JSON tells of how a message travelled; a column that is not there (an older pack) is unknown. */
const delivery = z.object({
  status: z.string(),
  createdAt: instant,
  triedAt: instant,
  sentAt: instant,
  failedAt: instant,
  error: z.string().nullish(),
  providerMessageId: z.string().nullish(),
});
const message = z.object({
  at: z.string(),
  author: z.string(),
  kind: z.string(),
  text: z.string(),
  channel: z.string().default(""),
  delivery: delivery.nullish(),
  read: z.object({ state: z.string(), at: instant }).nullish(),
  herNextWordAt: instant,
});
const undelivered = delivery.extend({ channel: z.string().default(""), content: z.string() });

/** A message with its words, and below in small print when it was written, accepted or given up, and whether it was seen; null for other rows. */
export function messageLines(section: string, row: unknown, when: When): PrintedLine[] | null {
  if (section === "messages") {
    const read = message.safeParse(row);
    return read.success ? [said(read.data, when), ...travelled(read.data, when)] : null;
  }
  if (section !== "notDelivered") return null;
  const read = undelivered.safeParse(row);
  return read.success ? notDelivered(read.data, when) : null;
}

type Message = z.infer<typeof message>;
type Delivery = z.infer<typeof delivery>;

const authors = ["customer", "bot", "staff"];
const kinds = ["action", "photo", "voice", "sticker", "document"];

function said({ at, author, text, kind }: Message, when: When): PrintedLine {
  const who = phrase(`evidence-author-${authors.includes(author) ? author : "bot"}`);
  const words =
    text === ""
      ? phrase("evidence-no-words", { kind: phrase(`evidence-kind-${kinds.includes(kind) ? kind : "other"}`) })
      : text;
  return { style: "text", line: phrase("evidence-message", { when: when(at), who, words }) };
}

/** Her own messages did not travel through the outbox. */
function travelled(one: Message, when: When): PrintedLine[] {
  if (one.author === "customer") return [];
  const told = [
    ...(one.delivery ? steps(one.delivery, one.channel, when) : [phrase("evidence-no-delivery")]),
    readWords(one, when),
    ...(one.herNextWordAt ? [phrase("evidence-next-word", { when: when(one.herNextWordAt) })] : []),
  ];
  return [{ style: "small", line: allOf(told) }];
}

function steps(one: Delivery, channel: string, when: When): Line[] {
  const known: Line[] = [];
  if (one.createdAt) known.push(phrase("evidence-written", { when: when(one.createdAt) }));
  const via = phrase(`evidence-channel-${["telegram", "webchat"].includes(channel) ? channel : "other"}`);
  if (one.status === "sent" && one.sentAt) {
    known.push(phrase("evidence-accepted", { when: when(one.sentAt), via }));
    // The web chat's own number says nothing that the row's id does not.
    const number = channel === "webchat" ? null : one.providerMessageId;
    if (number) known.push(phrase("evidence-number", { number }));
  } else if (one.triedAt) {
    known.push(phrase("evidence-tried", { when: when(one.triedAt), via }));
  }
  if (one.failedAt) {
    const key = one.status === "unknown" ? "evidence-unknown-outcome" : "evidence-failed";
    known.push(phrase(key, { when: when(one.failedAt), why: one.error ?? "–" }));
  } else if (one.status !== "sent") {
    known.push(phrase("evidence-waits", { why: one.error ?? "–" }));
  }
  return known;
}

function readWords({ read }: Message, when: When): Line {
  if (read?.state === "seen_on_her_page" && read.at) return phrase("evidence-seen", { when: when(read.at) });
  return phrase(read?.state === "not_seen" ? "evidence-not-seen" : "evidence-read-unknown");
}

/** What it would have said stands below: it is rendered when it is sent, so there are no exact words. */
function notDelivered(one: z.infer<typeof undelivered>, when: When): PrintedLine[] {
  const lines = wordsOf(one.content).map((line): PrintedLine => ({ style: "text", line }));
  return [...lines, { style: "small", line: allOf(steps(one, one.channel, when)) }];
}

const outgoing = z.object({ lines: z.array(z.custom<Line>(isLine)) });

function isLine(value: unknown): value is Line {
  return typeof value === "object" && value !== null && ("key" in value || "literal" in value);
}

function wordsOf(content: string): Line[] {
  const read = outgoing.safeParse(parsed(content));
  return read.success ? read.data.lines : [{ literal: content.slice(0, 500) }];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
