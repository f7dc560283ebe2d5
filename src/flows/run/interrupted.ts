import { z } from "zod";
import type { ChatState } from "../../actions/message/take-event.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";

const schema = z.object({
  interrupted: z.object({ flow: z.string(), flowVersion: z.number(), flowState: z.unknown() }),
});

/** A conversation that waits below another: a booking while a check-in is answered, or an appointment is moved. */
export type Interrupted = z.infer<typeof schema>["interrupted"];

/** What waits below a conversation that comes in between. */
const below: Record<string, readonly string[]> = {
  checkin: ["booking", "appointments", "intake"],
  appointments: ["booking", "intake"],
  phone: ["booking", "appointments", "series"],
};

/** A list that needs no answer leaves these where they are. */
const goesOn: readonly string[] = ["booking", "checkin"];

/** What a conversation that is about to be saved interrupts, or has interrupted before; null when nothing waits. */
export function interruptedBy(chat: ChatState, flow: string): Interrupted | null {
  if (chat.flow === flow) return interruptedIn(chat);
  const { flow: running, flowVersion, flowState } = chat;
  let found: Interrupted | null = running === null ? null : { flow: running, flowVersion, flowState };
  // What is replaced hands on what waits below it.
  while (found && !below[flow]?.includes(found.flow)) found = interruptedIn(found);
  return found;
}

/** Whether the conversation under way goes on beside an answer of another one that needs none itself. */
export function goesOnBeside(chat: ChatState, flow: string): boolean {
  return chat.flow !== null && chat.flow !== flow && goesOn.includes(chat.flow);
}

/** What waits below the conversation under way. */
export function interruptedIn({ flowState }: { flowState?: unknown }): Interrupted | null {
  return schema.safeParse(flowState).data?.interrupted ?? null;
}

/** The state to save: the flow's own, and below it what it interrupts. */
export function above(state: unknown, interrupted: Interrupted | null): unknown {
  return interrupted && typeof state === "object" ? { ...state, interrupted } : state;
}

/** Offered when what came in between is over; never beside a safety text. */
export function offerToGoOn({ flow }: Interrupted): Outgoing {
  return message(phrase("core-waits"), [[{ label: phrase("core-go-on"), action: `go:${flow}:again` }]]);
}
