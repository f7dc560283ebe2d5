/** What a person did, whatever the messenger: the only thing the flows know of a channel. */
export interface InboundEvent {
  /** Unique over all channels, e.g. "telegram:81:5551" or "webchat:<chat id>:<client id>": the same id changes nothing twice. */
  id: string;
  channel: Channel;
  /** "<channel>:<chat's external id>": events of one key are processed in order. */
  chatKey: string;
  /** customer: a private chat; staff_group: a group chat. */
  place: "customer" | "staff_group";
  sender: Sender;
  /** ISO 8601 instant, as the messenger dates it. */
  sentAt: string;
  content: InboundContent;
}

export type Channel = "telegram" | "webchat";

export interface Sender {
  /** The messenger's id of the person (in a private chat the same as the chat). */
  externalId: string;
  name: string;
  /** The language the messenger or browser says, e.g. "zh-hans". */
  languageTag?: string;
}

export type InboundContent =
  /** `replyToActions`: the buttons of the message of ours that she answered. */
  | { kind: "text"; text: string; replyToProviderMessageId?: string; replyToActions?: string[]; edited?: boolean }
  /** A slash command without its slash: { name: "start", argument: "svc_PEEL_AHA" }. */
  | { kind: "command"; name: string; argument: string; replyToProviderMessageId?: string }
  /** A tapped button. `callbackId` is the messenger's id that must be answered; `label` is what the button said, when known. */
  | { kind: "action"; action: string; label?: string; callbackId?: string; providerMessageId?: string }
  /** Words of hers on the page of a form that worry: judged as if she had written them here. */
  | { kind: "form_words"; text: string; appointmentId: string }
  | {
      kind: "media";
      media: "photo" | "voice" | "sticker" | "document" | "video" | "location" | "other";
      caption?: string;
      /** The messenger's id of the message, with which it can be copied to staff. */
      providerMessageId?: string;
      fileId?: string;
      /** A photo that was uploaded with her agreement and is kept already. */
      photoId?: string;
      replyToProviderMessageId?: string;
      replyToActions?: string[];
    }
  /** She paid an invoice: its payload, the amount in minor units, and the names of the charge at Telegram and at the payment provider. */
  | {
      kind: "paid";
      payload: string;
      amountMinor: number;
      currency: string;
      telegramChargeId: string;
      providerChargeId: string;
    }
  /** The person blocked or unblocked the bot, or the group was renamed, upgraded or left. */
  | { kind: "blocked" }
  | { kind: "unblocked" }
  | { kind: "migrated"; toExternalId: string }
  | { kind: "unsupported"; what: string };
