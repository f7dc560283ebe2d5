import { heardCompany } from "../../domain/customers/company-words.ts";
import { heardForWhom } from "../../domain/customers/family-words.ts";
import type { FlowContext, FlowResult } from "../flow.ts";

/** Where it is settled for whom she books: when she said so, or when somebody is in her care and she did not say; null: for herself. */
export function whomToAsk(context: FlowContext, argument: string, text: string): FlowResult<never> | null {
  if (argument.startsWith("again:")) return null;
  const words = `${argument} ${text}`.trim();
  if (heardCompany(words)) return null;
  const heard = heardForWhom(words);
  if (heard) return toFamily(`for:${heard.relation}${heard.age ?? ""}:${heard.rest}`);
  const { wardIds = [] } = context.writer;
  return wardIds.length > 0 && context.customer.id === context.writer.id ? toFamily(`who:${words}`) : null;
}

function toFamily(argument: string): FlowResult<never> {
  return { kind: "go", flow: "family", argument, replies: [] };
}
