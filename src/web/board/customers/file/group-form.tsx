import type { Fact } from "../../../../domain/file/fact.ts";
import { type FactCode, type FactGroup, factKind, kindsOf } from "../../../../domain/file/kinds.ts";
import { Select, TextField } from "../../fields.tsx";
import type { View } from "../../view.ts";
import type { FileCardProps } from "./file-card.tsx";

/** Everything of a group in one form: what is one stands in it already, of the others one is added. */
export const GroupForm = (props: FileCardProps & { group: FactGroup }) => {
  const { view, customerId, group } = props;
  return (
    <form class="stack" method="post" action={`/board/customers/${customerId}/facts`}>
      <input type="hidden" name="group" value={group} />
      {kindsOf(group)
        .filter((kind) => !factKind(kind).hersOnly)
        .map((kind) => (
          <KindFields {...props} kind={kind} />
        ))}
      <div class="actions">
        <button type="submit" class="main small">
          {view.say("board-save")}
        </button>
      </div>
    </form>
  );
};

const KindFields = (props: FileCardProps & { group: FactGroup; kind: FactCode }) => {
  const { view, kind, group, refused } = props;
  const { choices, dated, onlyVolunteered } = factKind(kind);
  const problem = refused?.group === group ? refused.problems[kind] : undefined;
  const error = problem && view.say(`board-file-wrong-${problem}`);
  const value = valuesOf(props);
  const label = view.say(`file-kind-${kind}`);
  return (
    <fieldset class="field fact-fields">
      <legend>{label}</legend>
      <div class="grid-2">
        {choices ? (
          <Select
            name={`${kind}.value`}
            label={view.say("board-file-choice")}
            value={value("value")}
            error={error}
            choices={[
              { value: "", label: "–" },
              ...choices.map((one) => ({ value: one, label: view.say(`file-value-${kind}-${one}`) })),
            ]}
          />
        ) : null}
        <TextField
          name={`${kind}.words`}
          label={view.say(choices ? "board-file-detail" : "board-file-words")}
          hint={hintOf(view, kind)}
          value={value("words")}
          maxlength={300}
          error={choices ? undefined : error}
        />
        {dated ? (
          <TextField
            name={`${kind}.on`}
            label={view.say(`board-file-on-${dated}`)}
            hint={view.say(`board-file-on-${dated}-hint`)}
            value={value("on")}
          />
        ) : null}
      </div>
      {onlyVolunteered ? (
        <label class="box">
          <input
            type="checkbox"
            name={`${kind}.volunteered`}
            value="yes"
            checked={props.refused?.typed(`${kind}.volunteered`) === "yes"}
          />
          <span>{view.say("board-file-only-volunteered")}</span>
        </label>
      ) : null}
    </fieldset>
  );
};

function hintOf(view: View, kind: FactCode): string | undefined {
  const key = `file-hint-${kind}`;
  return view.knows(key) ? view.say(key) : undefined;
}

/** What was typed into a refused form; else what is known of a kind that keeps one. */
function valuesOf({ refused, group, kind, file }: FileCardProps & { group: FactGroup; kind: FactCode }) {
  if (refused?.group === group) return (name: string) => refused.typed(`${kind}.${name}`);
  const one: Fact | undefined =
    factKind(kind).keeps === "one" ? file.facts.find((fact) => fact.kind === kind) : undefined;
  return (name: string) => (name === "value" ? one?.value : name === "words" ? one?.words : (one?.on ?? "")) ?? "";
}
