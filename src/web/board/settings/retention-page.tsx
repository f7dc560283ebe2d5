import type { RetentionRun } from "../../../actions/privacy/keep-no-longer.ts";
import { retention } from "../../../domain/privacy/retention.ts";
import type { View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

interface Props {
  view: View;
  licence: "salon" | "clinic";
  last: RetentionRun | null;
}

/** How long each kind is kept, why, and what the last run deleted. */
export const RetentionPage = ({ view, licence, last }: Props) => (
  <SettingsSubpage view={view} title={view.say("board-settings-retention")}>
    <p>{view.say("board-retention-words")}</p>
    <p class="soft small">
      {last ? view.say("board-retention-last", { date: { date: last.day } }) : view.say("board-retention-never")}
    </p>
    <section class="card wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{view.say("board-retention-what")}</th>
            <th scope="col">{view.say("board-retention-days")}</th>
            <th scope="col">{view.say("board-retention-why")}</th>
            <th scope="col">{view.say("board-retention-deleted")}</th>
          </tr>
        </thead>
        <tbody>
          {retention.map(({ kind, days, source }) => (
            <tr>
              <td>{view.say(`retention-${kind}`)}</td>
              <td class="one-line">{view.say("board-retention-days-of", { days: days[licence] })}</td>
              <td>
                {view.say(`retention-why-${kind}`)}{" "}
                <span class="soft small">{source ?? view.say("board-retention-unsourced")}</span>
              </td>
              <td>{last?.deleted[kind] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </SettingsSubpage>
);
