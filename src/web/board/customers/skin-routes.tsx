import type { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { noteSkin, removeSkinNote } from "../../../actions/customers/note-skin.ts";
import { prerequisiteKinds } from "../../../domain/booking/skin-catalogue.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, reads } from "../view.ts";

/** Staff note a patch test, a consultation, a product; and take a note back. `page` shows the customer again with a refusal. */
export function addSkinRoutes(
  routes: Hono<BoardEnv>,
  { house }: WebDeps,
  page: (c: BoardContext, id: string, skinRefused: string) => Response | Promise<Response>,
): void {
  routes.post("/:id/skin", async (c) => {
    const view = c.get("view");
    if (!reads(view, "health")) return refusedPage(c);
    const customerId = c.req.param("id");
    const note = typedNote(await readForm(c));
    const { zone } = view.branch;
    const result = await perform(house, view.staff, (context) => noteSkin(context, { customerId, zone, note }));
    if (result.ok) return c.redirect(`/board/customers/${customerId}?saved=yes`, 303);
    if (result.reason === "not_allowed") return refusedPage(c);
    if (result.reason === "not_found") return missing(c);
    return page(c, customerId, view.say(`board-skin-note-${result.reason}`));
  });
  routes.post("/:id/skin/:note/remove", async (c) => {
    const view = c.get("view");
    const input = { customerId: c.req.param("id"), noteId: c.req.param("note") };
    const result = await perform(house, view.staff, (context) => removeSkinNote(context, input));
    if (result.ok) return c.redirect(`/board/customers/${input.customerId}?saved=yes`, 303);
    return result.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
}

/** A product or the sun has neither a treatment nor a result. */
function typedNote(form: Typed) {
  const kind = form.text("kind");
  const on = form.text("on");
  if (!prerequisiteKinds.some((one) => one === kind)) return { kind, on };
  return { kind, on, treatment: form.text("treatment"), result: form.text("result") };
}
