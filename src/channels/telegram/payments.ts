import { type Api, GrammyError } from "grammy";
import type { PreCheckoutQuery } from "grammy/types";
import type { Locale } from "../../domain/message/locale.ts";
import type { Line } from "../../domain/message/outgoing.ts";
import type { Texts } from "../../text/texts.ts";
import type { Report } from "../report.ts";
import { clean } from "./read-content.ts";

/** What Telegram asks before it takes the money. */
export interface Checkout {
  paymentId: string;
  payerExternalId: string;
  amountMinor: number;
  currency: string;
}

/** Whether she may pay; `locale` null: the language of her Telegram. */
export type DecideCheckout = (
  checkout: Checkout,
) => Promise<{ ok: true } | { ok: false; locale: Locale | null; why: Line }>;

/**
 * Answers within the ten seconds that Telegram waits (Bot API, answerPreCheckoutQuery). It is not stored first: after a crash
 * Telegram takes no money, and she can tap again.
 */
export async function answerCheckout(
  api: Api,
  texts: Texts,
  query: PreCheckoutQuery,
  decide: DecideCheckout,
  report: Report,
): Promise<void> {
  const locale = localeOf(query.from?.language_code);
  const decided = decide({
    paymentId: clean(query.invoice_payload),
    payerExternalId: clean(query.from?.id),
    amountMinor: Number(query.total_amount),
    currency: clean(query.currency),
  }).catch((error) => {
    report("A payment could not be looked at.", { why: String(error) });
    return trouble;
  });
  const answer = await inTime(decided);
  try {
    if (answer.ok) await api.answerPreCheckoutQuery(query.id, true);
    else {
      const error_message = texts.line(answer.locale ?? locale, answer.why);
      await api.answerPreCheckoutQuery(query.id, false, { error_message });
    }
  } catch (error) {
    report("Telegram did not take the answer about a payment; she can tap again.", { why: String(error) });
  }
}

const trouble = { ok: false as const, locale: null, why: { key: "deposit-refused-trouble" } };
/** Telegram gives up after ten seconds and tells her nothing; a little sooner she hears that nothing was charged. */
const LATEST_MS = 8000;

async function inTime<Answer>(decided: Promise<Answer>): Promise<Answer | typeof trouble> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof trouble>((resolve) => {
    timer = setTimeout(() => resolve(trouble), LATEST_MS);
  });
  return Promise.race([decided, late]).finally(() => clearTimeout(timer));
}

function localeOf(tag: string | undefined): Locale {
  if (/^zh-(hant|tw|hk|mo)/i.test(String(tag))) return "zh-TW";
  return /^zh/i.test(String(tag)) ? "zh-CN" : "en";
}

/** Gives Telegram's stars back to her. A charge that was given back before counts as done. */
export async function refundStars(
  api: Api,
  userId: string,
  chargeId: string,
  report: Report,
): Promise<"done" | "again" | "refused"> {
  try {
    await api.refundStarPayment(Number(userId), chargeId);
    return "done";
  } catch (error) {
    if (!(error instanceof GrammyError)) return "again";
    if (/ALREADY_REFUNDED/i.test(error.description)) return "done";
    if (error.error_code === 429 || error.error_code >= 500) return "again";
    report("Telegram does not give stars back.", { why: error.description });
    return "refused";
  }
}
