import { openCase } from "../../actions/cases/open-case.ts";
import { TREATED_FROM } from "../../domain/customers/age.ts";
import { heardCompany } from "../../domain/customers/company-words.ts";
import { ageTold, canBeName, nameAmong } from "../../domain/customers/family-words.ts";
import { type Line, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext, FlowResult } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";

/** The booking after words that say who comes along, and what she hears about it. */
export interface HeardTogether {
  state: BookingState;
  notes: Line[];
  /** Her words, so that two wishes with only a comma between them are read as two. */
  words: string;
}

/**
 * "For me and my mum", "两个人一起": her own is booked first, then the other's beside it, with a file of her own. More than two are for a
 * person to arrange, who is told; hers is booked meanwhile. null when she speaks of nobody else, or it is known already.
 */
export async function hearCompany(
  context: FlowContext,
  state: BookingState,
  text: string,
): Promise<HeardTogether | null> {
  const heard = heardCompany(text);
  if (!heard || state.forId !== null) return null;
  if (heard.people > 2) {
    await tellOfGroup(context, text);
    return {
      state,
      words: text,
      notes: [phrase("booking-group", { people: heard.people, salon: context.branch.name })],
    };
  }
  const relation = heard.relation ?? state.company?.relation ?? null;
  const age = (relation === "child" ? ageTold(text)?.age : null) ?? state.company?.age ?? null;
  if (age !== null && age < TREATED_FROM) {
    const name = phrase(`family-relation-${relation ?? "other"}`);
    return { state: { ...state, company: null }, words: text, notes: [phrase("family-too_young", { name })] };
  }
  const known = state.company !== null && state.company.relation === relation;
  const words = text.replaceAll(/[，,]\s*(?=我|my\b)/gi, "、");
  const { serviceId = null, name: called = "" } = state.company ?? {};
  return {
    state: { ...state, company: { relation, serviceId, age, name: called } },
    words,
    notes: known ? [] : [phrase("booking-company")],
  };
}

/** "My friend is called Inés", 叫李秀英: the name of who comes along, for the file that is opened for her; and what else is said. null when it is none. */
export function hearNameOfCompany(state: BookingState, text: string): { state: BookingState; rest: string } | null {
  const told = state.company ? nameAmong(text) : null;
  if (!state.company || !told || !canBeName(told.name)) return null;
  return { state: { ...state, company: { ...state.company, name: told.name } }, rest: told.rest };
}

async function tellOfGroup({ customer, chat, branch, ...context }: FlowContext, words: string): Promise<void> {
  await openCase(context, {
    ...{ customerId: customer.id, chatId: chat.id, branchId: branch.id, kind: "question", severity: "watch", words },
    reasons: [{ code: "GROUP_BOOKING", evidence: words }],
  });
}

/** "A facial for me and a massage for my mum": of two treatments the second is for who comes along. */
export function sharedOut(before: BookingState, state: BookingState): BookingState {
  const [second, ...more] = state.thenServiceIds;
  if (!state.company || !second || more.length > 0 || before.thenServiceIds.length > 0) return state;
  return { ...state, thenServiceIds: [], company: { ...state.company, serviceId: second } };
}

/** Hers is booked: the other's follows in the same turn, beside it. */
export function toCompany(
  { relation, serviceId, age, name }: NonNullable<BookingState["company"]>,
  appointmentId: string,
  replies: Outgoing[],
): FlowResult<never> {
  const beside = serviceId === null ? `@${appointmentId}` : `@${appointmentId}:${serviceId}`;
  return {
    kind: "go",
    flow: "family",
    argument: `for:${relation ?? "open"}${age ?? ""}${name ? `=${name}` : ""}:${beside}`,
    replies,
  };
}
