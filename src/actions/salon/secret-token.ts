/** 256 random bits as text that fits into an address. */
export function newSecretToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

// Without 0/O, 1/I and other twins, because people type it.
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A code of 60 random bits that a person can type, e.g. K7QM-2XHD-9PLV. */
export function newTypedCode(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS[byte % LETTERS.length]);
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join("")).join("-");
}

/** What is stored instead of a token: its SHA-256, hexadecimal. */
export async function hashToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The hash of a typed code, however it was typed: small letters, without dashes, with spaces. */
export function hashTypedCode(code: string): Promise<string> {
  return hashToken(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""));
}
