import type { Context } from "hono";
import type { OpenedForm } from "../../actions/intake/open-form.ts";
import { isLocale, type Locale, nearestLocale } from "../../domain/message/locale.ts";
import type { Line, Value } from "../../domain/message/outgoing.ts";
import type { WebDeps } from "../deps.ts";

/** What the pages of a form need: her language, and addresses that carry her link. */
export interface Words {
  locale: Locale;
  say(key: string, values?: Record<string, Value>): string;
  line(line: Line): string;
  /** The address of a page or an action of this form: "/answer". */
  address(path: string, locale?: Locale): string;
}

export interface FormView extends Words {
  form: OpenedForm;
  now: Date;
}

/** The secret part of the link. It stands in the query, because paths are written into logs. */
export function tokenOf(c: Context): string {
  return c.req.query("t") ?? "";
}

/** Her words: in the language that she chose on the page, else the one of her chat, else the browser's. */
export function wordsFor(c: Context, { texts }: WebDeps, ofChat?: Locale, token = tokenOf(c)): Words {
  const wished = c.req.query("lang");
  const chosen = isLocale(wished) ? wished : null;
  const locale = chosen ?? ofChat ?? nearestLocale(c.req.header("accept-language")?.split(/[,;]/)[0]);
  return {
    locale,
    say: (key, values) => texts.say(locale, key, values),
    line: (line) => texts.line(locale, line),
    address: (path, other) => {
      const lang = other ?? chosen;
      return `/form${path}?t=${encodeURIComponent(token)}${lang ? `&lang=${lang}` : ""}`;
    },
  };
}
