import { Hono } from "hono";
import { perform } from "../../actions/context.ts";
import { chooseStaffLocale } from "../../actions/salon/choose-staff-locale.ts";
import { isLocale } from "../../domain/message/locale.ts";
import type { WebDeps } from "../deps.ts";
import { readForm, wayBack } from "./form.ts";
import { Icon } from "./icons.tsx";
import { Page } from "./layout.tsx";
import { keepBranch } from "./session-cookie.ts";
import { LanguageSwitch } from "./switches.tsx";
import { type BoardEnv, can, type View } from "./view.ts";

/** What has no room in the bar of a phone; language and branch of the one who looks. */
export function moreRoutes(deps: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.get("/more", (c) => c.html(<MorePage view={c.get("view")} />));
  routes.post("/language", async (c) => {
    const form = await readForm(c);
    const locale = form.text("locale");
    const { staff } = c.get("view");
    if (isLocale(locale)) await perform(deps.house, staff, (context) => chooseStaffLocale(context, { locale }));
    return c.redirect(wayBack(form.text("back")), 303);
  });
  routes.post("/branch", async (c) => {
    const form = await readForm(c);
    const wanted = form.text("branch");
    if (c.get("view").branches.some(({ id }) => id === wanted)) keepBranch(c, deps, wanted);
    return c.redirect(wayBack(form.text("back")), 303);
  });
  return routes;
}

const MorePage = ({ view }: { view: View }) => (
  <Page view={view} title={view.say("board-nav-more")}>
    <h1>{view.say("board-nav-more")}</h1>
    <ul class="card rows settings-list">
      {can(view, "broadcast.send") ? (
        <li>
          <a href="/board/outreach">
            <span class="initial">
              <Icon name="megaphone" />
            </span>
            <span class="strong">{view.say("board-nav-outreach")}</span>
            <Icon name="right" />
          </a>
        </li>
      ) : null}
      {can(view, "salon.setup") ? (
        <li>
          <a href="/board/settings">
            <span class="initial">
              <Icon name="settings" />
            </span>
            <span class="strong">{view.say("board-nav-settings")}</span>
            <Icon name="right" />
          </a>
        </li>
      ) : null}
    </ul>
    <div class="row between">
      <LanguageSwitch view={view} />
      <form method="post" action="/board/leave">
        <button type="submit" class="quiet">
          <Icon name="leave" />
          {view.say("board-leave")} · {view.staff.name}
        </button>
      </form>
    </div>
  </Page>
);
