import { changeLocale } from "../../actions/customers/change-locale.ts";
import { isLocale } from "../../domain/message/locale.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow } from "../flow.ts";

const choices = [
  [button({ literal: "简体中文" }, "go:language:zh-CN"), button({ literal: "繁體中文" }, "go:language:zh-TW")],
  [button({ literal: "English" }, "go:language:en")],
];

/** Changes the language of a customer and of all her chats. */
export const languageFlow: Flow<null> = {
  name: "language",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    if (!isLocale(event.argument)) return { kind: "done", replies: [ask()] };
    await changeLocale(context, { customerId: context.customer.id, locale: event.argument });
    return { kind: "done", replies: [message(phrase("core-language-changed"))] };
  },
};

function ask(): Outgoing {
  return message(phrase("core-language-ask"), choices);
}
