import { readOwnPreferences } from "../../actions/file/read-own-preferences.ts";
import { putBackFact, takeBackFact } from "../../actions/file/take-back-fact.ts";
import type { Fact } from "../../domain/file/fact.ts";
import { button, type Line, message, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

type Result = FlowResult<never>;

/**
 * What the salon keeps of how she likes it. Arguments: "" shows all, "back:<fact>" takes one back, "put:<fact>" puts it back. It asks
 * nothing and keeps no state.
 */
export const preferencesFlow: Flow<never> = {
  name: "preferences",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    const [verb, factId = ""] = event.argument.split(":");
    const customerId = context.customer.id;
    if (verb === "back") return answered(await takeBackFact(context, { customerId, factId }), "back", factId);
    if (verb === "put") return answered(await putBackFact(context, { customerId, factId }), "put", factId);
    return show(context);
  },
};

function answered(result: { ok: boolean }, verb: "back" | "put", factId: string): Result {
  if (!result.ok) return { kind: "done", replies: [message(phrase("preferences-gone"))] };
  const other = verb === "back" ? "put" : "back";
  const undo = button(phrase(`preferences-button-${other}`), `go:preferences:${other}:${factId}`);
  return { kind: "done", replies: [message(phrase(`preferences-${verb}`), [[undo]])] };
}

async function show(context: FlowContext): Promise<Result> {
  const facts = await readOwnPreferences(context, context.customer.id);
  if (facts.length === 0) return { kind: "done", replies: [message(phrase("preferences-none"))] };
  const lines = [phrase("preferences-list"), ...facts.map(lineOf)];
  const rows = facts.map((fact) => [
    button(
      phrase("preferences-button-remove", { what: phrase(`file-kind-${fact.kind}`) }),
      `go:preferences:back:${fact.id}`,
    ),
  ]);
  return { kind: "done", replies: [message(lines, rows)] };
}

/** "Pressure: light (“力道轻一点”)". */
function lineOf({ kind, value, words }: Fact): Line {
  const what = phrase(`file-kind-${kind}`);
  if (!value) return phrase("preferences-line-words", { what, words });
  const chosen = phrase(`file-value-${kind}-${value}`);
  if (!words) return phrase("preferences-line", { what, chosen });
  return phrase("preferences-line-said", { what, chosen, words });
}
