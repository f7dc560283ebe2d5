import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { Select, TextArea, TextField } from "../fields.tsx";
import type { Typed } from "../form.ts";
import { Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { BranchFields, readBranchForm } from "./branch-page.tsx";
import { currencies } from "./choices.ts";
import { Problems, wrongAt } from "./problems.tsx";
import { SettingsSubpage } from "./settings-page.tsx";
import { calledInSetup } from "./setup-form.ts";
import { PeopleFields } from "./setup-people.tsx";
import { ServiceFields } from "./setup-services.tsx";

interface Props {
  view: View;
  form: Typed;
  problems?: SalonProblem[];
  refused?: string;
}

/** One form, then it works: the real salon in place of the demo. */
export const SetupPage = ({ view, form, problems, refused }: Props) => (
  <SettingsSubpage view={view} title={view.say("board-demo-set-up")}>
    <p class="soft">{view.say("board-setup-words")}</p>
    {problems ? <Problems view={view} problems={problems} called={calledInSetup(view, form)} /> : null}
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <form class="stack setup" method="post" action="/board/settings/salon">
      <section class="card stack">
        <h2>1 · {view.say("board-setup-salon")}</h2>
        <div class="grid-2">
          <TextField
            name="name"
            label={view.say("board-field-salon-name")}
            value={form.text("name")}
            error={wrongAt(view, problems)("name")}
            maxlength={120}
            required
          />
          <Select
            name="currency"
            label={view.say("board-field-currency")}
            value={form.text("currency")}
            choices={currencies.map((code) => ({ value: code, label: code }))}
            error={wrongAt(view, problems)("currency")}
          />
        </div>
        <Licence view={view} form={form} />
      </section>
      <section class="card stack">
        <h2>2 · {view.say("board-setup-branch")}</h2>
        <BranchFields
          view={view}
          branch={readBranchForm(form, "branch.")}
          prefix="branch."
          wrong={wrongAt(view, problems, "branches.0.")}
        />
        <div class="grid-2">
          <TextArea
            name="rooms"
            label={view.say("board-field-rooms")}
            hint={view.say("board-field-lines-hint")}
            value={form.text("rooms")}
          />
          <TextArea
            name="devices"
            label={view.say("board-field-devices")}
            hint={view.say("board-field-lines-hint")}
            value={form.text("devices")}
          />
        </div>
      </section>
      <ServiceFields view={view} form={form} wrong={wrongAt(view, problems, "services.")} />
      <PeopleFields view={view} form={form} wrong={wrongAt(view, problems, "branches.0.staff")} />
      <div class="card stack tight">
        <p>{view.say("board-setup-replaces")}</p>
        <div class="actions">
          <button type="submit" class="main">
            {view.say("board-setup-do")}
          </button>
        </div>
      </div>
    </form>
  </SettingsSubpage>
);

const Licence = ({ view, form }: { view: View; form: Typed }) => (
  <fieldset class="field">
    <legend>{view.say("board-field-licence")}</legend>
    <div class="boxes">
      {["salon", "clinic"].map((licence) => (
        <label class="box">
          <input type="radio" name="licence" value={licence} checked={form.text("licence") === licence} />
          <span>{view.say(`board-licence-${licence}`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
