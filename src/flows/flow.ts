import type { ActionContext } from "../actions/context.ts";
import type { BookingRules } from "../domain/booking/rules.ts";
import type { Locale } from "../domain/message/locale.ts";
import type { Button, Line, Outgoing } from "../domain/message/outgoing.ts";
import type { TriageDecision } from "../domain/triage/decision.ts";

/** A conversation as explicit steps over saved state. `parse` refuses state that another version saved: the flow then starts anew. */
export interface Flow<State> {
  name: FlowName;
  version: number;
  parse(saved: unknown): State | null;
  /** One turn. `state` is null when the flow starts. */
  step(state: State | null, event: FlowEvent, context: FlowContext): Promise<FlowResult<State>>;
  /** The services it is about, so that "how much is it?" can be answered in the middle of it. */
  servicesOf?(state: State): string[];
}

export const flowNames = [
  "menu",
  "booking",
  "appointments",
  "intake",
  "care",
  "checkin",
  "language",
  "consent",
  "rebook",
  "waitlist",
  "preferences",
  "news",
  "deposit",
  "mydata",
  "family",
  "series",
  "risk",
  "messages",
  "phone",
] as const;
export type FlowName = (typeof flowNames)[number];

export type FlowEvent =
  /** The flow is entered, from a command, a button outside a flow or another flow. */
  | { kind: "start"; argument: string; text?: string }
  | { kind: "text"; text: string; triage: TriageDecision }
  /** A button of this flow's newest message; `choice` is what the flow put into it. */
  | { kind: "choice"; choice: string }
  | { kind: "media"; media: string; caption?: string }
  /** Something else was answered meanwhile: the open question is shown once more. A flow without one passes. */
  | { kind: "again" };

export interface FlowContext extends ActionContext {
  /** Whom it is about: who writes, or somebody in her care. */
  customer: CustomerInChat;
  /** Who writes in this chat. */
  writer: CustomerInChat;
  chat: { id: string; channel: "telegram" | "webchat"; locale: Locale };
  branch: BranchInChat;
  /** Makes a button of this flow: it carries the state's serial, so that a tap on an older message is recognised. `choice` ≤ 40 bytes. */
  choice(label: Line, choice: string): Button;
}

export interface CustomerInChat {
  id: string;
  name: string;
  locale: Locale;
  phone: string | null;
  unreachableAt: Date | null;
  /** Those whose messages come to her chats. */
  wardIds?: readonly string[];
}

export interface BranchInChat {
  id: string;
  businessId: string;
  name: string;
  zone: string;
  place: string;
  licence: "salon" | "clinic";
  quietFrom: string;
  quietTo: string;
  /** What she may book by herself, by her tier. */
  rules: BookingRules;
}

export type FlowResult<State> =
  /** Stay here: the state is saved, its buttons are the live ones. */
  /** With `needsNoAnswer`, a conversation that this came in between of simply goes on. */
  | { kind: "stay"; state: State; replies: Outgoing[]; needsNoAnswer?: true }
  /** The conversation is over. */
  | { kind: "done"; replies: Outgoing[] }
  /** Go on in another flow, in the same turn. */
  | { kind: "go"; flow: FlowName; argument: string; replies: Outgoing[] }
  /** This flow has nothing to say to this event: the house answers as if no flow were running; the state is kept. */
  | { kind: "pass" };
