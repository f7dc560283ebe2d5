import { type ActiveAftercare, activeAftercare } from "../../storage/care.ts";
import type { ActionContext } from "../context.ts";

export type { ActiveAftercare } from "../../storage/care.ts";

/** The treatment that a customer's words are judged by now; null when she had none within 90 days. */
export async function activeAftercareOf(context: ActionContext, customerId: string): Promise<ActiveAftercare | null> {
  return activeAftercare(context.tx, customerId, context.now);
}
