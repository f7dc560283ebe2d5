import type { Arrival } from "../../../actions/board/read-today.ts";
import { localTime } from "../../../domain/time/zone.ts";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import { PreparationLines } from "../preparation.tsx";
import { can, reads, type View } from "../view.ts";
import { takenFor, VisitPackages } from "../visit-packages.tsx";
import { CompleteForm, packageFacts, type VisitTyped } from "./complete-form.tsx";
import { ExpectedDeeds, WhereSheIs } from "./expected.tsx";
import { SignatureChip, UnsignedForm } from "./unsigned.tsx";

export interface ArrivalProps {
  view: View;
  arrival: Arrival;
  /** Whether its day has come: only then can she have arrived. */
  dayHasCome: boolean;
  /** A refusal, or what was typed into a refused form. */
  refused?: string;
  /** What was refused because its risks are not signed: there it can be signed, or a reason given. */
  asksToSign?: "arrive" | "complete";
  typed?: VisitTyped;
}

/** One appointment of the day, with what can be done about it where it stands. */
export const ArrivalLine = (props: ArrivalProps) => {
  const { view, arrival } = props;
  const over = arrival.status === "completed" || arrival.status === "no_show";
  return (
    <li class={over ? "arrival done" : "arrival"} id={`arrival-${arrival.id}`}>
      <div class="at">
        {localTime(arrival.startsAt, view.branch.zone)}
        <small>{localTime(arrival.endsAt, view.branch.zone)}</small>
      </div>
      <div class="what">
        <div class="row">
          <a class="name" href={`/board/customers/${arrival.customer.id}`} id={`name-${arrival.id}`}>
            {arrival.customer.name}
          </a>
          <Status view={view} arrival={arrival} />
          <WhereSheIs view={view} arrival={arrival} />
          {over ? null : (
            <a class="small" href={`/board/prep/${arrival.id}`}>
              {view.say("board-prep-open")}
            </a>
          )}
          {reads(view, "photos") && (arrival.status === "arrived" || arrival.status === "completed") ? (
            <a class="small" href={`/board/photos/customers/${arrival.customer.id}?visit=${arrival.id}`}>
              {view.say("board-photos-title")}
            </a>
          ) : null}
          <SignatureChip view={view} signature={arrival.signature} />
          {arrival.visitsBefore === 0 && !over ? <Chip>{view.say("board-first-visit")}</Chip> : null}
        </div>
        <p class="soft">
          {arrival.service[view.locale]} · {arrival.beautician}
          {arrival.room ? ` · ${arrival.room}` : ""}
        </p>
        <Packages view={view} arrival={arrival} />
        {over ? null : <Preparation view={view} arrival={arrival} />}
        {props.refused ? <Note tone="wrong">{props.refused}</Note> : null}
        {props.asksToSign === "arrive" ? (
          <UnsignedForm view={view} id={arrival.id} form={markForm(arrival.id, "arrive")} verb="board-arrive" />
        ) : null}
      </div>
      {can(view, "appointment.mark") && props.dayHasCome && !over ? <Marks {...props} /> : null}
    </li>
  );
};

const tones: Record<string, string> = { arrived: "accent", completed: "good", no_show: "today", confirmed: "good" };

const Status = ({ view, arrival }: { view: View; arrival: Arrival }) => (
  <Chip tone={tones[arrival.status]} icon={arrival.status === "completed" ? "check" : undefined}>
    {view.say(`board-status-${arrival.status}`)}
  </Chip>
);

/** What to know before she lies down: allergies first. Reception does not read health facts. */
const Preparation = ({ view, arrival }: { view: View; arrival: Arrival }) => {
  if (!reads(view, "health")) return null;
  return arrival.preparation ? <PreparationLines view={view} preparation={arrival.preparation} /> : null;
};

/** What is left of her packages; after the checkout the session can be given back here. */
const Packages = ({ view, arrival }: { view: View; arrival: Arrival }) => (
  <div class="row">
    <VisitPackages view={view} {...packageFacts(view, arrival)} />
    {takenFor(arrival.packages, arrival.id) && can(view, "appointment.mark") ? (
      <form {...markForm(arrival.id, "session-back")}>
        <button type="submit" class="small quiet">
          {view.say("package-give-back")}
        </button>
      </form>
    ) : null}
  </div>
);

function markForm(id: string, verb: string) {
  return {
    method: "post" as const,
    action: `/board/appointments/${id}/${verb}`,
    "hx-post": `/board/appointments/${id}/${verb}`,
    "hx-target": `#arrival-${id}`,
    "hx-swap": "outerHTML",
  };
}

const Marks = ({ view, arrival, typed, asksToSign }: ArrivalProps) => {
  const mark = (verb: string) => markForm(arrival.id, verb);
  if (arrival.status === "arrived") {
    return (
      <details class="disclosure more" open={typed !== undefined}>
        <summary class="button small">
          <Icon name="check" />
          {view.say("board-complete")}
        </summary>
        <CompleteForm {...{ view, arrival, typed }} asksToSign={asksToSign === "complete"} form={mark("complete")} />
      </details>
    );
  }
  return (
    <div class="actions">
      <form {...mark("arrive")}>
        <button type="submit" class="main small">
          <Icon name="door" />
          {view.say("board-arrive")}
        </button>
      </form>
      {arrival.startsAt <= view.now ? (
        <details class="menu">
          <summary>{view.say("board-no-show")}</summary>
          <form class="sheet" {...mark("no-show")}>
            <button type="submit">{view.say("board-no-show-sure")}</button>
          </form>
        </details>
      ) : null}
      <ExpectedDeeds view={view} arrival={arrival} form={mark} />
    </div>
  );
};
