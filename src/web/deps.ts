import type { House } from "../actions/context.ts";
import type { EvidenceOfVisit, EvidencePack } from "../actions/privacy/evidence-pack.ts";
import type { InboundEvent } from "../domain/message/inbound.ts";
import type { Locale } from "../domain/message/locale.ts";
import type { Texts } from "../text/texts.ts";

/** What the pages and the API get from the wiring. */
export interface WebDeps {
  house: House;
  texts: Texts;
  /** The address customers and staff reach us at, without a trailing slash. */
  publicUrl: string;
  /** Stores an event under its id and has it processed; resolves once it is stored. False when the id was known already. */
  receive(event: InboundEvent): Promise<boolean>;
  /** Sources of packages that pages load (htmx.org/dist/htmx.min.js); without them pages work with plain forms. */
  scripts?: { htmx: string };
  /** Prints the evidence of a visit as a PDF; absent where the machine cannot (Workers). */
  printEvidence?: (locale: Locale, made: { pack: EvidencePack; visit: EvidenceOfVisit }) => Promise<Uint8Array>;
  /** Who Telegram says has opened a page within it, by the page's `initData`; absent without Telegram. */
  telegramVouches?: (
    initData: string,
  ) => Promise<{ ok: true; userId: string } | { ok: false; reason: "altered" | "expired" }>;
  /** Cookies are marked Secure. */
  secure: boolean;
}
