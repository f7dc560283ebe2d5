import type { Arrival } from "../../../actions/board/read-today.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { treatments } from "../../../domain/salon/treatments.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { Select, TextArea } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { RecordFields, type RecordTyped } from "../record-fields.tsx";
import type { View } from "../view.ts";
import { PackageChoice } from "../visit-packages.tsx";
import { UnsignedFields } from "./unsigned.tsx";

export interface VisitTyped extends RecordTyped {
  treatment: string;
  notes: string;
  packageId: string | undefined;
}

interface Props {
  view: View;
  arrival: Arrival;
  typed?: VisitTyped;
  form: Record<string, string>;
  /** It was refused because its risks are not signed. */
  asksToSign?: boolean;
}

/** What was really done; the care messages follow from it. */
export const CompleteForm = ({ view, arrival, typed, form, asksToSign }: Props) => (
  <form class="stack" {...form}>
    <p class="soft small">{view.say("board-complete-words")}</p>
    <Select
      name="treatment"
      label={view.say("board-complete-treatment")}
      value={typed?.treatment ?? arrival.treatment}
      choices={choices(view, arrival)}
    />
    <RecordFields view={view} id={arrival.id} typed={typed} />
    <TextArea name="notes" label={view.say("board-complete-notes")} value={typed?.notes} rows={2} />
    <PackageChoice view={view} {...packageFacts(view, arrival)} typed={typed?.packageId} />
    {asksToSign ? <UnsignedFields view={view} id={arrival.id} given={typed?.treatment} /> : null}
    <div class="actions">
      <button type="submit" class="main">
        <Icon name="check" />
        {view.say("board-complete-save")}
      </button>
    </div>
  </form>
);

/** What a line about her packages needs of a visit. */
export function packageFacts(view: View, arrival: Arrival) {
  const { id, serviceId, packages, status } = arrival;
  const on = localDate(arrival.startsAt, view.branch.zone);
  return { visit: { id, serviceId, on, isOver: status === "completed" || status === "no_show" }, packages };
}

/** The booked treatment first, then the others the licence allows. */
function choices(view: View, arrival: Arrival) {
  const allowed = treatments().filter(({ setting }) => view.branch.licence === "clinic" || setting !== "clinic");
  const codes = [arrival.treatment, ...allowed.map(({ code }) => code).filter((code) => code !== arrival.treatment)];
  return codes.map((code) => ({ value: code, label: treatmentName(code)?.[view.locale] ?? code }));
}
