import type { CustomerLine } from "../../../actions/board/read-customers.ts";
import type { BookableService } from "../../../domain/booking/service.ts";
import { Select, TextField } from "../fields.tsx";
import { Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { posts } from "./answers.tsx";
import { SeriesFields } from "./series-sheet.tsx";

export interface BookingTyped {
  customer: string;
  name: string;
  phone: string;
  service: string;
  /** Empty: anyone who is free. */
  staff: string;
  date: string;
  time: string;
  why: string;
  /** Of somebody new who is under 18. */
  birthDate: string;
  /** Who agrees and signs for her. */
  guardian: string;
  /** How often it is repeated; empty: only once. */
  series: string;
  times: string;
}

export interface NewProps {
  view: View;
  typed: BookingTyped;
  services: BookableService[];
  people: { id: string; name: string }[];
  /** Customers to choose from; the one already chosen first. */
  customers: CustomerLine[];
  refused?: string;
  /** The refusal may be overridden with a reason. */
  mayInsist?: boolean;
  /** It was refused because a guardian has to sign first. */
  asksGuardian?: boolean;
}

/** Staff book for a customer: who, what, with whom, when. */
export const NewForm = ({ view, typed, services, people, customers, refused, mayInsist, asksGuardian }: NewProps) => (
  <form class="stack" {...posts("/board/calendar/new")}>
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    {mayInsist ? (
      <TextField
        name="why"
        label={view.say("board-calendar-anyway")}
        hint={view.say("board-calendar-anyway-hint")}
        value={typed.why}
        maxlength={240}
      />
    ) : null}
    {asksGuardian ? (
      <TextField
        name="guardian"
        label={view.say("board-calendar-guardian")}
        hint={view.say("board-calendar-guardian-hint")}
        value={typed.guardian}
        maxlength={80}
      />
    ) : null}
    <CustomerField view={view} typed={typed} customers={customers} />
    <Select
      name="service"
      label={view.say("board-calendar-service")}
      value={typed.service}
      choices={services.map(({ id, name }) => ({ value: id, label: name[view.locale] }))}
    />
    <div class="grid-3">
      <Select
        name="staff"
        label={view.say("board-calendar-with")}
        value={typed.staff}
        choices={[
          { value: "", label: view.say("board-calendar-anyone") },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField name="date" type="date" label={view.say("board-calendar-date")} value={typed.date} required />
      <TextField name="time" type="time" label={view.say("board-calendar-time")} value={typed.time} required />
    </div>
    <SeriesFields view={view} rule={typed.series} times={typed.times} />
    <div class="actions">
      <button type="submit" class="main">
        {view.say("board-calendar-book")}
      </button>
      <a
        class="button quiet"
        href={`/board/calendar/block?date=${typed.date}&time=${typed.time}&staff=${typed.staff}`}
        data-sheet
      >
        {view.say("board-calendar-block")}
      </a>
    </div>
  </form>
);

const CustomerField = ({ view, typed, customers }: Pick<NewProps, "view" | "typed" | "customers">) => (
  <fieldset class="field">
    <legend>{view.say("board-calendar-customer")}</legend>
    <input
      type="search"
      name="q"
      placeholder={view.say("board-calendar-customer-find")}
      aria-label={view.say("board-calendar-customer-find")}
      autocomplete="off"
      hx-get="/board/calendar/customers"
      hx-target="#calendar-found"
      hx-swap="outerHTML"
      hx-trigger="input changed delay:200ms"
      hx-include="this"
    />
    <CustomersFound view={view} customers={customers} chosen={typed.customer} words="" />
    <details class="disclosure" open={typed.name !== ""}>
      <summary>{view.say("board-calendar-customer-new")}</summary>
      <div class="grid-2">
        <TextField name="name" label={view.say("board-customer-name")} value={typed.name} maxlength={80} />
        <TextField
          name="phone"
          type="tel"
          inputmode="tel"
          label={view.say("board-phone")}
          value={typed.phone}
          maxlength={40}
        />
        <TextField
          name="birthDate"
          type="date"
          label={view.say("board-customer-born")}
          hint={view.say("board-customer-born-hint")}
          value={typed.birthDate}
        />
      </div>
    </details>
  </fieldset>
);

/** Customers to choose from, as many as fit without scrolling far. */
export const CustomersFound = ({
  view,
  customers,
  chosen,
  words,
}: {
  view: View;
  customers: CustomerLine[];
  chosen: string;
  words: string;
}) => (
  <div id="calendar-found" class="found" aria-live="polite">
    {customers.length === 0 && words !== "" ? (
      <p class="soft">{view.say("board-calendar-customer-none")}</p>
    ) : (
      customers.map(({ id, name, phone }) => (
        <label class="box">
          <input type="radio" name="customer" value={id} checked={id === chosen} />
          <span>
            {name} <span class="soft small">{phone ?? ""}</span>
          </span>
        </label>
      ))
    )}
  </div>
);
