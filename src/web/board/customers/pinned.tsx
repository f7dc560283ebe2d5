import type { AnsweredIntake } from "../../../actions/board/open-health-answers.ts";
import type { CustomerPage } from "../../../actions/board/read-customers.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { allergiesFor, labelNames } from "../../../domain/intake/allergens.ts";
import type { Concern } from "../../../domain/intake/answers.ts";
import { concernLabel, toldLabel } from "../../../domain/intake/preparation.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { Chip } from "../pieces.tsx";
import { can, reads, type View } from "../view.ts";

interface Props {
  view: View;
  customer: CustomerPage;
  answers?: AnsweredIntake[];
}

/** What matters in treatment. Answers of the questionnaire are veiled; reception sees no health facts at all. */
export const Pinned = ({ view, customer, answers }: Props) => {
  const { file } = customer;
  if (!reads(view, "health")) return null;
  return (
    <section class="card pinned" aria-label={view.say("board-pinned")}>
      <dl>
        <div>
          <dt>
            <Icon name="allergy" />
            {view.say("board-allergies")}
          </dt>
          <dd class={file.allergies ? "allergic" : ""}>
            {allergiesFor(file.allergies)[view.locale] || view.say("board-allergies-none")}
          </dd>
          <Labels view={view} allergies={file.allergies} />
        </div>
        <div>
          <dt>
            <Icon name="lock" />
            {view.say("board-health-answers")}
          </dt>
          <dd id="health-answers">
            {answers ? <Answers view={view} answers={answers} /> : <Veil view={view} id={file.id} />}
          </dd>
          {can(view, "audit.read") ? (
            <dd class="small">
              <a href={`/board/settings/activity?about=${file.id}`}>{view.say("board-who-looked")}</a>
            </dd>
          ) : null}
        </div>
        <LastReaction view={view} customer={customer} />
        <NotesAndConsents view={view} file={file} />
      </dl>
    </section>
  );
};

/** What to look for on the label of a product. */
const Labels = ({ view, allergies }: { view: View; allergies: string }) => {
  const labels = labelNames(allergies)?.[view.locale];
  return labels ? <dd class="soft small">{view.say("board-allergies-labels", { labels })}</dd> : null;
};

const Veil = ({ view, id }: { view: View; id: string }) => (
  <form
    class="veil"
    method="post"
    action={`/board/customers/${id}/health`}
    hx-post={`/board/customers/${id}/health`}
    hx-target="#health-answers"
  >
    <p class="small">{view.say("board-health-veiled")}</p>
    <button type="submit" class="small">
      <Icon name="watch" />
      {view.say("board-health-open")}
    </button>
  </form>
);

/** What she answered, the gravest first, by treatment. */
export const Answers = ({ view, answers }: { view: View; answers: AnsweredIntake[] }) => (
  <div class="stack tight">
    {answers.length === 0 ? <p>{view.say("board-health-none")}</p> : null}
    {answers.map((intake) => {
      const { grave, noted, open, told, other } = intake.weighed;
      const day = formatDate(localDate(intake.at, view.branch.zone), view.locale);
      return (
        <div>
          <p class="soft small">
            {intake.treatment
              ? (treatmentName(intake.treatment)?.[view.locale] ?? intake.treatment)
              : view.say("board-health-told")}{" "}
            · {day}
          </p>
          <ul>
            {grave.map((concern) => (
              <li class="allergic">{labelOf(view, concern)}</li>
            ))}
            {noted.map((concern) => (
              <li>{labelOf(view, concern)}</li>
            ))}
            {grave.length + noted.length === 0 ? <li>{view.say("board-health-nothing")}</li> : null}
            {told.map((one) => (
              <li class="soft">{toldLabel(one)[view.locale]}</li>
            ))}
            {other.map(({ words, chosen, value, answer }) => (
              <li class="soft">{words ?? value ?? chosen?.join(", ") ?? view.say(`intake-button-${answer}`)}</li>
            ))}
            {open.length > 0 ? <li class="soft">{view.say("board-health-unasked", { count: open.length })}</li> : null}
          </ul>
        </div>
      );
    })}
  </div>
);

function labelOf(view: View, concern: Concern): string {
  return concernLabel(concern)[view.locale];
}

const LastReaction = ({ view, customer: { lastReaction, lastNoted } }: { view: View; customer: CustomerPage }) => (
  <div>
    <dt>
      <Icon name="message" />
      {view.say("board-last-reaction")}
    </dt>
    {lastNoted?.record ? (
      <dd>
        {formatDate(localDate(lastNoted.startsAt, view.branch.zone), view.locale)} · {lastNoted.service[view.locale]} ·{" "}
        {view.say(`board-record-reaction-${lastNoted.record.reaction}`)}{" "}
        <span class="said">{lastNoted.record.reactionWords}</span>
      </dd>
    ) : null}
    <dd>
      {lastReaction ? (
        <a href={`/board/cases/${lastReaction.id}`}>
          {formatDate(localDate(lastReaction.openedAt, view.branch.zone), view.locale)} ·{" "}
          <span class="said">{lastReaction.words}</span>
        </a>
      ) : lastNoted ? null : (
        view.say("board-last-reaction-none")
      )}
    </dd>
  </div>
);

/** The kinds of messages stand in a card of their own. */
function agreed({ consents }: CustomerPage["file"]): string[] {
  return consents.filter((purpose) => !purpose.startsWith("messages_"));
}

const NotesAndConsents = ({ view, file }: { view: View; file: CustomerPage["file"] }) => (
  <>
    {file.notes ? (
      <div>
        <dt>
          <Icon name="pencil" />
          {view.say("board-customer-notes")}
        </dt>
        <dd class="said">{file.notes}</dd>
      </div>
    ) : null}
    <div>
      <dt>
        <Icon name="check" />
        {view.say("board-consents")}
      </dt>
      <dd class="row">
        {agreed(file).map((purpose) => (
          <Chip tone="good">{view.say(`board-consent-${purpose}`)}</Chip>
        ))}
        {agreed(file).length === 0 ? view.say("board-consents-none") : null}
      </dd>
    </div>
  </>
);
