import type { PackageFile } from "../../../actions/board/read-packages.ts";
import type { SignatureOf } from "../../../actions/board/read-today.ts";
import { type Appointment, isAhead, mayBecome } from "../../../domain/booking/appointment.ts";
import type { Deposit } from "../../../domain/booking/deposit.ts";
import { localDate, localTime } from "../../../domain/time/zone.ts";
import { formatDateTimeRange } from "../../../text/format-time.ts";
import { Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Note } from "../pieces.tsx";
import { SignatureChip, UnsignedForm } from "../today/unsigned.tsx";
import { can, type View } from "../view.ts";
import { VisitPackages } from "../visit-packages.tsx";
import { posts } from "./answers.tsx";
import { DepositChoice, DepositFacts } from "./deposit-facts.tsx";
import { type Mark, marks } from "./marks.ts";
import { SeriesPart } from "./series-sheet.tsx";

/** A move that was refused for her skin's sake and may be made all the same, as it was typed. */
export interface MoveTyped {
  date: string;
  time: string;
  staff: string;
  why: string;
}

export interface VisitProps {
  view: View;
  visit: Appointment;
  room: string | null;
  /** Who gives this treatment here. */
  people: { id: string; name: string }[];
  deposit: Deposit | null;
  /** Whether she could still cancel it herself. */
  inTime: boolean;
  /** How many later visits of its series lie ahead. */
  later: number;
  /** Whether its risks are signed. */
  signature: SignatureOf | null;
  packages: PackageFile[];
  refused?: string;
  again?: MoveTyped;
  /** "She is here" was refused because nothing is signed. */
  asksToSign?: boolean;
}

/** One appointment: what it is, and what can be done with it, by keyboard too. */
export const VisitSheet = (props: VisitProps) => {
  const { view, visit, refused } = props;
  const ahead = isAhead(visit, view.now);
  const books = can(view, "appointment.book");
  return (
    <div class="stack">
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <Facts {...props} />
      {props.deposit ? <DepositFacts view={view} deposit={props.deposit} /> : null}
      <VisitPackages view={view} visit={packageVisit(visit)} packages={props.packages} />
      <Signature {...props} />
      <Marks {...props} />
      {books && ahead ? <MoveForm {...props} /> : null}
      {books && !ahead && visit.status !== "cancelled" ? <p class="soft">{view.say("board-calendar-over")}</p> : null}
      {books && mayBecome(visit.status, "cancelled") ? <CancelForm {...props} /> : null}
      {visit.status === "cancelled" && props.later === 0 ? null : (
        <SeriesPart view={view} visit={visit} later={props.later} />
      )}
    </div>
  );
};

function packageVisit({ id, service, startsAt, place, status }: Appointment) {
  const isOver = !["booked", "confirmed", "arrived"].includes(status);
  return { id, serviceId: service.id, on: localDate(startsAt, place.zone), isOver };
}

/** That its risks are not signed, and the way to sign; once "she is here" was refused for it, the reason too. */
const Signature = ({ view, visit, signature, asksToSign }: VisitProps) => {
  if (signature?.state !== "unsigned") return null;
  const arrive = posts(`/board/calendar/visits/${visit.id}/arrive`);
  if (asksToSign) return <UnsignedForm view={view} id={visit.id} form={arrive} verb="board-arrive" />;
  return (
    <div class="row">
      <SignatureChip view={view} signature={signature} />
      {visit.status === "cancelled" || visit.status === "no_show" ? null : (
        <a class="small" href={`/board/sign/${visit.id}`}>
          {view.say("board-unsigned-sign-here")}
        </a>
      )}
    </div>
  );
};

const Facts = ({ view, visit, room }: VisitProps) => {
  const { zone } = visit.place;
  const mark = marks[visit.status as Mark];
  const when = formatDateTimeRange(visit.startsAt, visit.endsAt, zone, view.locale, localDate(view.now, zone));
  return (
    <div class="stack tight">
      <p>
        <a class="strong" href={`/board/customers/${visit.customerId}`}>
          {visit.customerName}
        </a>{" "}
        · {visit.service.name[view.locale]}
      </p>
      <p>
        {when} · {visit.staff.name}
        {room ? ` · ${room}` : ""}
      </p>
      <p>
        <span class={`sample state-${visit.status}`} aria-hidden="true">
          {mark?.shape}
        </span>{" "}
        {view.say(`board-status-${visit.status}`)}
      </p>
      <p class="soft small">
        {view.say(visit.chatId ? "board-calendar-customer-reached" : "board-calendar-customer-no-chat")}
      </p>
    </div>
  );
};

const Marks = ({ view, visit }: VisitProps) => {
  const today = localDate(view.now, visit.place.zone) >= localDate(visit.startsAt, visit.place.zone);
  if (!can(view, "appointment.mark") || !today) return null;
  return (
    <div class="actions">
      {mayBecome(visit.status, "arrived") ? (
        <form {...posts(`/board/calendar/visits/${visit.id}/arrive`)}>
          <button type="submit">
            <Icon name="door" />
            {view.say("board-arrive")}
          </button>
        </form>
      ) : null}
      {mayBecome(visit.status, "no_show") && visit.startsAt <= view.now ? (
        <form {...posts(`/board/calendar/visits/${visit.id}/no-show`)}>
          <button type="submit">{view.say("board-no-show-sure")}</button>
        </form>
      ) : null}
      {visit.status === "arrived" ? (
        <a class="button" href={`/board?date=${localDate(visit.startsAt, visit.place.zone)}#arrival-${visit.id}`}>
          <Icon name="check" />
          {view.say("board-complete")}
        </a>
      ) : null}
    </div>
  );
};

const MoveForm = ({ view, visit, people, again }: VisitProps) => {
  const { zone } = visit.place;
  return (
    <form class="stack tight" {...posts(`/board/calendar/visits/${visit.id}/move`)}>
      <h3>{view.say("board-calendar-move")}</h3>
      <div class="grid-3">
        <TextField
          name="date"
          type="date"
          label={view.say("board-calendar-date")}
          value={again?.date ?? localDate(visit.startsAt, zone)}
          required
        />
        <TextField
          name="time"
          type="time"
          label={view.say("board-calendar-time")}
          value={again?.time ?? localTime(visit.startsAt, zone)}
          required
        />
        <Select
          name="staff"
          label={view.say("board-calendar-with")}
          value={again?.staff || visit.staff.id}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      {again ? (
        <TextField
          name="why"
          label={view.say("board-calendar-anyway")}
          hint={view.say("board-calendar-anyway-hint")}
          value={again.why}
          maxlength={240}
        />
      ) : null}
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-calendar-move")}
        </button>
      </div>
    </form>
  );
};

const CancelForm = ({ view, visit, deposit, inTime }: VisitProps) => (
  <details class="disclosure">
    <summary class="quiet">{view.say("board-calendar-cancel")}</summary>
    <form class="stack tight" {...posts(`/board/calendar/visits/${visit.id}/cancel`)}>
      <p class="soft">{view.say("board-calendar-cancel-keep")}</p>
      <DepositChoice view={view} deposit={deposit} keepsDeposit={visit.place.rules.keepsDeposit} inTime={inTime} />
      <div class="actions">
        <button type="submit">{view.say("board-calendar-cancel-sure")}</button>
      </div>
    </form>
  </details>
);
