import { z } from "zod";
import type { ChatState } from "../../actions/message/take-event.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";

const schema = z.object({
  interrupted: z.object({ flow: z.string(), flowVersion: z.number(), flowState: z.unknown() }),
});

/** A conversation that waits below another: a booking while a check-in is answered. */
export type Interrupted = z.infer<typeof schema>["interrupted"];

/** What she can go back to when a check-in came in between. */
const waiting: readonly string[] = ["booking", "appointments", "intake"];

/** What a conversation that is about to be saved interrupts, or has interrupted before; null when nothing waits. */
export function interruptedBy(chat: ChatState, flow: string): Interrupted | null {
  if (chat.flow === flow) return interruptedIn(chat);
  if (flow !== "checkin" || chat.flow === null || !waiting.includes(chat.flow)) return null;
  return { flow: chat.flow, flowVersion: chat.flowVersion, flowState: chat.flowState };
}

/** What waits below the conversation under way. */
export function interruptedIn(chat: ChatState): Interrupted | null {
  return schema.safeParse(chat.flowState).data?.interrupted ?? null;
}

/** The state to save: the flow's own, and below it what it interrupts. */
export function above(state: unknown, interrupted: Interrupted | null): unknown {
  return interrupted && typeof state === "object" ? { ...state, interrupted } : state;
}

/** Offered when the check-in is answered; never beside a safety text. */
export function offerToGoOn({ flow }: Interrupted): Outgoing {
  return message(phrase("core-waits"), [[{ label: phrase("core-go-on"), action: `go:${flow}:again` }]]);
}
