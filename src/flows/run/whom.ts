import { readOwnFamily } from "../../actions/customers/read-own-family.ts";
import { whoseIsIt } from "../../actions/customers/whose-is-it.ts";
import { memberMeant } from "../../domain/customers/family-words.ts";
import { type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { CustomerInChat, FlowEvent } from "../flow.ts";
import type { Turn } from "./turn-state.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Whom a step of a conversation is about: somebody in her care when its state or its buttons name something of hers; else who writes. */
export async function personAbout(turn: Turn, at: { state: unknown; event: FlowEvent }): Promise<CustomerInChat> {
  const { event } = at;
  if (event.kind === "start" && event.argument.startsWith("for:")) await noticeNewMember(turn);
  const { wardIds = [] } = turn.customer;
  if (wardIds.length === 0) return turn.customer;
  const said = event.kind === "start" ? event.argument : event.kind === "choice" ? event.choice : "";
  const ids = [...idsIn(said), ...idsIn(JSON.stringify(withoutInterrupted(at.state)))];
  const owner = ids.length > 0 ? await whoseIsIt(turn.context, { people: wardIds, ids }) : null;
  return owner ? asPerson(turn, owner) : turn.customer;
}

/** In this very turn somebody may have come into her care. */
async function noticeNewMember(turn: Turn): Promise<void> {
  const family = await readOwnFamily(turn.context, turn.customer.id);
  turn.customer = { ...turn.customer, wardIds: family.map(({ id }) => id) };
}

/** Whom her words are about, when they name somebody in her care ("my daughter", her name); else who writes. */
export async function personMeant(turn: Turn, text: string): Promise<CustomerInChat> {
  const { wardIds = [] } = turn.customer;
  if (wardIds.length === 0) return turn.customer;
  const family = await readOwnFamily(turn.context, turn.customer.id);
  const meant = memberMeant(text, family);
  if (meant) return asPerson(turn, meant.id);
  return turn.chat.flow === "checkin"
    ? personAbout(turn, { state: turn.chat.flowState, event: { kind: "again" } })
    : turn.customer;
}

async function asPerson(turn: Turn, id: string): Promise<CustomerInChat> {
  const member = (await readOwnFamily(turn.context, turn.customer.id)).find((one) => one.id === id);
  if (!member) return turn.customer;
  const { name, locale, phone } = member;
  return { id, name, locale, phone, unreachableAt: turn.customer.unreachableAt };
}

/** What is about somebody else begins with her name. */
export function naming(turn: Turn, person: CustomerInChat, replies: Outgoing[]): Outgoing[] {
  if (person.id === turn.customer.id) return replies;
  return replies.map((one, at) =>
    at === 0 && one.purpose !== "safety"
      ? { ...one, lines: [phrase("family-about", { name: person.name }), ...one.lines] }
      : one,
  );
}

function idsIn(text: string | undefined): string[] {
  return text?.match(uuid) ?? [];
}

function withoutInterrupted(state: unknown): unknown {
  if (typeof state !== "object" || state === null) return state;
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== "interrupted"));
}
