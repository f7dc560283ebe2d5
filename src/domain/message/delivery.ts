import type { Locale } from "./locale.ts";
import type { Attachment, Outgoing } from "./outgoing.ts";

/** One attempt to hand a message to a messenger. */
export interface Delivery {
  outboxId: string;
  chatId: string;
  /** The messenger's id of the chat. */
  externalId: string;
  locale: Locale;
  outgoing: Outgoing;
}

/** A message as the recipient read it; kept in the log, because it is evidence. */
export interface Rendered {
  text: string;
  buttons: { label: string; action?: string; url?: string; page?: true }[][];
  attachment?: Attachment;
}

export type DeliveryOutcome =
  | { kind: "sent"; providerMessageId: string; rendered: Rendered }
  /** The messenger asks for patience: nobody is sent to through this channel before that. */
  | { kind: "wait"; seconds: number }
  /** It surely did not arrive, and trying again is sensible. */
  | { kind: "retry"; why: string }
  /** It may or may not have arrived. */
  | { kind: "unknown"; why: string; rendered: Rendered }
  /** The customer blocked the bot or her account is gone. */
  | { kind: "unreachable"; why: string }
  | { kind: "migrated"; toExternalId: string }
  /** It will never be accepted as it is. */
  | { kind: "refused"; why: string };

/** What each messenger offers to the outbox. */
export interface ChannelPort {
  send(delivery: Delivery): Promise<DeliveryOutcome>;
}
