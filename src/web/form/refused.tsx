import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { FormRefusal } from "../../actions/intake/open-form.ts";
import { LONGEST_ANSWER } from "../../domain/intake/read-answer.ts";
import type { WebDeps } from "../deps.ts";
import { type Words, wordsFor } from "./form-view.ts";
import { EnterPage, RefusedPage } from "./quiet-pages.tsx";

const statusOf: Record<string, ContentfulStatusCode> = {
  altered: 403,
  other_person: 403,
  origin: 403,
  not_agreed: 403,
  expired: 410,
  no_visit: 404,
  too_late: 410,
  old_version: 409,
  too_large: 413,
  no_question: 409,
  unknown_choice: 422,
  too_busy: 429,
  failed: 500,
};

/** Why a form does not open, as a page, or as a sentence where the page asked by itself. */
export function refusedForm(c: Context, deps: WebDeps, refusal: FormRefusal) {
  if (refusal.reason === "needs_telegram") {
    const words = wordsFor(c, deps, refusal.chat.locale);
    return c.req.method === "GET" ? c.html(<EnterPage words={words} />) : refuse(c, words, "altered");
  }
  if (refusal.reason !== "old_version") return refuse(c, wordsFor(c, deps, refusal.locale), refusal.reason);
  const words = wordsFor(c, deps, refusal.chat.locale);
  return refuse(c, words, "old_version", wordsFor(c, deps, refusal.chat.locale, refusal.token).address(""));
}

/** One sentence and its status. */
export function refuse(c: Context, words: Words, reason: string, to?: string) {
  const sentence = words.say(`form-refused-${reason}`, { most: LONGEST_ANSWER });
  const status = statusOf[reason] ?? 400;
  if (c.req.header("HX-Request") === "true" || c.req.path.endsWith("/enter")) return c.text(sentence, status);
  return c.html(<RefusedPage words={words} sentence={sentence} to={to} />, status);
}
