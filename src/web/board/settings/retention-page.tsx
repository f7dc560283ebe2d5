import type { RetentionRun } from "../../../actions/privacy/keep-no-longer.ts";
import type { RetentionProblems } from "../../../actions/privacy/set-retention.ts";
import { type ChosenDays, daysKept, type RetentionRule, retention } from "../../../domain/privacy/retention.ts";
import { Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

interface Props {
  view: View;
  licence: "salon" | "clinic";
  last: RetentionRun | null;
  chosen: ChosenDays;
  /** A form that was refused: what was typed, and what is wrong with it. */
  refused?: { typed: Record<string, string>; problems: RetentionProblems };
}

/** How long each kind is kept, why, within which bounds the owner may choose, and what the last run deleted. */
export const RetentionPage = (props: Props) => {
  const { view, last, refused } = props;
  return (
    <SettingsSubpage view={view} title={view.say("board-settings-retention")}>
      <p>{view.say("board-retention-words")}</p>
      <p class="soft small">
        {last ? view.say("board-retention-last", { date: { date: last.day } }) : view.say("board-retention-never")}
      </p>
      {refused ? <Note tone="wrong">{view.say("board-retention-refused")}</Note> : null}
      <form class="stack" method="post" action="/board/settings/retention">
        {retention.map((rule) => (
          <Rule {...props} rule={rule} />
        ))}
        {can(view, "branch.all") ? (
          <div class="actions">
            <button type="submit" class="main">
              {view.say("board-save")}
            </button>
            <span class="soft small">{view.say("board-retention-from-when")}</span>
          </div>
        ) : (
          <p class="soft small">{view.say("board-retention-owner")}</p>
        )}
      </form>
    </SettingsSubpage>
  );
};

/** 1,095 days say little: three years do. */
function inYears(view: View, days: number): string {
  return days < 365 ? "" : view.say("board-retention-years", { years: Math.round(days / 36.5) / 10 });
}

const Rule = ({ view, licence, last, chosen, refused, rule }: Props & { rule: RetentionRule }) => {
  const { kind, source } = rule;
  const { least, most } = rule.bounds[licence];
  const days = daysKept(rule, licence, chosen);
  const problem = refused?.problems[kind];
  const deleted = last?.deleted[kind] ?? 0;
  return (
    <section class={problem ? "card stack tight field wrong" : "card stack tight"}>
      <label class="strong" for={`days-${kind}`}>
        {view.say(`retention-${kind}`)}
      </label>
      <p class="small">
        {view.say(`retention-why-${kind}`)}{" "}
        <span class="soft">{view.say(source ? `retention-source-${source}` : "board-retention-unsourced")}</span>
      </p>
      <span class="row">
        <input
          id={`days-${kind}`}
          name={kind}
          type="number"
          inputmode="numeric"
          min={least}
          max={most}
          value={refused?.typed[kind] ?? String(days)}
          disabled={!can(view, "branch.all")}
          class="narrow"
        />
        <span class="small">
          {view.say("board-retention-bounds", { least, most, ours: rule.days[licence] })}
          {inYears(view, days)}
        </span>
      </span>
      {problem ? <p class="error">{view.say(`board-retention-${problem}`, { least, most })}</p> : null}
      {deleted > 0 ? <p class="soft small">{view.say("board-retention-deleted-count", { count: deleted })}</p> : null}
    </section>
  );
};
