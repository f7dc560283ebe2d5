import { minorDigits } from "./currency.ts";

/** Minor units (fen, cents) of a price typed in whole money, "380" or "380.50"; null when it is no price. Yen, won and stars have no minor unit. */
export function minorUnits(typed: string, currency: string): number | null {
  const text = typed.normalize("NFKC").replaceAll(/[,\s¥$€£]/g, "");
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(text)) return null;
  return Math.round(Number(text) * 10 ** minorDigits(currency));
}

/** A price as it is typed into a form: whole amounts without decimals. */
export function typedPrice(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const amount = minor / 10 ** digits;
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(digits);
}
