import type { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { addFamilyMember } from "../../../actions/customers/add-family-member.ts";
import { localDate } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import type { FamilyRefused } from "./family-form.tsx";

/** Staff open a file for somebody in a customer's care. `page` shows her again with a refused form. */
export function addFamilyRoutes(
  routes: Hono<BoardEnv>,
  { house }: WebDeps,
  page: (c: BoardContext, id: string, refused: FamilyRefused) => Response | Promise<Response>,
): void {
  routes.post("/:id/family", async (c) => {
    const view = c.get("view");
    const guardianId = c.req.param("id");
    const form = await readForm(c);
    const typed = {
      name: form.text("familyName"),
      relation: form.text("relation"),
      birthDate: form.text("familyBorn"),
    };
    const today = localDate(view.now, view.branch.zone);
    const input = { guardianId, ...typed, birthDate: typed.birthDate || null, today };
    const added = await perform(house, view.staff, (context) => addFamilyMember(context, input));
    if (added.ok) return c.redirect(`/board/customers/${added.memberId}?saved=yes`, 303);
    if (added.reason === "not_found") return missing(c);
    if (added.reason === "not_allowed") return refusedPage(c);
    return page(c, guardianId, { typed, words: view.say(`board-family-wrong-${added.reason}`) });
  });
}
