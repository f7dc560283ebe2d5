import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { endHold, type HoldResult, holdCase } from "../../../actions/privacy/hold-case.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { casePage, openedCase } from "./case-answers.tsx";

/** Putting a case under a legal hold, and ending it. */
export function holdRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const answer = async (c: BoardContext, caseId: string, result: HoldResult) => {
    if (result.ok) return c.redirect(`/board/cases/${caseId}`, 303);
    if (result.reason === "not_allowed") return refusedPage(c);
    if (result.reason === "not_found") return missing(c);
    return casePage(house, c, caseId, {
      refused: c.get("view").say(`board-hold-${result.reason === "why_missing" ? "why-missing" : "why-too_long"}`),
    });
  };
  routes.post("/:id/hold", async (c) => {
    const caseId = c.req.param("id");
    const why = (await readForm(c)).text("why");
    if (!(await openedCase(house, c.get("view"), caseId))) return missing(c);
    return answer(
      c,
      caseId,
      await perform(house, c.get("view").staff, (context) => holdCase(context, { caseId, why })),
    );
  });
  routes.post("/:id/end-hold", async (c) => {
    const caseId = c.req.param("id");
    if (!(await openedCase(house, c.get("view"), caseId))) return missing(c);
    return answer(c, caseId, await perform(house, c.get("view").staff, (context) => endHold(context, { caseId })));
  });
  return routes;
}
