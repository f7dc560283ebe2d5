import type { Context } from "hono";

/** What a form sent, as text; files and repeated names are left out (see `listed`). */
export interface Typed {
  text(name: string): string;
  /** All values of a name, for boxes. */
  all(name: string): string[];
}

/** Reads a posted form. */
export async function readForm(c: Context): Promise<Typed> {
  const data = await c.req.formData().catch(() => new FormData());
  const texts = (name: string) => data.getAll(name).filter((value) => typeof value === "string");
  // PostgreSQL cannot store U+0000, and half a surrogate pair is no text.
  const all = (name: string) => texts(name).map((value) => value.replaceAll("\u0000", "").toWellFormed());
  return { text: (name) => (all(name)[0] ?? "").trim(), all };
}

/** A path of the board to go back to; anything else leads to the first page, never to another site. */
export function wayBack(path: string): string {
  return /^\/board(\/[\w-]+)*$/.test(path) ? path : "/board";
}

/** What a form says of a signature that is missing: the reason why it goes on without. Whoever posts a form can be asked. */
export function signatureWord(form: Typed): { asksSignature: true; unsignedReason?: string } {
  const unsignedReason = form.text("unsignedReason");
  return { asksSignature: true, ...(unsignedReason ? { unsignedReason } : {}) };
}
