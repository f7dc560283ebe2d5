import type { KeptTimes } from "../../../domain/booking/kept-times.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { Boxes, Select, TextField } from "../fields.tsx";
import type { Typed } from "../form.ts";
import type { View } from "../view.ts";
import { wrongAt } from "./problems.tsx";

const tiers = ["0", "1", "2", "3"] as const;
const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** The times that are kept for a tier, as they were typed. */
export interface KeptTyped {
  tier: string;
  first: string;
  last: string;
  days: string[];
  from: string;
  to: string;
  untilHours: string;
}

export function typedKept({ tier, first, last, days, from, to, untilHours }: KeptTimes): KeptTyped {
  return {
    ...{ tier: String(tier), first: String(first), last: String(last), untilHours: String(untilHours) },
    ...{ days: days.map(String), from, to },
  };
}

export function readKeptForm(form: Typed): KeptTyped {
  return {
    tier: form.text("keptTier"),
    first: form.text("keptFirst"),
    last: form.text("keptLast"),
    days: form.all("keptDays"),
    from: form.text("keptFrom"),
    to: form.text("keptTo"),
    untilHours: form.text("keptUntilHours"),
  };
}

/** As the action takes them; a form that does not hold them leaves them as they are. */
export function keptOf(typed: KeptTyped) {
  if (typed.tier === "") return undefined;
  const number = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);
  return {
    ...{ tier: number(typed.tier), first: number(typed.first), last: number(typed.last) },
    ...{ days: typed.days.map(number), from: typed.from, to: typed.to, untilHours: number(typed.untilHours) },
  };
}

interface Props {
  view: View;
  typed: KeptTyped;
  problems?: SalonProblem[];
}

/** For whom the first or last times of a day, or some hours of the week, are kept, and until when. */
export const KeptTimesPart = ({ view, typed, problems }: Props) => {
  const number = (name: "first" | "last" | "untilHours", field: string) => (
    <TextField
      name={field}
      label={view.say(`board-field-${field}`)}
      hint={view.say(`board-rules-${field}-hint`)}
      value={typed[name]}
      error={wrongAt(view, problems)(`kept.${name}`)}
      inputmode="numeric"
      required
    />
  );
  const hour = (name: "from" | "to", field: string) => (
    <TextField
      name={field}
      type="time"
      label={view.say(`board-field-${field}`)}
      value={typed[name]}
      error={wrongAt(view, problems)(`kept.${name}`)}
      required
    />
  );
  return (
    <section class="card stack">
      <h2>{view.say("board-rules-kept")}</h2>
      <p class="hint">{view.say("board-rules-kept-hint")}</p>
      <div class="grid-2">
        <Select
          name="keptTier"
          label={view.say("board-field-keptTier")}
          value={typed.tier}
          choices={tiers.map((tier) => ({
            value: tier,
            label: tier === "0" ? view.say("board-rules-kept-nobody") : view.say(`board-tier-${tier}`),
          }))}
        />
        {number("untilHours", "keptUntilHours")}
        {number("first", "keptFirst")}
        {number("last", "keptLast")}
      </div>
      <Boxes
        name="keptDays"
        legend={view.say("board-field-keptDays")}
        choices={weekdays.map((day) => ({ value: day, label: view.say("board-weekday", { weekday: Number(day) }) }))}
        ticked={typed.days}
      />
      <div class="grid-2">
        {hour("from", "keptFrom")}
        {hour("to", "keptTo")}
      </div>
    </section>
  );
};
