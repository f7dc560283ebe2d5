import type { FactProblems } from "../../../../actions/file/edit-facts.ts";
import type { FactsFile } from "../../../../actions/file/read-facts.ts";
import { breakoutCycle } from "../../../../actions/file/read-prep.ts";
import type { Fact } from "../../../../domain/file/fact.ts";
import { type FactGroup, factGroups, kindsOf, readsGroup } from "../../../../domain/file/kinds.ts";
import { Icon } from "../../icons.tsx";
import { Note } from "../../pieces.tsx";
import { Cycle } from "../../prep/prep-page.tsx";
import { can, reads, type View } from "../../view.ts";
import { FactLine } from "./fact-line.tsx";
import { GroupForm } from "./group-form.tsx";
import { PastFacts } from "./past-facts.tsx";

export interface FileCardProps {
  view: View;
  customerId: string;
  file: FactsFile;
  /** The fact that was just taken back: it can be put back here. */
  removed?: string;
  /** A form that was refused: what is wrong, and what was typed. */
  refused?: { group: FactGroup; problems: FactProblems; typed: (field: string) => string };
}

/** What is known about her, by groups; each can be added to and changed where it stands. */
export const FileCard = (props: FileCardProps) => {
  const { view, file } = props;
  const groups = factGroups.filter((group) => readsGroup(view.staff.role, group));
  return (
    <section class="card stack" id="file" aria-labelledby="file-title">
      <h2 id="file-title">{view.say("board-file-title")}</h2>
      <Removed {...props} />
      {file.facts.length === 0 ? <p class="soft">{view.say("board-file-none")}</p> : null}
      {groups.map((group) => (
        <Group {...props} group={group} />
      ))}
      {reads(view, "health") ? <Cycle view={view} cycle={breakoutCycle(file.facts, view.branch.zone)} /> : null}
      <PastFacts {...props} />
    </section>
  );
};

const Removed = ({ view, customerId, file, removed }: FileCardProps) => {
  const fact = file.past.find(({ id }) => id === removed);
  if (!fact) return null;
  return (
    <Note tone="good">
      <form class="row between" method="post" action={`/board/customers/${customerId}/facts/${fact.id}/put-back`}>
        <span>{view.say("board-file-removed", { what: view.say(`file-kind-${fact.kind}`) })}</span>
        <button type="submit" class="small">
          {view.say("board-file-undo")}
        </button>
      </form>
    </Note>
  );
};

const Group = (props: FileCardProps & { group: FactGroup }) => {
  const { view, file, group, refused } = props;
  const known = kindsOf(group)
    .map((kind) => ({ kind, facts: file.facts.filter((fact) => fact.kind === kind) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <div class={known.length > 0 ? "stack tight fact-group" : "fact-group"}>
      {known.length > 0 ? <h3>{view.say(`board-file-group-${group}`)}</h3> : null}
      {known.length > 0 ? (
        <dl class="facts">
          {known.map(({ kind, facts }) => (
            <Kind {...props} kind={kind} facts={facts} />
          ))}
        </dl>
      ) : null}
      {can(view, "customer.edit") ? (
        <details class="disclosure" open={refused?.group === group}>
          <summary class="small">
            <Icon name="pencil" />
            {view.say("board-file-change", { group: view.say(`board-file-group-${group}`) })}
          </summary>
          <GroupForm {...props} />
        </details>
      ) : null}
    </div>
  );
};

const Kind = ({ kind, facts, ...props }: FileCardProps & { kind: string; facts: Fact[] }) => (
  <div>
    <dt>{props.view.say(`file-kind-${kind}`)}</dt>
    <dd>
      <ul>
        {facts.map((fact) => (
          <FactLine view={props.view} customerId={props.customerId} fact={fact} />
        ))}
      </ul>
    </dd>
  </div>
);
