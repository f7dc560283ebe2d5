import { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { addTimeOff } from "../../../actions/salon/add-time-off.ts";
import { removeTimeOff } from "../../../actions/salon/remove-time-off.ts";
import { instantOf, isDate, isTime } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardEnv } from "../view.ts";
import { personOf, staffForm } from "./staff-answers.tsx";

/** When a person is away; visits already booked in that time are counted, so that nobody is forgotten. */
export function staffAbsenceRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.post("/:id/away", async (c) => {
    const found = await personOf(house, c, c.req.param("id"));
    if (!found) return missing(c);
    const typed = await readForm(c);
    const view = c.get("view");
    const [startsAt, endsAt] = ["from", "until"].map((name) => instantTyped(typed.text(name), view.branch.zone));
    if (!startsAt || !endsAt) return staffForm(house, c, found, { reason: "bad_date" });
    const input = { staffId: found.id, startsAt, endsAt, reason: typed.text("reason") };
    const result = await perform(house, view.staff, (context) => addTimeOff(context, input));
    if (!result.ok) return staffForm(house, c, found, result);
    const appointments = result.appointmentsMeanwhile;
    if (appointments === 0) return c.redirect(`/board/settings/staff/${found.id}?saved=yes`, 303);
    const after = (await personOf(house, c, found.id)) ?? found;
    const words = view.say("board-closures-booked", { appointments });
    return staffForm(house, c, after, { reason: "booked_meanwhile", words });
  });
  routes.post("/:id/back", async (c) => {
    const found = await personOf(house, c, c.req.param("id"));
    const timeOffId = (await readForm(c)).text("timeOff");
    if (!found?.timeOff.some(({ id }) => id === timeOffId)) return missing(c);
    const result = await perform(house, c.get("view").staff, (context) => removeTimeOff(context, { timeOffId }));
    if (!result.ok) return staffForm(house, c, found, result);
    return c.redirect(`/board/settings/staff/${found.id}?saved=yes`, 303);
  });
  return routes;
}

/** The instant of "2026-12-01T09:30" on the branch's clock; null when it is none. */
function instantTyped(text: string, zone: string): Date | null {
  const [date = "", time = ""] = text.split("T");
  return isDate(date) && isTime(time) ? instantOf(date, time, zone) : null;
}
