/** A phone number as it is dialled ("+8613812345678"), without spaces and dashes; null when it cannot be one. */
export function readPhoneNumber(text: string): string | null {
  const dialled = text.normalize("NFKC").replace(/[\s().\-–—]/g, "");
  return /^\+?\d{5,15}$/.test(dialled) ? dialled : null;
}
