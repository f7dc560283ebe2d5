import { treatments } from "../../../domain/salon/treatments.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import type { Typed } from "../form.ts";
import type { View } from "../view.ts";
import { localeChoices, nameOf, roleChoices } from "./choices.ts";
import { HoursFields, readHours } from "./hours-fields.tsx";
import { PEOPLE } from "./setup-form.ts";

/** The owner and the first colleagues; the others are folded up until they are wanted. */
export const PeopleFields = ({ view, form }: { view: View; form: Typed }) => (
  <section class="card stack">
    <h2>4 · {view.say("board-setup-people")}</h2>
    <p class="hint">{view.say("board-setup-people-hint")}</p>
    {Array.from({ length: PEOPLE }, (_, index) =>
      index === 0 ? (
        <Person view={view} form={form} index={0} />
      ) : (
        <details class="disclosure" open={form.text(`person.${index}.name`) !== ""}>
          <summary>{view.say("board-setup-person", { number: index + 1 })}</summary>
          <Person view={view} form={form} index={index} />
        </details>
      ),
    )}
  </section>
);

const Person = ({ view, form, index }: { view: View; form: Typed; index: number }) => {
  const field = (part: string) => `person.${index}.${part}`;
  return (
    <div class="stack person-part">
      <div class="grid-3">
        <TextField
          name={field("name")}
          label={view.say("board-customer-name")}
          value={form.text(field("name"))}
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
      <details class="disclosure">
        <summary class="small">{view.say("board-setup-hours-skills")}</summary>
        <div class="stack">
          <HoursFields
            view={view}
            prefix={field("hours")}
            legend={view.say("board-field-staff-hours")}
            hint={view.say("board-setup-hours-hint")}
            hours={readHours(form, field("hours"))}
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
