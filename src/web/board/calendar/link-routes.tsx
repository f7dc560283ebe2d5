import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readCalendarLinks } from "../../../actions/board/read-calendar-links.ts";
import { addBusyCalendar } from "../../../actions/calendars/add-busy-calendar.ts";
import { checkBusyCalendar } from "../../../actions/calendars/check-busy-calendar.ts";
import { removeBusyCalendar } from "../../../actions/calendars/remove-busy-calendar.ts";
import { renewFeed } from "../../../actions/calendars/renew-feed.ts";
import { revokeFeed } from "../../../actions/calendars/revoke-feed.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { LinkPage } from "./link-page.tsx";

type Result = { ok: true } | { ok: false; reason: string };

/** Links to calendars outside: everybody her own, set-up people those of their branch. */
export function linkRoutes({ house, publicUrl }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const linksOf = (c: BoardContext, staffId?: string) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readCalendarLinks(context, view.branch.id, staffId));
  };
  routes.get("/", async (c) => c.html(<LinkPage view={c.get("view")} links={await linksOf(c)} />));
  const change = async (c: BoardContext, act: (context: ActionContext) => Promise<Result>) => {
    const staffId = c.req.param("staffId") ?? "";
    const [person] = await linksOf(c, staffId);
    const calendarId = c.req.param("id");
    if (!person || (calendarId && !person.busy.some(({ id }) => id === calendarId))) return missing(c);
    const result = await perform(house, c.get("view").staff, act);
    return result.ok ? c.redirect(`/board/calendar/links?saved=yes#links-${staffId}`, 303) : missing(c);
  };
  routes.post("/:staffId/feed", async (c) => {
    const staffId = c.req.param("staffId");
    if ((await linksOf(c, staffId)).length === 0) return missing(c);
    const shows = (await readForm(c)).text("shows") === "busy" ? "busy" : "service";
    const view = c.get("view");
    const result = await perform(house, view.staff, (context) => renewFeed(context, { staffId, shows }));
    if (!result.ok) return missing(c);
    const made = { staffId, address: `${publicUrl}/calendar/${result.token}.ics` };
    return c.html(<LinkPage view={view} links={await linksOf(c)} made={made} />);
  });
  routes.post("/:staffId/feed/end", (c) =>
    change(c, (context) => revokeFeed(context, { staffId: c.req.param("staffId") })),
  );
  routes.post("/:staffId/busy", async (c) => {
    const staffId = c.req.param("staffId");
    if ((await linksOf(c, staffId)).length === 0) return missing(c);
    const view = c.get("view");
    const typed = (await readForm(c)).text("address");
    const result = await perform(house, view.staff, (context) => addBusyCalendar(context, { staffId, address: typed }));
    if (result.ok) return c.redirect(`/board/calendar/links?saved=yes#links-${staffId}`, 303);
    const key = `board-outside-problem-${result.reason}`;
    if (!view.knows(key)) return missing(c);
    const refused = { staffId, words: view.say(key), typed };
    return c.html(<LinkPage view={view} links={await linksOf(c)} refused={refused} />, 422);
  });
  routes.post("/:staffId/busy/:id/check", (c) =>
    change(c, (context) => checkBusyCalendar(context, { id: c.req.param("id") })),
  );
  routes.post("/:staffId/busy/:id/remove", (c) =>
    change(c, (context) => removeBusyCalendar(context, { id: c.req.param("id") })),
  );
  return routes;
}
