import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { visibleQuestions } from "../../domain/intake/walk.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { type FormChat, readFormChat } from "../../storage/form-chat.ts";
import type { ActionContext } from "../context.ts";
import { type FormLink, openFormLink, renewFormLink } from "./form-link.ts";
import { hasHealthConsent } from "./health-consent.ts";
import { holdingSince, type OpenedIntake, openIntake } from "./open-intake.ts";

/** A form as its page shows it. */
export interface OpenedForm {
  ok: true;
  link: FormLink;
  chat: FormChat;
  opened: OpenedIntake;
  /** Whether she has agreed to health questions; before that nothing is asked. */
  agreed: boolean;
  /** What is asked as things stand. */
  visible: IntakeQuestion[];
  /** When she gave answers that may still hold and are not taken over yet. */
  answeredBefore: Date | null;
}

export type FormRefusal =
  /** `locale`: the one of her chat, where the link still says which chat it is. */
  | { ok: false; reason: "altered" | "expired" | "other_person" | "no_visit" | "too_late"; locale?: Locale }
  /** Only for whom Telegram vouches: the page asks Telegram first. */
  | { ok: false; reason: "needs_telegram"; link: FormLink; chat: FormChat }
  /** The salon has changed the questions before she answered any; `token` opens the new ones. */
  | { ok: false; reason: "old_version"; token: string; chat: FormChat };

/**
 * Opens the form that a link leads to. Refused: "altered", "expired", "other_person" (the visit or the chat is not this
 * customer's), "needs_telegram", "no_visit", "too_late" (the visit has begun or was cancelled), "old_version".
 */
export async function openForm(context: ActionContext, token: string): Promise<OpenedForm | FormRefusal> {
  const read = openFormLink(context, token);
  if (!read.ok && read.reason === "altered") return read;
  const { link } = read;
  const chat = await readFormChat(context.tx, link.chatId, link.customerId);
  if (!read.ok) return { ok: false, reason: read.reason, locale: chat?.locale };
  if (!chat) return { ok: false, reason: "other_person" };
  if (link.door === "telegram") return { ok: false, reason: "needs_telegram", link, chat };
  const opened = await openIntake(context, link);
  if (!opened.ok) return { ...opened, locale: chat.locale };
  if (opened.intake.version !== link.version) {
    const renewed = renewFormLink(context, link, { version: opened.intake.version });
    return { ok: false, reason: "old_version", token: renewed, chat };
  }
  const { questions, intake } = opened;
  return {
    ok: true,
    ...{ link, chat, opened },
    agreed: await hasHealthConsent(context, link.customerId),
    visible: visibleQuestions(questions, intake.answers),
    answeredBefore: intake.status === "finished" ? null : holdingSince(opened),
  };
}

/** Telegram has vouched for a person: the token with which she goes on. Refused: "altered", "expired", "other_person". */
export async function enterForm(
  context: ActionContext,
  input: { token: string; telegramUserId: string },
): Promise<{ ok: true; token: string } | { ok: false; reason: "altered" | "expired" | "other_person" }> {
  const read = openFormLink(context, input.token);
  if (!read.ok) return { ok: false, reason: read.reason };
  const chat = await readFormChat(context.tx, read.link.chatId, read.link.customerId);
  if (chat?.channel !== "telegram" || chat.externalId !== input.telegramUserId) {
    return { ok: false, reason: "other_person" };
  }
  return { ok: true, token: renewFormLink(context, read.link, { door: "entered" }) };
}
