import type { FlowContext } from "./flow.ts";

/** Whose appointments she may see and change from her chat: her own, and those of who is in her care. */
export function herAndHers({ customer }: Pick<FlowContext, "customer">): string[] {
  return [customer.id, ...(customer.wardIds ?? [])];
}
