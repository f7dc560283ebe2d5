import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import { treatmentOf } from "../../../domain/salon/treatments.ts";
import { Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { nameOf } from "./choices.ts";

interface Props {
  view: View;
  problems: SalonProblem[];
  /** What a path such as "services.3.treatment" is called on this page; without it the name of its last field. */
  called?: (where: string) => string | null;
}

/** Everything that is wrong with a form, each with the field it is about. */
export const Problems = ({ view, problems, called }: Props) => (
  <Note tone="wrong">
    <p class="strong">{view.say("board-not-saved")}</p>
    <ul>
      {problems.map((problem) => (
        <li>
          <span class="strong">{called?.(problem.where) ?? fieldName(view, problem.where)}</span>{" "}
          {sentence(view, problem)}
        </li>
      ))}
    </ul>
  </Note>
);

function sentence(view: View, { where, reason, value }: SalonProblem): string {
  if (reason === "bad_time" && value === "") return view.say("board-wrong-time-missing");
  const ofField = `board-wrong-${where.split(".").findLast((part) => view.knows(`board-wrong-${part}`))}`;
  if (reason === "bad_shape" && view.knows(ofField)) return view.say(ofField);
  const shown = treatmentOf(value) ? nameOf(value, view.locale) : value;
  return view.say(`salon-problem-${reason.replaceAll("_", "-")}`, { value: shown });
}

/** What is wrong at a place of a form such as "hours.2", beside the field; undefined when nothing is. */
export type WrongAt = (where: string) => string | undefined;

/** Looks up the problems of one part of a form, such as "branches.0.". */
export function wrongAt(view: View, problems: SalonProblem[] | undefined, part = ""): WrongAt {
  return (where) => {
    const found = problems?.filter((problem) => problem.where === part + where) ?? [];
    return found.length > 0 ? found.map((problem) => sentence(view, problem)).join(" ") : undefined;
  };
}

/** The last part of the path that has a name on the page. */
export function fieldName(view: View, where: string): string {
  const known = where
    .split(".")
    .reverse()
    .find((part) => view.knows(`board-field-${part}`));
  return known ? view.say(`board-field-${known}`) : "";
}

/** A refusal of the whole form, as salon.ftl says it. */
export function refusalWords(view: View, refusal: { reason: string; appointments?: number }): string {
  const key = `salon-refused-${refusal.reason.replaceAll("_", "-")}`;
  return view.say(view.knows(key) ? key : "salon-refused-not-found", { appointments: refusal.appointments ?? 0 });
}
