import type { LocalText } from "./locale.ts";

/** A message as the house decides it: keys and values, rendered in the recipient's language when it is delivered. */
export interface Outgoing {
  /** Shown one below the other. */
  lines: Line[];
  /** Rows of buttons; at most three actions unless they are a list to choose from. */
  buttons?: Button[][];
  attachment?: Attachment;
  /** She can pay from this message; only for messengers that take payments. The lines say what for. */
  invoice?: Invoice;
  /** A message of the same messenger that is shown first, exactly as it came: a customer's photo or voice for staff. */
  copyOf?: { externalId: string; providerMessageId: string };
  /** How urgent and how repeatable it is: only safety and staff messages are sent again after an unknown outcome. */
  purpose?: Purpose;
  /** staff: words that a person of the salon wrote; the log and the web chat show them as hers, not the bot's. */
  author?: "staff";
}

export type Purpose = "safety" | "staff" | "reply" | "care" | "broadcast";

/** A sentence of the catalogue, or words that a person wrote. */
export type Line = Phrase | { literal: string | LocalText };

export interface Phrase {
  key: string;
  values?: Record<string, Value>;
}

/** What may stand in a sentence; dates are shown in the given zone, money in the recipient's language. */
export type Value =
  | string
  | number
  | LocalText
  | { instant: string; zone: string; style: "date" | "time" | "dateTime" }
  | { date: string }
  | { minor: number; currency: string }
  | Phrase;

/** `page`: the address is a page of ours that may open within the messenger. */
export type Button = { label: Line; action: string } | { label: Line; url: string; page?: true };

export interface Invoice {
  title: Line;
  /** What the amount is called. */
  label: Line;
  /** The button that pays. */
  pay: Line;
  /** Comes back with the payment: the payment's id. */
  payload: string;
  amount: { minor: number; currency: string };
}

export interface Attachment {
  filename: string;
  mediaType: string;
  /** Text content (an .ics file, an export). */
  content: string;
  /** In place of the content: sentences, rendered in her language when it is delivered. */
  lines?: Line[];
}

/** A sentence of the catalogue. */
export function phrase(key: string, values?: Record<string, Value>): Phrase {
  return values ? { key, values } : { key };
}

/** A button that sends `action` back. Telegram allows 64 bytes of it. */
export function button(label: Line, action: string): Button {
  return { label, action };
}

/** A message of the given sentences. */
export function message(lines: Line | Line[], buttons: Button[][] = []): Outgoing {
  return { lines: Array.isArray(lines) ? lines : [lines], buttons };
}
