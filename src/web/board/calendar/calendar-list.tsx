import type { CalendarPages } from "../../../actions/board/read-calendar.ts";
import { formatDate } from "../../../text/format-time.ts";
import type { View } from "../view.ts";

/** The same visits in order of time, for browsers without scripts. */
export const CalendarList = ({ view, pages }: { view: View; pages: CalendarPages }) => {
  const nameOf = (id: string) => pages.people.find((person) => person.id === id)?.name ?? "";
  return (
    <ol class="card rows">
      {pages.visits.map((visit) => (
        <li class="row-line">
          <a href={`/board/calendar/visits/${visit.id}`}>
            {formatDate(visit.start.slice(0, 10), view.locale)} {visit.start.slice(11)} ·{" "}
            {view.say("board-calendar-of", { customer: visit.customer, service: visit.service })} ·{" "}
            {nameOf(visit.staffId)} · {view.say(`board-status-${visit.status}`)}
            {visit.unsigned ? ` · ${view.say("board-unsigned")}` : ""}
          </a>
        </li>
      ))}
    </ol>
  );
};
