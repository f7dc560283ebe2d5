import type { AuditLineOf } from "../../../actions/board/read-settings.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Empty } from "../pieces.tsx";
import type { View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

interface Props {
  view: View;
  lines: AuditLineOf[];
  about: string | null;
  onlyLooks: boolean;
}

/** Who did what, newest first; or only who looked at health facts, photos and contacts. */
export const ActivityPage = ({ view, lines, about, onlyLooks }: Props) => (
  <SettingsSubpage view={view} title={view.say("board-settings-activity")}>
    <nav class="tabs" aria-label={view.say("board-activity-which")}>
      <a href={address({ about })} aria-current={onlyLooks ? undefined : "page"}>
        {view.say("board-activity-all")}
      </a>
      <a href={address({ about, what: "looks" })} aria-current={onlyLooks ? "page" : undefined}>
        {view.say("board-activity-looks")}
      </a>
    </nav>
    {lines.length === 0 ? (
      <Empty title={view.say("board-activity-none")} words={view.say("board-activity-none-words")} />
    ) : (
      <section class="card wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{view.say("board-activity-when")}</th>
              <th scope="col">{view.say("board-activity-who")}</th>
              <th scope="col">{view.say("board-activity-what")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr>
                <td class="since">{formatDateTime(line.at, view.branch.zone, view.locale)}</td>
                <td>{whoDid(view, line)}</td>
                <td>
                  <What view={view} line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
    {lines.length > 0 ? (
      <div class="actions">
        <a
          class="button"
          href={address({ about, what: onlyLooks ? "looks" : null, before: String(lines.at(-1)?.seq ?? 0) })}
        >
          {view.say("board-activity-earlier")}
        </a>
      </div>
    ) : null}
  </SettingsSubpage>
);

function address(query: Record<string, string | null>): string {
  const words = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/board/settings/activity?${new URLSearchParams(words)}`;
}

/** Customers do without a name here: whom it is about stands beside the deed. */
function whoDid(view: View, { actorKind, actorName }: AuditLineOf): string {
  if (actorKind === "system") return view.say("board-activity-system");
  return actorName || view.say(actorKind === "customer" ? "board-activity-customer" : "board-activity-system");
}

const pages: Record<string, string> = {
  case: "/board/cases",
  customer: "/board/customers",
  broadcast: "/board/outreach",
};

const What = ({ view, line }: { view: View; line: AuditLineOf }) => {
  const key = `board-did-${line.verb.replaceAll(".", "-")}`;
  const words = view.knows(key) ? view.say(key) : line.verb;
  const page = pages[line.subjectKind];
  const about = line.about ? <span class="soft"> · {line.about}</span> : null;
  return (
    <>
      {page ? <a href={`${page}/${line.subjectId}`}>{words}</a> : <span>{words}</span>}
      {about}
    </>
  );
};
