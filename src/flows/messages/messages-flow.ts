import { chooseMessages, type MessageChoice, messageChoices } from "../../actions/customers/choose-messages.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { isMessageCategory, type MessageCategory } from "../../domain/outreach/message-categories.ts";
import { type MessageWish, messageWishes } from "../../domain/outreach/message-words.ts";
import type { Flow, FlowContext } from "../flow.ts";

/**
 * Which kinds of messages she gets. Arguments: "" shows all; "off:<kind>", "on:<kind>" from a button; "words" with what she said. It asks
 * nothing and keeps no state.
 */
export const messagesFlow: Flow<never> = {
  name: "messages",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    const wishes = wishesOf(event.argument, event.text ?? "");
    const replies = wishes.length === 0 ? [await show(context)] : [await change(context, wishes)];
    return { kind: "done", replies };
  },
};

function wishesOf(argument: string, text: string): MessageWish[] {
  if (argument === "words") return messageWishes(text) ?? [];
  const [verb, category = ""] = argument.split(":");
  if (!isMessageCategory(category) || (verb !== "on" && verb !== "off")) return [];
  return [{ category, on: verb === "on" }];
}

async function change(context: FlowContext, wishes: readonly MessageWish[]): Promise<Outgoing> {
  const { customer, chat } = context;
  for (const wish of wishes) await chooseMessages(context, { customerId: customer.id, ...wish, via: chat.id });
  const choices = await messageChoices(context, customer.id);
  const changed = choices.filter(({ category }) => wishes.some((wish) => wish.category === category));
  const lines: Line[] = [phrase("messages-changed"), ...changed.map(lineOf)];
  if (wishes.some(({ category, on }) => category === "reminders" && !on)) lines.push(phrase("messages-no-reminders"));
  if (wishes.some(({ category, on }) => category === "care" && !on)) lines.push(phrase("messages-no-care"));
  const undo = wishes.slice(0, 2).map(({ category, on }) => [toggle(category, !on)]);
  return message(lines, [...undo, [button(phrase("messages-button-all"), "go:messages:")]]);
}

async function show(context: FlowContext): Promise<Outgoing> {
  const choices = await messageChoices(context, context.customer.id);
  const lines = [phrase("messages-list"), ...choices.map(lineOf), phrase("messages-always")];
  return message(
    lines,
    choices.map(({ category, on }) => [toggle(category, !on)]),
  );
}

function lineOf({ category, on }: MessageChoice): Line {
  return phrase("messages-line", { what: phrase(`messages-what-${category}`), comes: on ? "yes" : "no" });
}

function toggle(category: MessageCategory, on: boolean) {
  const label = phrase(on ? "messages-button-on" : "messages-button-off", {
    what: phrase(`messages-what-${category}`),
  });
  return button(label, `go:messages:${on ? "on" : "off"}:${category}`);
}
