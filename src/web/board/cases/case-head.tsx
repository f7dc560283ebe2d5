import type { OpenedCase } from "../../../actions/board/read-cases.ts";
import { reasonLine } from "../../../domain/cases/reason-words.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { since, UrgencyMark, urgencyOf } from "../pieces.tsx";
import { reads, type View } from "../view.ts";
import { BackToCases, CaseState, NextReminder } from "./case-line.tsx";

/** Who and how urgent; her words, then what the machine took them for. */
export const CaseHead = ({ view, opened: { line, facts } }: { view: View; opened: OpenedCase }) => (
  <div
    class="talk-head"
    id="case-head"
    hx-get={`/board/cases/${line.id}/head`}
    hx-trigger="board-changed from:body"
    hx-swap="outerHTML"
  >
    <BackToCases view={view} />
    <div class="row between">
      <h1>
        <a href={`/board/customers/${line.customer.id}`} id="case-customer">
          {line.customer.name}
        </a>
      </h1>
      <CaseState view={view} line={line} />
    </div>
    <p class="row">
      <UrgencyMark view={view} severity={line.severity} />
      <span class="soft small">
        {view.say("board-case-number", { number: String(line.number), kind: view.say(`cases-kind-${line.kind}`) })} ·{" "}
        {view.say("board-case-opened", { since: since(view, line.openedAt) })}
      </span>
      <NextReminder view={view} line={line} />
    </p>
    <PhoneFacts view={view} facts={facts} />
    <HerWords view={view} line={line} />
  </div>
);

/** More reasons than these are folded up: the conversation matters more. */
const FEW = 1;

const HerWords = ({ view, line }: { view: View; line: OpenedCase["line"] }) => {
  const sentences = line.reasons.map((reason) => {
    const { key, values } = reasonLine(reason);
    return view.say(key, values).replace(/^· /, "");
  });
  if (!line.words && sentences.length === 0) return null;
  return (
    <div class={`her-words ${urgencyOf(line.severity)}`}>
      {line.words ? (
        <blockquote class="said" dir="auto">
          {line.words}
        </blockquote>
      ) : null}
      {sentences.length > 0 ? (
        <details class="reasons" id="case-reasons" open={sentences.length <= FEW}>
          <summary class="soft small">{view.say("board-case-reasons", { count: sentences.length })}</summary>
          <ul>
            {sentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
};

/** What must be known before answering; on a phone the customer at a glance is far below. */
const PhoneFacts = ({ view, facts }: { view: View; facts: OpenedCase["facts"] }) => (
  <p class="only-phone small">
    {facts.treatment ? (
      <span>
        {facts.treatment.name[view.locale]} ·{" "}
        {facts.treatment.day === null
          ? view.say("board-glance-coming", {
              when: formatDateTime(facts.treatment.startsAt, view.branch.zone, view.locale),
            })
          : view.say("board-glance-day", { day: facts.treatment.day })}
        {" · "}
      </span>
    ) : null}
    {reads(view, "health") ? (
      <span class={facts.customer.allergies ? "allergic" : "soft"}>
        {view.say("board-allergies")}
        {view.locale === "en" ? ": " : "："}
        {facts.customer.allergies || view.say("board-allergies-none")}
      </span>
    ) : null}
  </p>
);
