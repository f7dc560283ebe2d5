import type { Rendered } from "../domain/message/delivery.ts";
import type { Locale } from "../domain/message/locale.ts";
import type { Attachment, Outgoing } from "../domain/message/outgoing.ts";
import type { Texts } from "./texts.ts";

/** A message in the words its reader sees, in her language. */
export function render(texts: Texts, locale: Locale, outgoing: Outgoing): Rendered {
  return {
    ...(outgoing.attachment ? { attachment: renderFile(texts, locale, outgoing.attachment) } : {}),
    text: outgoing.lines.map((line) => texts.line(locale, line)).join("\n"),
    buttons: (outgoing.buttons ?? []).map((row) =>
      row.map((button) => {
        const label = texts.line(locale, button.label);
        if (!("url" in button)) return { label, action: button.action };
        return { label, url: button.url, ...(button.page ? { page: button.page } : {}) };
      }),
    ),
  };
}

function renderFile(texts: Texts, locale: Locale, { lines, ...file }: Attachment): Attachment {
  return lines ? { ...file, content: lines.map((line) => texts.line(locale, line)).join("\n") } : file;
}
