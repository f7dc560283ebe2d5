import { askErasure, beforeErasure, ERASE_AFTER_MINUTES, takeBackErasure } from "../../actions/privacy/ask-erasure.ts";
import { ownData } from "../../actions/privacy/own-data.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext } from "../flow.ts";

const send = button(phrase("privacy-button-send"), "go:mydata:send");
const erase = button(phrase("privacy-button-erase"), "go:mydata:erase");
const really = button(phrase("privacy-button-really"), "go:mydata:really");
const keep = button(phrase("privacy-button-keep"), "go:mydata:keep");
const takeBack = button(phrase("privacy-button-take-back"), "go:mydata:back");

/** What is kept about her: she reads it, takes it with her, or has it erased. It saves nothing of its own. */
export const mydataFlow: Flow<null> = {
  name: "mydata",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    return { kind: "done", replies: await answer(event.argument, context) };
  },
};

async function answer(argument: string, context: FlowContext): Promise<Outgoing[]> {
  switch (argument) {
    case "send":
      return files(context);
    case "erase":
      return warn(context);
    case "really":
      return begin(context);
    case "back":
      return [
        message(
          phrase(
            (await takeBackErasure(context, idOf(context))) ? "privacy-taken-back" : "privacy-nothing-to-take-back",
          ),
        ),
      ];
    case "keep":
      return [message(phrase("privacy-kept"))];
    default:
      return [message([phrase("privacy-what"), phrase("privacy-what-for")], [[send], [erase]])];
  }
}

function idOf({ customer }: FlowContext) {
  return { customerId: customer.id };
}

async function files(context: FlowContext): Promise<Outgoing[]> {
  const own = await ownData(context, idOf(context));
  if (!own) return [message(phrase("privacy-nothing-to-take-back"))];
  return [
    { ...message(phrase("privacy-here-readable")), attachment: own.readable },
    { ...message(phrase("privacy-here-json"), [[erase]]), attachment: own.json },
  ];
}

/** What goes and what stays, before anything is done. */
async function warn(context: FlowContext): Promise<Outgoing[]> {
  const { heldCases, coming } = await beforeErasure(context, idOf(context));
  const lines = [phrase("privacy-erase-warning", { coming }), phrase("privacy-erase-stays")];
  const held = heldCases.length > 0 ? [phrase("privacy-erase-held", { cases: heldCases.join(", ") })] : [];
  return [message([...lines, ...held], [[really], [send], [keep]])];
}

async function begin(context: FlowContext): Promise<Outgoing[]> {
  await askErasure(context, idOf(context));
  return [message(phrase("privacy-erase-begun", { minutes: ERASE_AFTER_MINUTES }), [[takeBack]])];
}
