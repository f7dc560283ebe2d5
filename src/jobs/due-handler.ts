import type { ActionContext } from "../actions/context.ts";

/** A scheduled item as its handler sees it; `payload` is parsed by the handler. */
export interface DueItem {
  id: string;
  kind: string;
  dueAt: Date;
  customerId: string | null;
  chatId: string | null;
  appointmentId: string | null;
  payload: unknown;
}

/** Does what fell due, in one transaction with the mark that it is done; null, or an instant at which it is asked again. */
export type DueHandler = (context: ActionContext, item: DueItem) => Promise<{ againAt: Date } | null>;

/** Handlers by the kind of item. */
export type DueHandlers = Record<string, DueHandler>;
