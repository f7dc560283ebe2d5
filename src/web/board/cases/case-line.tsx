import type { CaseLine } from "../../../actions/board/read-cases.ts";
import { gravestFirst } from "../../../domain/cases/gravest-first.ts";
import { Icon } from "../icons.tsx";
import { Chip, Since, Until, UrgencyMark, urgencyOf } from "../pieces.tsx";
import type { View } from "../view.ts";

/** A case in a list: her words first; urgency by word, shape, place and colour. */
export const CaseCard = ({ view, line, current }: { view: View; line: CaseLine; current?: boolean }) => (
  <a
    id={`case-${line.id}`}
    class={`case-line card ${line.status === "closed" ? "" : urgencyOf(line.severity)}`}
    href={`/board/cases/${line.id}`}
    aria-current={current ? "true" : undefined}
  >
    <span class="who">
      <UrgencyMark view={view} severity={line.severity} />
      <span class="strong">{line.customer.name}</span>
    </span>
    <span class="soft small">
      <Since view={view} begin={line.status === "closed" && line.closedAt ? line.closedAt : line.openedAt} />
    </span>
    <span class="words said">
      {(line.severity === "urgent" && line.status !== "closed" ? gravestFirst(line.words) : line.words) ||
        view.say(`cases-kind-${line.kind}`)}
    </span>
    <span class="row state">
      <CaseState view={view} line={line} />
      <NextReminder view={view} line={line} />
    </span>
  </a>
);

/** Who has it, or how it ended. */
export const CaseState = ({ view, line }: { view: View; line: CaseLine }) => {
  if (line.status === "closed") {
    const outcome = view.say(`cases-outcome-${line.outcome ?? "other"}`);
    return <Chip icon="check">{outcome}</Chip>;
  }
  if (line.status === "claimed") {
    const mine = line.claimedBy?.id === view.staff.id;
    const words = mine
      ? view.say("board-case-mine")
      : view.say("board-case-with", { name: line.claimedBy?.name ?? "" });
    return (
      <Chip tone="good" icon="hand">
        {words}
      </Chip>
    );
  }
  return (
    <Chip tone="accent" icon="clock">
      {view.say("board-case-waits")}
    </Chip>
  );
};

/** The clock until staff are reminded of a case that nobody has; nothing when they will not be. */
export const NextReminder = ({ view, line }: { view: View; line: CaseLine }) => {
  if (!line.nextReminderAt) return null;
  const [before = "", after = ""] = view.say("board-case-next-step", { until: "\n" }).split("\n");
  return (
    <span class="next-step soft small">
      <Icon name="clock" />
      <span>
        {before}
        <Until view={view} at={line.nextReminderAt} />
        {after}
      </span>
    </span>
  );
};

/** A link back to the list, on a phone. */
export const BackToCases = ({ view }: { view: View }) => (
  <a class="back only-phone" href="/board/cases">
    <Icon name="left" />
    {view.say("board-cases-title")}
  </a>
);
