import type { ChannelPort } from "../../domain/message/delivery.ts";
import { render } from "../../text/render.ts";
import type { Texts } from "../../text/texts.ts";

/** Web chat has nobody to send to: the message is delivered when it stands in the log, which the page and the API read. */
export function webchatPort(texts: Texts): ChannelPort {
  return {
    send: async ({ outboxId, locale, outgoing }) => ({
      kind: "sent",
      providerMessageId: outboxId,
      rendered: render(texts, locale, outgoing),
    }),
  };
}
