import { type Treatment, treatments } from "../../../domain/salon/treatments.ts";
import type { Typed } from "../form.ts";
import { Chip } from "../pieces.tsx";
import type { View } from "../view.ts";
import { nameOf } from "./choices.ts";
import type { WrongAt } from "./problems.tsx";
import { chosenTreatments } from "./setup-form.ts";

interface Props {
  view: View;
  form: Typed;
  /** By the number of the ticked treatment and its field, "2.priceMinor". */
  wrong: WrongAt;
}

const fieldsOfService = ["code", "treatment", "name", "priceMinor", "durationMinutes", "intervalDays"];

/** The list of treatments to tick, each with price, duration and interval. Clinic treatments say so, and fade for a salon licence. */
export const ServiceFields = ({ view, form, wrong }: Props) => (
  <section class="card stack">
    <h2>3 · {view.say("board-setup-services")}</h2>
    <p class="hint">{view.say("board-setup-services-hint")}</p>
    <div class="pick-list">
      {treatments().map((treatment) => (
        <ServiceRow view={view} form={form} treatment={treatment} wrong={wrong} />
      ))}
    </div>
  </section>
);

const ServiceRow = ({ view, form, treatment, wrong }: Props & { treatment: Treatment }) => {
  const { code, setting } = treatment;
  const name = nameOf(code, view.locale);
  const index = chosenTreatments(form).indexOf(code);
  const error = fieldsOfService.map((part) => wrong(`${index}.${part}`)).find((words) => words !== undefined);
  const field = (part: string) => `service.${code}.${part}`;
  const small = (part: string, label: string, placeholder: string) => (
    <label class="small-field">
      <span class="soft small">{label}</span>
      <input
        name={field(part)}
        value={form.text(field(part))}
        placeholder={placeholder}
        inputmode="numeric"
        aria-label={`${name}: ${label}`}
        autocomplete="off"
      />
    </label>
  );
  return (
    <div class={`pick ${setting === "clinic" ? "clinic" : ""} ${error ? "field wrong" : ""}`}>
      <label class="pick-name">
        <input type="checkbox" name={field("on")} value="yes" checked={form.text(field("on")) === "yes"} />
        <span>{name}</span>
        {setting === "clinic" ? <Chip>{view.say("board-clinic-chip")}</Chip> : null}
      </label>
      <div class="pick-more">
        {small("price", view.say("board-field-priceMinor"), "")}
        {small("minutes", view.say("board-field-durationMinutes"), String(treatment.longestMinutes))}
        {small("interval", view.say("board-field-intervalDays"), String(treatment.recoveryDays))}
      </div>
      {error ? <p class="error">{error}</p> : null}
    </div>
  );
};
