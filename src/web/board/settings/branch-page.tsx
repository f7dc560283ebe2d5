import type { BranchFile } from "../../../actions/board/read-settings.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { Select, TextField } from "../fields.tsx";
import type { Typed } from "../form.ts";
import { Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { placeChoices } from "./choices.ts";
import { Closures } from "./closures.tsx";
import { HoursFields, readHours } from "./hours-fields.tsx";
import { Problems, type WrongAt, wrongAt } from "./problems.tsx";
import { Rooms } from "./rooms.tsx";
import { SettingsSubpage } from "./settings-page.tsx";

export type BranchTyped = Omit<BranchFile, "id" | "staffGroupLinked" | "rooms" | "closures">;

export function readBranchForm(form: Typed, prefix = ""): BranchTyped {
  const text = (name: string) => form.text(`${prefix}${name}`);
  return {
    name: text("name"),
    zone: text("zone"),
    place: text("place"),
    address: text("address"),
    phone: text("phone"),
    quietFrom: text("quietFrom"),
    quietTo: text("quietTo"),
    hours: readHours(form, `${prefix}hours`),
  };
}

interface FieldsProps {
  view: View;
  branch: BranchTyped;
  prefix?: string;
  wrong?: WrongAt;
}

/** Name, place, zone and hours, as fields of any form. */
export const BranchFields = ({ view, branch, prefix = "", wrong }: FieldsProps) => (
  <>
    <div class="grid-2">
      <TextField
        name={`${prefix}name`}
        label={view.say("board-field-branch-name")}
        value={branch.name}
        error={wrong?.("name")}
        maxlength={120}
        required
      />
      <TextField
        name={`${prefix}phone`}
        label={view.say("board-phone")}
        value={branch.phone}
        error={wrong?.("phone")}
        maxlength={240}
        type="tel"
      />
      <TextField
        name={`${prefix}address`}
        label={view.say("board-field-address")}
        value={branch.address}
        error={wrong?.("address")}
        maxlength={240}
      />
      <Select
        name={`${prefix}place`}
        label={view.say("board-field-place")}
        value={branch.place}
        choices={placeChoices(view, branch.place)}
        error={wrong?.("place")}
      />
      <TextField
        name={`${prefix}zone`}
        label={view.say("board-field-zone")}
        hint={view.say("board-field-zone-hint")}
        value={branch.zone}
        error={wrong?.("zone")}
        list="zones"
        required
      />
      <QuietHours view={view} branch={branch} prefix={prefix} wrong={wrong} />
    </div>
    <datalist id="zones">
      {Intl.supportedValuesOf("timeZone").map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
    <HoursFields
      view={view}
      prefix={`${prefix}hours`}
      legend={view.say("board-field-hours")}
      hint={view.say("board-field-hours-hint")}
      hours={branch.hours}
      wrong={(index) => wrong?.(`hours.${index}`)}
    />
    {branch.hours.length === 0 && wrong?.("hours") ? <p class="error">{wrong("hours")}</p> : null}
  </>
);

const QuietHours = ({ view, branch, prefix = "", wrong }: FieldsProps) => {
  const error = wrong?.("quietFrom") ?? wrong?.("quietTo");
  return (
    <fieldset class={error ? "field wrong" : "field"}>
      <legend>{view.say("board-field-quiet")}</legend>
      <span class="stretch">
        <input
          type="time"
          name={`${prefix}quietFrom`}
          value={branch.quietFrom}
          aria-label={view.say("board-hours-from")}
        />
        –
        <input type="time" name={`${prefix}quietTo`} value={branch.quietTo} aria-label={view.say("board-hours-to")} />
      </span>
      {error ? <p class="error">{error}</p> : null}
    </fieldset>
  );
};

interface Props {
  view: View;
  branch: BranchTyped & Partial<Pick<BranchFile, "rooms" | "closures">>;
  problems?: SalonProblem[];
  refused?: string;
  /** A room that could not be added, as it was typed. */
  room?: { name: string; kind: string; error: string };
  /** A branch that is not there yet. */
  isNew?: boolean;
}

export const BranchPage = ({ view, branch, problems, refused, room, isNew }: Props) => (
  <SettingsSubpage view={view} title={view.say(isNew ? "board-branch-new" : "board-settings-branch")}>
    {problems ? <Problems view={view} problems={problems} /> : null}
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <form class="stack" method="post" action={isNew ? "/board/settings/branches" : "/board/settings/branch"}>
      <section class="card stack">
        <BranchFields view={view} branch={branch} wrong={wrongAt(view, problems)} />
      </section>
      <div class="actions">
        <button type="submit" class="main">
          {view.say("board-save")}
        </button>
        {!isNew && can(view, "branch.all") && !view.branch.demo ? (
          <a class="button quiet" href="/board/settings/branches/new">
            {view.say("board-branch-new")}
          </a>
        ) : null}
      </div>
    </form>
    {branch.rooms ? <Rooms view={view} rooms={branch.rooms} typed={room} /> : null}
    {branch.closures ? <Closures view={view} closures={branch.closures} /> : null}
  </SettingsSubpage>
);
