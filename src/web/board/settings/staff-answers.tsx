import { look } from "../../../actions/board/look.ts";
import { readSettings, type StaffFile } from "../../../actions/board/read-settings.ts";
import type { House } from "../../../actions/context.ts";
import type { SalonProblem } from "../../../domain/salon/salon-problems.ts";
import type { BoardContext } from "../view.ts";
import { refusalWords } from "./problems.tsx";
import { type PersonTyped, StaffPage } from "./staff-page.tsx";

export interface StaffRefusal {
  reason: string;
  problems?: SalonProblem[];
  appointments?: number;
  /** A sentence instead of the one that belongs to the reason. */
  words?: string;
}

export function staffSettings(house: House, c: BoardContext) {
  const view = c.get("view");
  return look(house, view.staff, (context) => readSettings(context, view.branch));
}

/** A person of the branch she looks at; undefined for anybody else. */
export async function personOf(house: House, c: BoardContext, id: string): Promise<StaffFile | undefined> {
  return (await staffSettings(house, c))?.staff.find((one) => one.id === id);
}

/** The form of a person, with what is wrong when it was refused. */
export async function staffForm(house: House, c: BoardContext, typed: PersonTyped, wrong?: StaffRefusal) {
  const view = c.get("view");
  const services = (await staffSettings(house, c))?.services ?? [];
  const shown =
    wrong && (wrong.problems ? { problems: wrong.problems } : { refused: wrong.words ?? refusalWords(view, wrong) });
  return c.html(<StaffPage view={view} person={typed} services={services} {...shown} />, wrong ? 422 : 200);
}
