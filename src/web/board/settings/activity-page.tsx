import type { AuditLine } from "../../../actions/board/read-settings.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Empty } from "../pieces.tsx";
import type { View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

/** Who did what, newest first. */
export const ActivityPage = ({ view, lines, about }: { view: View; lines: AuditLine[]; about: string | null }) => (
  <SettingsSubpage view={view} title={view.say("board-settings-activity")}>
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
                <td>{line.actorKind === "system" ? view.say("board-activity-system") : line.actorName}</td>
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
          href={`/board/settings/activity?before=${lines.at(-1)?.seq ?? 0}${about ? `&about=${encodeURIComponent(about)}` : ""}`}
        >
          {view.say("board-activity-earlier")}
        </a>
      </div>
    ) : null}
  </SettingsSubpage>
);

const pages: Record<string, string> = {
  case: "/board/cases",
  customer: "/board/customers",
  broadcast: "/board/outreach",
};

const What = ({ view, line }: { view: View; line: AuditLine }) => {
  const key = `board-did-${line.verb.replaceAll(".", "-")}`;
  const words = view.knows(key) ? view.say(key) : line.verb;
  const page = pages[line.subjectKind];
  return page ? <a href={`${page}/${line.subjectId}`}>{words}</a> : <span>{words}</span>;
};
