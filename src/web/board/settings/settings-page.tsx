import type { Child } from "hono/jsx";
import { Icon, type IconName } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";

/** A page of the settings with the way back to their list. */
export const SettingsSubpage = (props: {
  view: View;
  title: string;
  back?: { path: string; words: string };
  children?: Child;
}) => {
  const { view, title, children } = props;
  const back = props.back ?? { path: "/board/settings", words: view.say("board-nav-settings") };
  return (
    <Page view={view} title={title}>
      <div>
        <a class="back" href={back.path}>
          <Icon name="left" />
          {back.words}
        </a>
        <h1>{title}</h1>
      </div>
      {view.saved ? <Note tone="good">{view.say("board-settings-saved")}</Note> : null}
      {children}
    </Page>
  );
};

interface Entry {
  path: string;
  icon: IconName;
  key: string;
}

const entries: Entry[] = [
  { path: "branch", icon: "shop", key: "branch" },
  { path: "staff", icon: "people", key: "staff" },
  { path: "services", icon: "leaf", key: "services" },
  { path: "rules", icon: "today", key: "rules" },
  { path: "skin", icon: "allergy", key: "skin" },
  { path: "questionnaires", icon: "pencil", key: "questionnaires" },
  { path: "links", icon: "link", key: "links" },
  { path: "import", icon: "people", key: "import" },
  { path: "retention", icon: "today", key: "retention" },
  { path: "key", icon: "lock", key: "key" },
  { path: "activity", icon: "scroll", key: "activity" },
];

export const SettingsPage = ({ view, done }: { view: View; done?: string }) => (
  <Page view={view} title={view.say("board-nav-settings")}>
    <h1>{view.say("board-nav-settings")}</h1>
    {done === "yes" ? <Note tone="good">{view.say("salon-setup-done")}</Note> : null}
    {done === "branch" ? <Note tone="good">{view.say("board-branch-added")}</Note> : null}
    {view.branch.demo && can(view, "branch.all") ? (
      <a class="button main" href="/board/settings/salon">
        <Icon name="shop" />
        {view.say("board-demo-set-up")}
      </a>
    ) : null}
    <ul class="card rows settings-list">
      {entries.map(({ path, icon, key }) => (
        <li>
          <a href={`/board/settings/${path}`}>
            <span class="initial">
              <Icon name={icon} />
            </span>
            <span>
              <span class="strong">{view.say(`board-settings-${key}`)}</span>
              <br />
              <span class="soft small">{view.say(`board-settings-${key}-words`)}</span>
            </span>
            <Icon name="right" />
          </a>
        </li>
      ))}
    </ul>
  </Page>
);
