import { type Cause, exposures, families } from "../../../domain/booking/skin-catalogue.ts";
import { causePhrase } from "../../../domain/booking/skin-intervals.ts";
import type { IntervalInForce, SkinRules } from "../../../domain/booking/skin-rules.ts";
import { Select, TextField } from "../fields.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";
import { intervalField } from "./skin-form.ts";
import { Prerequisites } from "./skin-prerequisites.tsx";
import { Source } from "./skin-source.tsx";

interface Props {
  view: View;
  rules: SkinRules;
  /** Codes of the treatments that the business offers. */
  offered: string[];
  refused?: string;
}

/** What may follow what, as sentences with a number in each; the salon's own numbers stand in place of the supplied ones. */
export const SkinPage = ({ view, rules, offered, refused }: Props) => {
  const causes = [...families, ...exposures].filter((cause) => rules.intervals.some((rule) => rule.cause === cause));
  return (
    <SettingsSubpage view={view} title={view.say("board-settings-skin")}>
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <p class="soft">{view.say("board-skin-unreviewed")}</p>
      <p class="soft">{view.say("board-skin-how-many", howMany(rules.intervals))}</p>
      <section class="stack tight" aria-labelledby="intervals-title">
        <h2 id="intervals-title">{view.say("board-skin-intervals")}</h2>
        {causes.map((cause) => (
          <CauseRules view={view} cause={cause} rules={rules.intervals.filter((rule) => rule.cause === cause)} />
        ))}
        <NewRule view={view} />
      </section>
      <Prerequisites view={view} rules={rules.prerequisites} offered={offered} />
    </SettingsSubpage>
  );
};

function howMany(intervals: readonly IntervalInForce[]) {
  const inForce = intervals.filter(({ days }) => days > 0);
  const shown = inForce.filter(({ days, supplied, source }) => source.length > 0 && days === supplied);
  return { count: inForce.length, sourced: shown.length, unsourced: inForce.length - shown.length };
}

const CauseRules = ({ view, cause, rules }: { view: View; cause: Cause; rules: IntervalInForce[] }) => (
  <details class="disclosure card" id={`after-${cause}`}>
    <summary>
      <span class="strong">{view.say("board-skin-after", { what: causePhrase(cause) })}</span>{" "}
      <span class="soft small">
        {view.say("board-skin-rules-count", { count: rules.filter(({ days }) => days > 0).length })}
      </span>
    </summary>
    <form class="stack tight skin-rules" method="post" action="/board/settings/skin/intervals">
      {rules.map((rule) => (
        <RuleLine view={view} rule={rule} />
      ))}
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-save")}
        </button>
      </div>
    </form>
  </details>
);

const RuleLine = ({ view, rule }: { view: View; rule: IntervalInForce }) => {
  const name = intervalField(rule);
  const { days } = rule;
  const words = { what: causePhrase(rule.cause), next: causePhrase(rule.family), days };
  return (
    <div class="skin-rule">
      <label for={name}>{view.say(days > 0 ? "board-skin-rule" : "board-skin-rule-none", words)}</label>
      <span class="row">
        <input id={name} name={name} type="number" min="0" max="730" value={String(days)} inputmode="numeric" />
        <span>{view.say("board-skin-days")}</span>
        <Source view={view} source={rule.days === rule.supplied ? rule.source : []} />
        <Own view={view} rule={rule} name={name} />
      </span>
    </div>
  );
};

const Own = ({ view, rule, name }: { view: View; rule: IntervalInForce; name: string }) => {
  if (rule.supplied === rule.days) return null;
  const supplied = rule.supplied ?? 0;
  return (
    <>
      <Chip tone="accent">{view.say("board-skin-own")}</Chip>
      <button type="submit" name="reset" value={name} class="small quiet">
        {rule.supplied === null ? view.say("board-skin-own-remove") : view.say("board-skin-reset", { days: supplied })}
      </button>
    </>
  );
};

const NewRule = ({ view }: { view: View }) => {
  const choice = (code: Cause) => ({ value: code, label: view.say(causePhrase(code).key) });
  return (
    <details class="disclosure card" id="new-rule">
      <summary>{view.say("board-skin-add")}</summary>
      <form class="stack tight" method="post" action="/board/settings/skin/new">
        <div class="grid-3">
          <Select name="cause" label={view.say("board-skin-cause")} choices={[...families, ...exposures].map(choice)} />
          <TextField name="days" type="number" label={view.say("board-skin-days-between")} value="14" required />
          <Select name="family" label={view.say("board-skin-next")} choices={families.map(choice)} />
        </div>
        <div class="actions">
          <button type="submit">{view.say("board-skin-add")}</button>
        </div>
      </form>
    </details>
  );
};
