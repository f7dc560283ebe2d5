import { treatments } from "../../../domain/salon/treatments.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import type { Typed } from "../form.ts";
import type { View } from "../view.ts";
import { localeChoices, nameOf, roleChoices } from "./choices.ts";
import { HoursFields, readHours } from "./hours-fields.tsx";
import type { WrongAt } from "./problems.tsx";
import { namedPeople, PEOPLE } from "./setup-form.ts";

interface Props {
  view: View;
  form: Typed;
  /** By the number of the named person and the field, ".0.name"; "" for everybody together. */
  wrong: WrongAt;
}

/** The owner and the first colleagues; the others are folded up until they are wanted. */
export const PeopleFields = ({ view, form, wrong }: Props) => (
  <section class="card stack">
    <h2>4 · {view.say("board-setup-people")}</h2>
    <p class="hint">{view.say("board-setup-people-hint")}</p>
    {wrong("") ? <p class="error">{wrong("")}</p> : null}
    {Array.from({ length: PEOPLE }, (_, index) =>
      index === 0 ? (
        <Person view={view} form={form} index={0} wrong={wrong} />
      ) : (
        <details class="disclosure" open={form.text(`person.${index}.name`) !== ""}>
          <summary>{view.say("board-setup-person", { number: index + 1 })}</summary>
          <Person view={view} form={form} index={index} wrong={wrong} />
        </details>
      ),
    )}
  </section>
);

const Person = ({ view, form, index, wrong }: Props & { index: number }) => {
  const position = namedPeople(form).indexOf(index);
  const field = (part: string) => `person.${index}.${part}`;
  const hours = readHours(form, field("hours"));
  return (
    <div class="stack person-part">
      <div class="grid-3">
        <TextField
          name={field("name")}
          label={view.say("board-customer-name")}
          value={form.text(field("name"))}
          error={wrong(`.${position}.name`)}
          maxlength={120}
          required={index === 0}
        />
        <Select
          name={field("role")}
          label={view.say("board-field-role")}
          value={form.text(field("role")) || "beautician"}
          choices={roleChoices(view)}
        />
        <Select
          name={field("locale")}
          label={view.say("board-language")}
          value={form.text(field("locale")) || view.locale}
          choices={localeChoices(view)}
        />
      </div>
      <details class="disclosure" open={hours.some((_, i) => wrong(`.${position}.hours.${i}`) !== undefined)}>
        <summary class="small">{view.say("board-setup-hours-skills")}</summary>
        <div class="stack">
          <HoursFields
            view={view}
            prefix={field("hours")}
            legend={view.say("board-field-staff-hours")}
            hint={view.say("board-setup-hours-hint")}
            hours={hours}
            wrong={(i) => wrong(`.${position}.hours.${i}`)}
          />
          <Boxes
            name={field("skills")}
            legend={view.say("board-setup-skills")}
            choices={treatments().map(({ code }) => ({ value: code, label: nameOf(code, view.locale) }))}
            ticked={form.all(field("skills"))}
          />
        </div>
      </details>
    </div>
  );
};
