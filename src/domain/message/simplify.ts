import { toSimplified } from "../triage/reading/script.ts";

/** Her words as our rules compare them: trimmed, in lower case, in simplified characters, without closing marks. */
export function simplify(text: string): string {
  return toSimplified(text.normalize("NFKC").trim().toLowerCase())
    .replace(/[’‘]/g, "'")
    .replace(/[\s。.!！~～,，、…]+$/u, "");
}
