import { ownerAmong } from "../../storage/family.ts";
import type { ActionContext } from "../context.ts";

/** Which of these people an appointment, a check-in or a place on the waiting list with one of these ids belongs to; null: none. */
export function whoseIsIt(
  { tx }: ActionContext,
  input: { people: readonly string[]; ids: readonly string[] },
): Promise<string | null> {
  return ownerAmong(tx, input.people, input.ids);
}
