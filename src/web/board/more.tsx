import { Hono } from "hono";
import { perform } from "../../actions/context.ts";
import { chooseStaffLocale } from "../../actions/salon/choose-staff-locale.ts";
import { isLocale } from "../../domain/message/locale.ts";
import type { WebDeps } from "../deps.ts";
import { readForm, wayBack } from "./form.ts";
import { Icon, type IconName } from "./icons.tsx";
import { Page } from "./layout.tsx";
import { keepBranch } from "./session-cookie.ts";
import { LanguageButtons } from "./switches.tsx";
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
      {can(view, "broadcast.send") ? <Way view={view} path="outreach" icon="megaphone" /> : null}
      {can(view, "salon.setup") ? <Way view={view} path="settings" icon="settings" /> : null}
      <Way view={view} path="export" icon="scroll" />
    </ul>
    <form class="card stack tight" method="post" action="/board/language">
      <h2>{view.say("board-language")}</h2>
      <input type="hidden" name="back" value="/board/more" />
      <LanguageButtons view={view} />
    </form>
    <form class="card row between" method="post" action="/board/leave">
      <p>
        <span class="strong">{view.staff.name}</span>
        <br />
        <span class="soft small">
          {view.say(`board-role-${view.staff.role}`)} · {view.branch.name}
        </span>
      </p>
      <button type="submit">
        <Icon name="leave" />
        {view.say("board-leave")}
      </button>
    </form>
  </Page>
);

const Way = ({ view, path, icon }: { view: View; path: "outreach" | "settings" | "export"; icon: IconName }) => (
  <li>
    <a href={`/board/${path}`}>
      <span class="initial">
        <Icon name={icon} />
      </span>
      <span class="strong">{view.say(`board-nav-${path}`)}</span>
      <Icon name="right" />
    </a>
  </li>
);
