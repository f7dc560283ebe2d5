import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { createLinkCode } from "../../../actions/salon/create-link-code.ts";
import { createLoginLink } from "../../../actions/salon/create-login-link.ts";
import type { WebDeps } from "../../deps.ts";
import { missing } from "../refused.tsx";
import type { BoardEnv } from "../view.ts";
import { CodePage, LinkPage } from "./code-page.tsx";
import { personOf, staffForm } from "./staff-answers.tsx";

/** How a person gets in: a sign-in link, or her own Telegram. Both are shown once. */
export function staffAccessRoutes({ house, publicUrl }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.post("/:id/sign-in-link", async (c) => {
    const found = await personOf(house, c, c.req.param("id"));
    if (!found) return missing(c);
    const view = c.get("view");
    const link = await perform(house, view.staff, (context) => createLoginLink(context, { staffId: found.id }));
    if (!link.ok) return staffForm(house, c, found, link);
    const address = `${publicUrl}/board/enter?token=${link.token}`;
    return c.html(<LinkPage view={view} name={found.name} address={address} />);
  });
  routes.post("/:id/telegram-code", async (c) => {
    const found = await personOf(house, c, c.req.param("id"));
    if (!found) return missing(c);
    const view = c.get("view");
    const input = { purpose: "staff_person" as const, branchId: found.branchId, staffId: found.id };
    const made = await perform(house, view.staff, (context) => createLinkCode(context, input));
    if (!made.ok) return staffForm(house, c, found, made);
    return c.html(<CodePage view={view} purpose="person" name={found.name} code={made.code} />);
  });
  return routes;
}
