import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { makeEvidence } from "../../../actions/privacy/evidence-pack.ts";
import type { WebDeps } from "../../deps.ts";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";

/** The evidence pack of one visit, as a PDF (where the machine can print one) and as JSON. */
export function evidenceRoutes({ house, printEvidence }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const make = (c: BoardContext, appointmentId: string) =>
    perform(house, c.get("view").staff, (context) => makeEvidence(context, { appointmentId }));
  const save = (c: BoardContext, name: string, type: string) => {
    c.header("Content-Type", type);
    c.header("Content-Disposition", `attachment; filename="${name.replaceAll(/[^\w.-]/g, "")}"`);
    c.header("Cache-Control", "no-store");
  };
  routes.get("/:id/json", async (c) => {
    const made = await make(c, c.req.param("id"));
    if (!made.ok) return made.reason === "not_allowed" ? refusedPage(c) : missing(c);
    save(c, `evidence-${made.pack.appointmentId}.json`, "application/json; charset=utf-8");
    return c.body(JSON.stringify(made.pack, null, 2));
  });
  routes.get("/:id/pdf", async (c) => {
    if (!printEvidence) return missing(c);
    const made = await make(c, c.req.param("id"));
    if (!made.ok) return made.reason === "not_allowed" ? refusedPage(c) : missing(c);
    const pdf = await printEvidence(c.get("view").locale, made);
    save(c, `evidence-${made.pack.appointmentId}.pdf`, "application/pdf");
    return c.body(Uint8Array.from(pdf).buffer);
  });
  return routes;
}
