import type { Context } from "hono";
import { type ActionContext, perform, systemActor } from "../../actions/context.ts";
import { type FormRefusal, type OpenedForm, openForm } from "../../actions/intake/open-form.ts";
import type { WebDeps } from "../deps.ts";
import { type FormView, tokenOf, wordsFor } from "./form-view.ts";

export function viewOf(c: Context, deps: WebDeps, form: OpenedForm): FormView {
  return { ...wordsFor(c, deps, form.chat.locale), form, now: deps.house.now() };
}

/** Does something with the form as the customer whose link it is, in one transaction with opening it. */
export function asHer<T>(
  c: Context,
  deps: WebDeps,
  work: (context: ActionContext, form: OpenedForm) => Promise<T>,
): Promise<{ ok: true; form: OpenedForm; value: T } | FormRefusal> {
  return perform(deps.house, systemActor, async (context) => {
    const form = await openForm(context, tokenOf(c));
    if (!form.ok) return form;
    const actor = { kind: "customer" as const, id: form.link.customerId, name: form.chat.writer.name };
    return { ok: true as const, form, value: await work({ ...context, actor }, form) };
  });
}
