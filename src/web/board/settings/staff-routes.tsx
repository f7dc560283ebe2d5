import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { addStaff } from "../../../actions/salon/add-staff.ts";
import { updateStaff } from "../../../actions/salon/update-staff.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardEnv } from "../view.ts";
import { readHours } from "./hours-fields.tsx";
import { staffAbsenceRoutes } from "./staff-absence.tsx";
import { staffAccessRoutes } from "./staff-access.tsx";
import { personOf, staffForm, staffSettings } from "./staff-answers.tsx";
import { type PersonTyped, StaffListPage } from "./staff-page.tsx";

const newPerson: PersonTyped = { name: "", role: "beautician", locale: "zh-CN", hours: [], skills: [], active: true };

/** People of the branch she looks at. */
export function staffSettingsRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.get("/", async (c) => {
    const file = await staffSettings(house, c);
    return file ? c.html(<StaffListPage view={c.get("view")} staff={file.staff} />) : missing(c);
  });
  routes.get("/new", (c) => staffForm(house, c, newPerson));
  routes.get("/:id", async (c) => {
    const found = await personOf(house, c, c.req.param("id"));
    return found ? staffForm(house, c, found) : missing(c);
  });
  routes.post("/", async (c) => {
    const view = c.get("view");
    const { active: _, ...typed } = readPerson(await readForm(c));
    const input = { branchId: view.branch.id, person: typed };
    const result = await perform(house, view.staff, (context) => addStaff(context, input));
    if (!result.ok) return staffForm(house, c, { ...typed, active: true }, result);
    return c.redirect(`/board/settings/staff/${result.staffId}?saved=yes`, 303);
  });
  routes.post("/:id", async (c) => {
    const staffId = c.req.param("id");
    const found = await personOf(house, c, staffId);
    if (!found) return missing(c);
    const change = readPerson(await readForm(c));
    const result = await perform(house, c.get("view").staff, (context) => updateStaff(context, { staffId, change }));
    if (!result.ok) return staffForm(house, c, { ...found, ...change }, result);
    return c.redirect(`/board/settings/staff/${staffId}?saved=yes`, 303);
  });
  routes.route("/", staffAccessRoutes(deps));
  routes.route("/", staffAbsenceRoutes(deps));
  return routes;
}

function readPerson(form: Typed): PersonTyped {
  return {
    name: form.text("name"),
    role: form.text("role"),
    locale: form.text("locale"),
    hours: readHours(form),
    skills: form.all("skills"),
    active: form.text("active") === "yes",
  };
}
