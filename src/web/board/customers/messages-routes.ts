import type { Hono } from "hono";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { chooseMessages, messageChoices } from "../../../actions/customers/choose-messages.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";

/** Staff turn kinds of messages on and off for a customer who asks for it, with a reason. `page` shows her again with a refused form. */
export function addMessageRoutes(
  routes: Hono<BoardEnv>,
  { house }: WebDeps,
  page: (c: BoardContext, id: string) => Response | Promise<Response>,
): void {
  routes.post("/:id/messages", async (c) => {
    const { staff } = c.get("view");
    const customerId = c.req.param("id");
    const form = await readForm(c);
    const wish = { customerId, on: form.all("on"), why: form.text("why"), via: staff.id };
    const result = await perform(house, staff, (context) => chooseAll(context, wish));
    if (result === "done") return c.redirect(`/board/customers/${customerId}?saved=yes#messages`, 303);
    if (result === "why_missing") return page(c, customerId);
    return result === "not_allowed" ? refusedPage(c) : missing(c);
  });
}

/** Every kind whose box was changed; all of them or none. */
async function chooseAll(
  context: ActionContext,
  { customerId, on, why, via }: { customerId: string; on: string[]; why: string; via: string },
): Promise<"done" | "not_found" | "not_allowed" | "why_missing"> {
  for (const { category, on: before } of await messageChoices(context, customerId)) {
    const after = on.includes(category);
    const wish = { customerId, category, on: after, why, via };
    // An unchanged box is a wish too, as far as it has to be allowed.
    const result = await chooseMessages(context, after === before ? { ...wish, on: before } : wish);
    if (!result.ok) return result.reason;
  }
  return "done";
}
