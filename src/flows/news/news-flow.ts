import { z } from "zod";
import { tellNews } from "../../actions/file/tell-news.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

const stateSchema = z.object({ appointmentId: z.string() });
type NewsState = z.infer<typeof stateSchema>;
type Result = FlowResult<NewsState>;

const elsewhere: readonly string[] = ["booking", "human_request", "complaint", "opt_out"];

/** "Anything new before you come?" Arguments: "none:<appointment>", "tell:<appointment>" asks what it is, "said:<appointment>" takes the words. */
export const newsFlow: Flow<NewsState> = {
  name: "news",
  version: 1,
  parse: (saved) => stateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    if (event.kind === "text" && elsewhere.includes(event.triage.intent)) return { kind: "pass" };
    if (event.kind === "text" && state) return keep(context, state.appointmentId, event.text);
    if (event.kind === "again" && state) return ask(state);
    if (event.kind !== "start") return { kind: "pass" };
    const [verb, appointmentId = ""] = event.argument.split(":");
    if (verb === "none") return keep(context, appointmentId, null);
    if (verb === "said") return keep(context, appointmentId, event.text ?? "");
    return ask({ appointmentId });
  },
};

function ask(state: NewsState): Result {
  return { kind: "stay", state, replies: [message(phrase("news-tell"))] };
}

async function keep(context: FlowContext, appointmentId: string, words: string | null): Promise<Result> {
  const told = await tellNews(context, { appointmentId, chatId: context.chat.id, words });
  if (!told.ok) return { kind: "done", replies: [message(phrase(`news-${told.reason}`))] };
  const key = told.nothing ? "news-noted-nothing" : "news-noted";
  return { kind: "done", replies: [message(phrase(key, { beautician: told.beautician }))] };
}
