import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";

/** A refused act in words for staff; who has the case is named. */
export function refusalWords(refusal: { reason: string; byName?: string }): Outgoing {
  const values = refusal.byName === undefined ? undefined : { name: refusal.byName };
  return message(phrase(`staff-refused-${refusal.reason}`, values));
}
