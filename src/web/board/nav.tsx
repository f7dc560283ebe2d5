import type { Permission } from "../../domain/salon/permissions.ts";
import type { IconName } from "./icons.tsx";
import { Icon } from "./icons.tsx";
import { Switches } from "./switches.tsx";
import { can, type View } from "./view.ts";

interface Place {
  path: string;
  key: string;
  icon: IconName;
  on: "both" | "phone" | "desk";
  needs?: Permission;
}

const places: Place[] = [
  { path: "/board", key: "board-nav-today", icon: "sun", on: "both" },
  { path: "/board/cases", key: "board-nav-cases", icon: "message", on: "both" },
  { path: "/board/calendar", key: "board-nav-calendar", icon: "calendar", on: "both" },
  { path: "/board/customers", key: "board-nav-customers", icon: "people", on: "both" },
  { path: "/board/outreach", key: "board-nav-outreach", icon: "megaphone", on: "desk", needs: "broadcast.send" },
  { path: "/board/settings", key: "board-nav-settings", icon: "settings", on: "desk", needs: "salon.setup" },
  { path: "/board/more", key: "board-nav-more", icon: "more", on: "phone" },
];

/** The places she may go to. */
function placesFor(view: View): Place[] {
  return places.filter(({ needs }) => needs === undefined || can(view, needs));
}

function isHere(view: View, path: string): boolean {
  return path === "/board" ? view.path === "/board" : view.path.startsWith(path);
}

export const Brand = ({ name, extra }: { name: string; extra?: string }) => (
  <a class={`brand ${extra ?? ""}`} href="/board">
    <span class="mark">
      <Icon name="leaf" />
    </span>
    <span>{name}</span>
  </a>
);

/** How many cases wait for somebody; looks again when the board says that something changed. */
export const OpenCount = ({ view }: { view: View }) => (
  <span
    class="count"
    hx-get="/board/cases/count"
    hx-trigger="board-changed from:body"
    hx-swap="outerHTML"
    title={view.say("board-open-cases", { count: view.openCases })}
  >
    {view.openCases > 0 ? view.openCases : ""}
  </span>
);

export const Nav = ({ view }: { view: View }) => (
  <nav class="nav" aria-label={view.say("board-nav")}>
    <Brand name={view.branch.businessName} extra="desk" />
    <ul>
      {placesFor(view).map(({ path, key, icon, on }) => (
        <li class={on === "both" ? "" : on}>
          <a href={path} aria-current={isHere(view, path) ? "page" : undefined}>
            <Icon name={icon} />
            <span>{view.say(key)}</span>
            {path === "/board/cases" ? <OpenCount view={view} /> : null}
          </a>
        </li>
      ))}
    </ul>
    <div class="foot">
      <Switches view={view} />
    </div>
  </nav>
);
