import type { ServiceFile, StaffFile } from "../../../actions/board/read-settings.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { localeChoices, roleChoices } from "./choices.ts";
import { HoursFields } from "./hours-fields.tsx";
import { Problems, wrongAt } from "./problems.tsx";
import { SettingsSubpage } from "./settings-page.tsx";
import { TimeOff } from "./time-off.tsx";

export const StaffListPage = ({ view, staff }: { view: View; staff: StaffFile[] }) => (
  <SettingsSubpage view={view} title={view.say("board-settings-staff")}>
    <div class="card rows">
      {staff.map((person) => (
        <a class="person-line" href={`/board/settings/staff/${person.id}`}>
          <span class="initial" aria-hidden="true">
            {[...person.name][0]}
          </span>
          <span>
            <span class="strong">{person.name}</span>
            <br />
            <span class="soft small">
              {view.say(`board-role-${person.role}`)}
              {person.onTelegram ? " · Telegram" : ""}
            </span>
          </span>
          {person.active ? <Icon name="right" /> : <Chip>{view.say("board-staff-left")}</Chip>}
        </a>
      ))}
    </div>
    <div class="actions">
      <a class="button main" href="/board/settings/staff/new">
        <Icon name="plus" />
        {view.say("board-staff-new")}
      </a>
    </div>
  </SettingsSubpage>
);

export interface PersonTyped extends Pick<StaffFile, "name" | "role" | "locale" | "hours" | "skills" | "active"> {
  id?: string;
  timeOff?: StaffFile["timeOff"];
}

interface Props {
  view: View;
  person: PersonTyped;
  services: ServiceFile[];
  problems?: SalonProblem[];
  refused?: string;
}

/** A person of the salon: role, language, hours and what she gives. */
export const StaffPage = ({ view, person, services, problems, refused }: Props) => (
  <SettingsSubpage
    view={view}
    title={person.id ? person.name : view.say("board-staff-new")}
    back={{ path: "/board/settings/staff", words: view.say("board-settings-staff") }}
  >
    {problems ? <Problems view={view} problems={problems} /> : null}
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <form class="stack" method="post" action={`/board/settings/staff${person.id ? `/${person.id}` : ""}`}>
      <section class="card stack">
        <div class="grid-3">
          <TextField
            name="name"
            label={view.say("board-customer-name")}
            value={person.name}
            error={wrongAt(view, problems)("name")}
            maxlength={120}
            required
          />
          <Select
            name="role"
            label={view.say("board-field-role")}
            value={person.role}
            choices={rolesFor(view, person)}
          />
          <Select
            name="locale"
            label={view.say("board-language")}
            value={person.locale}
            choices={localeChoices(view)}
          />
        </div>
        <HoursFields
          view={view}
          legend={view.say("board-field-staff-hours")}
          hint={view.say("board-field-staff-hours-hint")}
          hours={person.hours}
          wrong={(index) => wrongAt(view, problems)(`hours.${index}`)}
        />
        <Boxes
          name="skills"
          legend={view.say("board-field-skills")}
          choices={services
            .filter(({ active }) => active)
            .map(({ code, name }) => ({ value: code, label: name[view.locale] }))}
          ticked={person.skills}
        />
        {person.id ? (
          <Boxes
            name="active"
            legend={view.say("board-field-active")}
            choices={[{ value: "yes", label: view.say("board-staff-works-here") }]}
            ticked={person.active ? ["yes"] : []}
          />
        ) : null}
      </section>
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-save")}
        </button>
      </div>
    </form>
    {person.id && person.timeOff ? <TimeOff view={view} person={{ id: person.id, timeOff: person.timeOff }} /> : null}
    {person.id && person.active ? <Access view={view} id={person.id} /> : null}
  </SettingsSubpage>
);

/** A role that the one who looks may not give stays as it is. */
function rolesFor(view: View, person: PersonTyped) {
  const choices = roleChoices(view);
  if (choices.some(({ value }) => value === person.role)) return choices;
  return [{ value: person.role, label: view.say(`board-role-${person.role}`) }];
}

/** How she gets in: a link to the board, or her own Telegram account. */
const Access = ({ view, id }: { view: View; id: string }) => (
  <section class="card stack tight" aria-labelledby="access-title">
    <h2 id="access-title">{view.say("board-access-title")}</h2>
    <p class="soft">{view.say("board-access-words")}</p>
    <div class="actions">
      <form method="post" action={`/board/settings/staff/${id}/sign-in-link`}>
        <button type="submit">
          <Icon name="door" />
          {view.say("board-access-link")}
        </button>
      </form>
      <form method="post" action={`/board/settings/staff/${id}/telegram-code`}>
        <button type="submit">
          <Icon name="link" />
          {view.say("board-access-telegram")}
        </button>
      </form>
    </div>
  </section>
);
