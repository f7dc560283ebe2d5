import type { CaseLine } from "../../../actions/board/read-cases.ts";
import { caseOutcomes } from "../../../domain/cases/case.ts";
import { Select, TextArea } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Note, since } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { FalseAlarmField } from "./false-alarm-reason.tsx";

export interface ReplyProps {
  view: View;
  line: CaseLine;
  /** A refusal of the answer, with what was typed. */
  refused?: string;
  typed?: string;
  /** The words of the answer are risky; it can be sent all the same. */
  anyway?: boolean;
  /** A refusal of the closing, with what was typed. */
  closing?: { refused: string; outcome: string; note: string; falseAlarm: string };
}

/** What can be done about a case: take it, answer, hand it back, close it. */
export const ReplyPlace = (props: ReplyProps) => {
  const { line } = props;
  return (
    <div
      class="reply-place stack tight"
      id="case-reply"
      data-live-part
      hx-get={`/board/cases/${line.id}/reply`}
      hx-trigger="board-changed from:body"
      hx-swap="outerHTML"
    >
      {props.refused ? <Note tone="wrong">{props.refused}</Note> : null}
      {props.closing && !answerable(props) ? <Note tone="wrong">{props.closing.refused}</Note> : null}
      <Doing {...props} />
    </div>
  );
};

/** Whether she who looks may answer and close it now. */
function answerable({ view, line }: ReplyProps): boolean {
  return line.status === "open" || (line.status === "claimed" && line.claimedBy?.id === view.staff.id);
}

const Doing = (props: ReplyProps) => {
  const { view, line } = props;
  if (line.status === "closed") {
    return (
      <>
        <Closed view={view} line={line} />
        <Unsent {...props} />
      </>
    );
  }
  if (!can(view, "case.answer")) return <p class="soft">{view.say("board-case-read-only")}</p>;
  const other = line.claimedBy && line.claimedBy.id !== view.staff.id ? line.claimedBy.name : null;
  if (other) {
    return (
      <>
        <WithOther view={view} line={line} name={other} />
        <Unsent {...props} />
      </>
    );
  }
  return (
    <>
      <AnswerForm {...props} />
      <div class="actions">
        {line.status === "open" ? (
          <Act view={view} line={line} verb="claim" icon="hand" tone="main" />
        ) : (
          <Act view={view} line={line} verb="release" icon="leave" tone="quiet" />
        )}
        <CloseForm {...props} />
        <span class="hint" id="reply-hint">
          {view.say("board-reply-hint")}
        </span>
      </div>
    </>
  );
};

function posting(line: CaseLine, verb: string) {
  const path = `/board/cases/${line.id}/${verb}`;
  return { method: "post" as const, action: path, "hx-post": path, "hx-target": "#case-reply", "hx-swap": "outerHTML" };
}

interface ActProps {
  view: View;
  line: CaseLine;
  verb: "claim" | "release" | "take-over";
  icon: "hand" | "leave";
  tone: string;
}

const Act = ({ view, line, verb, icon, tone }: ActProps) => (
  <form {...posting(line, verb)}>
    <button type="submit" class={tone} id={`do-${verb}`}>
      <Icon name={icon} />
      {view.say(`board-case-${verb}`)}
    </button>
  </form>
);

const AnswerForm = ({ view, line, typed, anyway }: ReplyProps) => {
  if (line.customer.unreachable) return <p class="soft">{view.say("board-reply-unreachable")}</p>;
  return (
    <form class="reply" {...posting(line, "reply")}>
      <label class="hidden-words" for="reply-text">
        {view.say("board-reply-label")}
      </label>
      <textarea
        id="reply-text"
        name="text"
        rows={1}
        placeholder={view.say("board-reply-placeholder")}
        required
        aria-describedby="reply-hint"
      >
        {typed ?? ""}
      </textarea>
      <button type="submit" class={line.status === "open" ? "" : "main"}>
        <Icon name="send" />
        {view.say("board-reply-send")}
      </button>
      {anyway ? (
        <button type="submit" class="quiet anyway" name="anyway" value="yes">
          {view.say("board-reply-anyway")}
        </button>
      ) : null}
    </form>
  );
};

const CloseForm = ({ view, line, closing }: ReplyProps) => (
  <details class="disclosure" open={closing !== undefined}>
    <summary class="button quiet">
      <Icon name="check" />
      {view.say("board-case-close")}
    </summary>
    <form class="stack tight card" {...posting(line, "close")}>
      {closing ? <Note tone="wrong">{closing.refused}</Note> : null}
      <Select
        name="outcome"
        label={view.say("board-close-outcome")}
        value={closing?.outcome}
        choices={[
          { value: "", label: view.say("board-close-choose") },
          ...caseOutcomes.map((outcome) => ({ value: outcome, label: view.say(`cases-outcome-${outcome}`) })),
        ]}
      />
      <FalseAlarmField view={view} value={closing?.falseAlarm} />
      <TextArea
        name="note"
        label={view.say("board-close-note")}
        hint={view.say("board-close-note-hint")}
        value={closing?.note}
        rows={2}
      />
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-case-close")}
        </button>
      </div>
    </form>
  </details>
);

const WithOther = ({ view, line, name }: { view: View; line: CaseLine; name: string }) => (
  <div class="card row between">
    <p>
      <Icon name="hand" />{" "}
      {view.say("board-case-with-since", { name, since: since(view, line.claimedAt ?? line.openedAt) })}
    </p>
    {can(view, "access.grant") ? <Act view={view} line={line} verb="take-over" icon="hand" tone="small" /> : null}
  </div>
);

/** What she had written when it was refused for good: hers to copy. */
const Unsent = ({ view, typed, closing }: ReplyProps) => {
  const words = typed || closing?.note;
  if (!words) return null;
  return (
    <details class="disclosure" open>
      <summary class="small">{view.say("board-reply-unsent")}</summary>
      <p class="said card">{words}</p>
    </details>
  );
};

const Closed = ({ view, line }: { view: View; line: CaseLine }) => (
  <div class="card">
    <p class="strong">
      <Icon name="check" /> {view.say(`cases-outcome-${line.outcome ?? "other"}`)}
    </p>
    {line.note ? <p class="said">{line.note}</p> : null}
    <p class="soft small">
      {view.say("board-case-closed-by", {
        name: line.claimedBy?.name ?? "—",
        since: since(view, line.closedAt ?? line.lastActivityAt),
      })}
    </p>
  </div>
);
