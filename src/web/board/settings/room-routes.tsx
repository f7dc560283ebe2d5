import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readSettings } from "../../../actions/board/read-settings.ts";
import { perform } from "../../../actions/context.ts";
import { addRoom } from "../../../actions/salon/add-room.ts";
import { removeRoom } from "../../../actions/salon/remove-room.ts";
import { renameRoom } from "../../../actions/salon/rename-room.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { BranchPage } from "./branch-page.tsx";
import { refusalWords } from "./problems.tsx";

const saved = "/board/settings/branch?saved=yes";

/** The rooms and devices of the branch she looks at. */
export function roomSettingsRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const page = async (
    c: BoardContext,
    shown: { refused?: string; room?: { name: string; kind: string; error: string } },
  ) => {
    const view = c.get("view");
    const file = await look(house, view.staff, (context) => readSettings(context, view.branch));
    return file ? c.html(<BranchPage view={view} branch={file.branch} {...shown} />, 422) : missing(c);
  };
  const badName = (c: BoardContext) => c.get("view").say("board-wrong-room");
  routes.post("/", async (c) => {
    const view = c.get("view");
    const form = await readForm(c);
    const room = { name: form.text("room"), kind: form.text("kind") };
    const result = await perform(house, view.staff, (context) => addRoom(context, { branchId: view.branch.id, room }));
    if (result.ok) return c.redirect(saved, 303);
    if (result.reason === "invalid") return page(c, { room: { ...room, error: badName(c) } });
    return page(c, { refused: refusalWords(view, result) });
  });
  routes.post("/:id", async (c) => {
    const view = c.get("view");
    const input = { roomId: c.req.param("id"), name: (await readForm(c)).text("room") };
    const result = await perform(house, view.staff, (context) => renameRoom(context, input));
    if (result.ok) return c.redirect(saved, 303);
    return page(c, { refused: result.reason === "invalid" ? badName(c) : refusalWords(view, result) });
  });
  routes.post("/:id/remove", async (c) => {
    const view = c.get("view");
    const result = await perform(house, view.staff, (context) => removeRoom(context, { roomId: c.req.param("id") }));
    return result.ok ? c.redirect(saved, 303) : page(c, { refused: refusalWords(view, result) });
  });
  return routes;
}
