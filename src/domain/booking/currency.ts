import { telegramStars } from "./deposit.ts";

/**
 * How many digits of an amount in minor units stand behind the point: 2 for yuan and pounds, 0 for yen, won and Telegram's stars.
 * ISO 4217, as Intl knows it, which is what Telegram counts in too (core.telegram.org/bots/payments, "exp"); stars are whole
 * (core.telegram.org/bots/payments-stars). An unknown currency counts as having 2.
 */
export function minorDigits(currency: string): number {
  if (currency === telegramStars) return 0;
  try {
    return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
