import type { DayHours } from "../../../domain/salon/salon-plan.ts";
import type { Typed } from "../form.ts";
import type { View } from "../view.ts";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const STRETCHES = 2; // the second one is what comes after the lunch break

interface Props {
  view: View;
  /** Put before the names of the fields when a form has several weeks. */
  prefix?: string;
  legend: string;
  hint?: string;
  hours: DayHours[];
  /** What is wrong with the stretch of that number. */
  wrong?: (index: number) => string | undefined;
}

/** A week of hours: two stretches a day, so that a lunch break fits; a day left empty is closed. */
export const HoursFields = ({ view, prefix = "hours", legend, hint, hours, wrong }: Props) => (
  <fieldset class="field hours">
    <legend>{legend}</legend>
    {hint ? <p class="hint">{hint}</p> : null}
    {weekdays.map((weekday) => (
      <div class={sayWrong(weekday, hours, wrong) ? "hours-line field wrong" : "hours-line"}>
        <span class="strong">{view.say("board-weekday", { weekday })}</span>
        <span class="stretches">
          {Array.from({ length: STRETCHES }, (_, index) => (
            <Stretch
              view={view}
              name={`${prefix}.${weekday}.${index}`}
              stretch={hours.filter((one) => one.weekday === weekday)[index]}
            />
          ))}
        </span>
        <WrongHours words={sayWrong(weekday, hours, wrong)} />
      </div>
    ))}
  </fieldset>
);

const WrongHours = ({ words }: { words: string }) => (words ? <p class="error">{words}</p> : null);

function sayWrong(weekday: number, hours: DayHours[], wrong: Props["wrong"]): string {
  const found = hours.map((one, index) => (one.weekday === weekday ? wrong?.(index) : undefined));
  return found.filter((words) => words !== undefined).join(" ");
}

const Stretch = ({ view, name, stretch }: { view: View; name: string; stretch?: DayHours }) => (
  <span class="stretch">
    <input type="time" name={`${name}.from`} value={stretch?.from ?? ""} aria-label={view.say("board-hours-from")} />
    –
    <input
      type="time"
      name={`${name}.to`}
      value={stretch?.to === "24:00" ? "00:00" : (stretch?.to ?? "")}
      aria-label={view.say("board-hours-to")}
    />
  </span>
);

/** Reads what HoursFields sent; a stretch with only one end is kept, so that it can be called wrong. Midnight as an end is 24:00. */
export function readHours(form: Typed, prefix = "hours"): DayHours[] {
  return weekdays.flatMap((weekday) =>
    Array.from({ length: STRETCHES }, (_, index) => {
      const from = form.text(`${prefix}.${weekday}.${index}.from`);
      const to = form.text(`${prefix}.${weekday}.${index}.to`);
      return { weekday, from, to: to === "00:00" ? "24:00" : to };
    }).filter(({ from, to }) => from !== "" || to !== ""),
  );
}
