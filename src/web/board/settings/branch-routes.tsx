import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readSettings } from "../../../actions/board/read-settings.ts";
import { perform } from "../../../actions/context.ts";
import { addBranch } from "../../../actions/salon/add-branch.ts";
import { addClosure } from "../../../actions/salon/add-closure.ts";
import { removeClosure } from "../../../actions/salon/remove-closure.ts";
import { updateBranch } from "../../../actions/salon/update-branch.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { BranchPage, readBranchForm } from "./branch-page.tsx";
import { refusalWords } from "./problems.tsx";
import { roomSettingsRoutes } from "./room-routes.tsx";

/** The branch she looks at: its hours and where it is; another one for owners. */
export function branchSettingsRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.get("/branch", async (c) => {
    const view = c.get("view");
    const file = await look(house, view.staff, (context) => readSettings(context, view.branch));
    return file ? c.html(<BranchPage view={view} branch={file.branch} />) : missing(c);
  });
  routes.post("/branch", async (c) => {
    const view = c.get("view");
    const change = readBranchForm(await readForm(c));
    const input = { branchId: view.branch.id, change };
    const result = await perform(house, view.staff, (context) => updateBranch(context, input));
    if (result.ok) return c.redirect("/board/settings/branch?saved=yes", 303);
    const wrong = result.reason === "invalid" ? { problems: result.problems } : { refused: refusalWords(view, result) };
    const file = await look(house, view.staff, (context) => readSettings(context, view.branch));
    return c.html(<BranchPage view={view} branch={{ ...file?.branch, ...change }} {...wrong} />, 422);
  });
  const page = async (c: BoardContext, refused: string) => {
    const view = c.get("view");
    const file = await look(house, view.staff, (context) => readSettings(context, view.branch));
    return file ? c.html(<BranchPage view={view} branch={file.branch} refused={refused} />, 422) : missing(c);
  };
  routes.post("/branch/close", async (c) => {
    const view = c.get("view");
    const form = await readForm(c);
    const input = { branchId: view.branch.id, date: form.text("date"), note: form.text("note") };
    const result = await perform(house, view.staff, (context) => addClosure(context, input));
    if (!result.ok) return page(c, refusalWords(view, result));
    if (result.appointmentsThatDay === 0) return c.redirect("/board/settings/branch?saved=yes", 303);
    return page(c, view.say("board-closures-booked", { appointments: result.appointmentsThatDay }));
  });
  routes.post("/branch/open", async (c) => {
    const view = c.get("view");
    const input = { branchId: view.branch.id, date: (await readForm(c)).text("date") };
    const result = await perform(house, view.staff, (context) => removeClosure(context, input));
    return result.ok ? c.redirect("/board/settings/branch?saved=yes", 303) : page(c, refusalWords(view, result));
  });
  routes.get("/branches/new", (c) => {
    const view = c.get("view");
    const { zone, place } = view.branch;
    const empty = { name: "", zone, place, address: "", phone: "", quietFrom: "21:00", quietTo: "09:00", hours: [] };
    return c.html(<BranchPage view={view} branch={empty} isNew />);
  });
  routes.post("/branches", async (c) => {
    const view = c.get("view");
    const branch = readBranchForm(await readForm(c));
    const result = await perform(house, view.staff, (context) => addBranch(context, branch));
    if (result.ok) return c.redirect("/board/settings?done=branch", 303);
    const wrong = result.reason === "invalid" ? { problems: result.problems } : { refused: refusalWords(view, result) };
    return c.html(<BranchPage view={view} branch={branch} isNew {...wrong} />, 422);
  });
  routes.route("/branch/rooms", roomSettingsRoutes(deps));
  return routes;
}
