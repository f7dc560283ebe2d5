import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readBroadcastFor } from "../../../actions/board/read-outreach.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { pauseBroadcast, resumeBroadcast } from "../../../actions/outreach/pause-broadcast.ts";
import { previewBroadcast } from "../../../actions/outreach/preview-broadcast.ts";
import { startBroadcast } from "../../../actions/outreach/start-broadcast.ts";
import type { WebDeps } from "../../deps.ts";
import { missing } from "../refused.tsx";
import { type BoardContext, type BoardEnv, type View, wantsPart } from "../view.ts";
import { BroadcastPage, Progress } from "./broadcast-page.tsx";

type Steered = { ok: true } | { ok: false; reason: string };

/** One broadcast: a last look, sending it, pausing it, how far it is. */
export function broadcastRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const page = async (c: BoardContext, id: string, refused?: string) => {
    const view = c.get("view");
    const broadcast = await look(house, view.staff, (context) => readBroadcastFor(context, id));
    if (!broadcast) return missing(c);
    const status = refused ? 422 : 200;
    if (wantsPart(c)) return c.html(<Progress view={view} broadcast={broadcast} />, status);
    const draft = broadcast.status === "draft";
    const preview = draft
      ? await look(house, view.staff, (context) => previewBroadcast(context, { broadcastId: id }))
      : null;
    const shown = preview?.ok ? preview : null;
    return c.html(<BroadcastPage view={view} broadcast={broadcast} preview={shown} refused={refused} />, status);
  };
  routes.get("/:id", (c) => page(c, c.req.param("id")));
  const steer = async (c: BoardContext, id: string, act: (context: ActionContext) => Promise<Steered>) => {
    const view = c.get("view");
    const result = await perform(house, view.staff, act);
    if (!result.ok && result.reason === "not_found") return missing(c);
    if (!result.ok) return page(c, id, outreachRefusal(view, result.reason));
    return wantsPart(c) ? page(c, id) : c.redirect(`/board/outreach/${id}`, 303);
  };
  routes.post("/:id/start", (c) => {
    const broadcastId = c.req.param("id");
    return steer(c, broadcastId, (context) => startBroadcast(context, { broadcastId }));
  });
  routes.post("/:id/pause", (c) => {
    const broadcastId = c.req.param("id");
    return steer(c, broadcastId, (context) => pauseBroadcast(context, { broadcastId }));
  });
  routes.post("/:id/resume", (c) => {
    const broadcastId = c.req.param("id");
    return steer(c, broadcastId, (context) => resumeBroadcast(context, { broadcastId }));
  });
  return routes;
}

/** Why a broadcast was not written, sent or paused. */
export function outreachRefusal(view: View, reason: string): string {
  const key = `board-outreach-refused-${reason}`;
  return view.say(view.knows(key) ? key : "board-not-found");
}
