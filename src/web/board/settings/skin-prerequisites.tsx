import { prerequisiteKinds } from "../../../domain/booking/skin-catalogue.ts";
import type { PrerequisiteInForce } from "../../../domain/booking/skin-rules.ts";
import { Select } from "../fields.tsx";
import { Chip } from "../pieces.tsx";
import type { View } from "../view.ts";
import { nameOf } from "./choices.ts";
import { Source } from "./skin-source.tsx";

interface Props {
  view: View;
  rules: readonly PrerequisiteInForce[];
  offered: string[];
}

/** Patch tests and consultations: those that are asked for as sentences, the others behind one line. */
export const Prerequisites = ({ view, rules, offered }: Props) => {
  const here = rules.filter(({ treatment, required }) => required || offered.includes(treatment));
  const named = (kind: string, treatment: string) =>
    here.some((one) => one.kind === kind && one.treatment === treatment);
  const others = offered.filter((treatment) => prerequisiteKinds.some((kind) => !named(kind, treatment)));
  return (
    <section class="stack tight" aria-labelledby="before-title">
      <h2 id="before-title">{view.say("board-skin-before")}</h2>
      <p class="hint">{view.say("board-skin-before-hint")}</p>
      {[...here]
        .sort((a, b) => Number(b.required) - Number(a.required))
        .map((rule) => (
          <RuleForm view={view} rule={rule} />
        ))}
      {others.length > 0 ? <NewPrerequisite view={view} treatments={others} /> : null}
    </section>
  );
};

const RuleForm = ({ view, rule }: { view: View; rule: PrerequisiteInForce }) => {
  const { kind, treatment, required, leadDays, validDays } = rule;
  const words = { treatment: nameOf(treatment, view.locale), lead: leadDays, valid: validDays };
  return (
    <details class="disclosure card" id={`${kind}-${treatment}`}>
      <summary>
        <span>{view.say(`board-skin-${kind}-${required ? "rule" : "off"}`, words)}</span>{" "}
        {rule.supplied === null ? <Chip tone="accent">{view.say("board-skin-own")}</Chip> : null}
        <Source view={view} source={rule.source} />
      </summary>
      <form class="stack tight" method="post" action="/board/settings/skin/before">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="treatment" value={treatment} />
        <Numbers view={view} id={`${kind}-${treatment}`} rule={rule} />
        <div class="actions">
          <button type="submit" class="main">
            {view.say("board-save")}
          </button>
        </div>
      </form>
    </details>
  );
};

type Numbered = Pick<PrerequisiteInForce, "required" | "leadDays" | "validDays">;

const Numbers = ({ view, id, rule }: { view: View; id: string; rule: Numbered }) => (
  <>
    <label class="box">
      <input type="checkbox" name="required" value="yes" checked={rule.required} />
      <span>{view.say("board-skin-required")}</span>
    </label>
    <div class="grid-2">
      <div class="field">
        <label for={`lead-${id}`}>{view.say("board-skin-lead")}</label>
        <input id={`lead-${id}`} name="leadDays" type="number" min="0" max="60" value={String(rule.leadDays)} />
      </div>
      <div class="field">
        <label for={`valid-${id}`}>{view.say("board-skin-valid")}</label>
        <input id={`valid-${id}`} name="validDays" type="number" min="0" max="1095" value={String(rule.validDays)} />
      </div>
    </div>
  </>
);

const NewPrerequisite = ({ view, treatments }: { view: View; treatments: string[] }) => (
  <details class="disclosure card" id="new-before">
    <summary>{view.say("board-skin-before-add")}</summary>
    <form class="stack tight" method="post" action="/board/settings/skin/before">
      <div class="grid-2">
        <Select
          name="treatment"
          label={view.say("board-field-treatment")}
          choices={treatments.map((code) => ({ value: code, label: nameOf(code, view.locale) }))}
        />
        <Select
          name="kind"
          label={view.say("board-skin-kind")}
          choices={prerequisiteKinds.map((kind) => ({ value: kind, label: view.say(`board-skin-kind-${kind}`) }))}
        />
      </div>
      <Numbers view={view} id="new" rule={{ required: true, leadDays: 2, validDays: 180 }} />
      <div class="actions">
        <button type="submit">{view.say("board-skin-before-add")}</button>
      </div>
    </form>
  </details>
);
