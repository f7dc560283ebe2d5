import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readSettings } from "../../../actions/board/read-settings.ts";
import { perform } from "../../../actions/context.ts";
import { addStaff } from "../../../actions/salon/add-staff.ts";
import { addTimeOff } from "../../../actions/salon/add-time-off.ts";
import { createLinkCode } from "../../../actions/salon/create-link-code.ts";
import { createLoginLink } from "../../../actions/salon/create-login-link.ts";
import { removeTimeOff } from "../../../actions/salon/remove-time-off.ts";
import { updateStaff } from "../../../actions/salon/update-staff.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { instantOf, isDate, isTime } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { CodePage, LinkPage } from "./code-page.tsx";
import { readHours } from "./hours-fields.tsx";
import { refusalWords } from "./problems.tsx";
import { type PersonTyped, StaffListPage, StaffPage } from "./staff-page.tsx";

const newPerson: PersonTyped = { name: "", role: "beautician", locale: "zh-CN", hours: [], skills: [], active: true };

type Refused = { reason: string; problems?: SalonProblem[]; appointments?: number; words?: string };

/** People of the branch she looks at, and how they get in. */
export function staffSettingsRoutes({ house, publicUrl }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const settings = (c: BoardContext) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readSettings(context, view.branch));
  };
  const person = async (c: BoardContext, id: string) => (await settings(c))?.staff.find((one) => one.id === id);
  const form = async (c: BoardContext, typed: PersonTyped, wrong?: Refused) => {
    const view = c.get("view");
    const services = (await settings(c))?.services ?? [];
    const shown =
      wrong && (wrong.problems ? { problems: wrong.problems } : { refused: wrong.words ?? refusalWords(view, wrong) });
    return c.html(<StaffPage view={view} person={typed} services={services} {...shown} />, wrong ? 422 : 200);
  };
  routes.get("/", async (c) => {
    const file = await settings(c);
    return file ? c.html(<StaffListPage view={c.get("view")} staff={file.staff} />) : missing(c);
  });
  routes.get("/new", (c) => form(c, newPerson));
  routes.get("/:id", async (c) => {
    const found = await person(c, c.req.param("id"));
    return found ? form(c, found) : missing(c);
  });
  routes.post("/", async (c) => {
    const view = c.get("view");
    const { active: _, ...typed } = readPerson(await readForm(c));
    const input = { branchId: view.branch.id, person: typed };
    const result = await perform(house, view.staff, (context) => addStaff(context, input));
    if (!result.ok) return form(c, { ...typed, active: true }, result);
    return c.redirect(`/board/settings/staff/${result.staffId}?saved=yes`, 303);
  });
  routes.post("/:id", async (c) => {
    const staffId = c.req.param("id");
    if (!(await person(c, staffId))) return missing(c);
    const change = readPerson(await readForm(c));
    const result = await perform(house, c.get("view").staff, (context) => updateStaff(context, { staffId, change }));
    if (!result.ok) return form(c, { ...change, id: staffId }, result);
    return c.redirect(`/board/settings/staff/${staffId}?saved=yes`, 303);
  });
  routes.post("/:id/sign-in-link", async (c) => {
    const found = await person(c, c.req.param("id"));
    if (!found) return missing(c);
    const { staff } = c.get("view");
    const link = await perform(house, staff, (context) => createLoginLink(context, { staffId: found.id }));
    if (!link.ok) return form(c, found, link);
    const address = `${publicUrl}/board/enter?token=${link.token}`;
    return c.html(<LinkPage view={c.get("view")} name={found.name} address={address} />);
  });
  routes.post("/:id/telegram-code", async (c) => {
    const found = await person(c, c.req.param("id"));
    if (!found) return missing(c);
    const input = { purpose: "staff_person" as const, branchId: found.branchId, staffId: found.id };
    const made = await perform(house, c.get("view").staff, (context) => createLinkCode(context, input));
    if (!made.ok) return form(c, found, made);
    return c.html(<CodePage view={c.get("view")} purpose="person" name={found.name} code={made.code} />);
  });
  routes.post("/:id/away", async (c) => {
    const found = await person(c, c.req.param("id"));
    if (!found) return missing(c);
    const typed = await readForm(c);
    const view = c.get("view");
    const [startsAt, endsAt] = ["from", "until"].map((name) => instantTyped(typed.text(name), view.branch.zone));
    if (!startsAt || !endsAt) return form(c, found, { reason: "bad_date" });
    const input = { staffId: found.id, startsAt, endsAt, reason: typed.text("reason") };
    const result = await perform(house, view.staff, (context) => addTimeOff(context, input));
    if (!result.ok) return form(c, found, result);
    const booked = result.appointmentsMeanwhile;
    if (booked === 0) return c.redirect(`/board/settings/staff/${found.id}?saved=yes`, 303);
    const after = (await person(c, found.id)) ?? found;
    return form(c, after, {
      reason: "booked_meanwhile",
      words: view.say("board-closures-booked", { appointments: booked }),
    });
  });
  routes.post("/:id/back", async (c) => {
    const found = await person(c, c.req.param("id"));
    const timeOffId = (await readForm(c)).text("timeOff");
    if (!found?.timeOff.some(({ id }) => id === timeOffId)) return missing(c);
    const result = await perform(house, c.get("view").staff, (context) => removeTimeOff(context, { timeOffId }));
    return result.ok ? c.redirect(`/board/settings/staff/${found.id}?saved=yes`, 303) : form(c, found, result);
  });
  return routes;
}

/** The instant of "2026-12-01T09:30" on the branch's clock; null when it is none. */
function instantTyped(text: string, zone: string): Date | null {
  const [date = "", time = ""] = text.split("T");
  return isDate(date) && isTime(time) ? instantOf(date, time, zone) : null;
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
