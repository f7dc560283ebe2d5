import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { perform } from "../../../actions/context.ts";
import { readKeyRotation, rotationState, startKeyRotation } from "../../../actions/privacy/key-rotation.ts";
import type { WebDeps } from "../../deps.ts";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { KeyPage, KeyProgress } from "./key-page.tsx";

/** The secret key: since when it is in use, and a new one, begun by the owner. */
export function keyRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const facts = async (c: BoardContext) => {
    const view = c.get("view");
    const rotation = await look(house, view.staff, ({ tx }) => readKeyRotation(tx));
    const kept = house.keptKeys ? ("here" as const) : ("environment" as const);
    return { view, kept, since: house.keptKeys?.since() ?? null, rotation, state: rotationState(rotation, view.now) };
  };
  routes.get("/", async (c) => c.html(<KeyPage {...(await facts(c))} />));
  routes.get("/progress", async (c) => c.html(<KeyProgress {...(await facts(c))} />));
  routes.post("/", async (c) => {
    if (!house.keptKeys) return missing(c);
    const { say, staff } = c.get("view");
    const started = await perform(house, staff, startKeyRotation);
    if (started.ok) {
      house.goOnSealing?.();
      return c.redirect("/board/settings/key", 303);
    }
    if (started.reason === "not_allowed") return refusedPage(c);
    return c.html(<KeyPage {...(await facts(c))} refused={say("board-key-already")} />, 409);
  });
  return routes;
}
