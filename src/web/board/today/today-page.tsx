import type { Today } from "../../../actions/board/read-today.ts";
import { addDays } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { CaseCard } from "../cases/case-line.tsx";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Empty, Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { ArrivalLine, type ArrivalProps } from "./arrival.tsx";
import { TaskList } from "./tasks.tsx";
import { ToConfirm } from "./to-confirm.tsx";
import { WaitingList } from "./waiting-list.tsx";

interface Props {
  view: View;
  day: Today;
  /** A form that was refused without htmx: shown in its place. */
  refused?: Pick<ArrivalProps, "refused" | "asksToSign" | "typed"> & { id: string };
  wrong?: string;
}

/** What do I do next? */
export const TodayPage = (props: Props) => {
  const { view, day } = props;
  const title = day.date === day.today ? view.say("board-today-title") : formatDate(day.date, view.locale, day.today);
  return (
    <Page view={view} title={title}>
      <div class="page-head">
        <div>
          <h1>{title}</h1>
          {day.date === day.today ? <p class="soft">{formatDate(day.date, view.locale)}</p> : null}
        </div>
        <DaySwitch view={view} day={day} />
      </div>
      {props.wrong ? <Note tone="wrong">{props.wrong}</Note> : null}
      <TodayParts {...props} />
    </Page>
  );
};

/** The parts that look again when something changes; an open form is left alone (see script.ts). */
export const TodayParts = ({ view, day, refused }: Props) => (
  <div
    class="stack"
    data-live-part
    hx-get={`/board?date=${day.date}`}
    hx-trigger="board-changed from:body"
    hx-swap="outerHTML"
  >
    {day.date === day.today ? <Urgent view={view} day={day} /> : null}
    {day.toConfirm.length > 0 ? (
      <section aria-labelledby="confirm-title">
        <SectionHead id="confirm-title" words={view.say("board-visit-to-confirm")} count={day.toConfirm.length} />
        <ToConfirm view={view} waiting={day.toConfirm} />
      </section>
    ) : null}
    {day.tasks.length > 0 ? (
      <section aria-labelledby="tasks-title">
        <SectionHead id="tasks-title" words={view.say("board-tasks-title")} count={day.tasks.length} />
        <TaskList view={view} tasks={day.tasks} />
      </section>
    ) : null}
    <section aria-labelledby="arrivals-title">
      <SectionHead id="arrivals-title" words={view.say("board-arrivals-title")} count={day.arrivals.length} />
      {day.arrivals.length === 0 ? (
        <Empty title={view.say("board-arrivals-none")} words={view.say("board-arrivals-none-words")} />
      ) : (
        <ol class="card arrivals">
          {day.arrivals.map((arrival) => (
            <ArrivalLine
              view={view}
              arrival={arrival}
              dayHasCome={day.date <= day.today}
              {...(refused?.id === arrival.id ? refused : {})}
            />
          ))}
        </ol>
      )}
    </section>
    {day.waiting.length > 0 ? (
      <section aria-labelledby="waiting-title">
        <SectionHead id="waiting-title" words={view.say("board-waitlist-title")} count={day.waiting.length} />
        <WaitingList view={view} waiting={day.waiting} />
      </section>
    ) : null}
  </div>
);

const Urgent = ({ view, day }: { view: View; day: Today }) => {
  if (!can(view, "case.read")) return null;
  return (
    <section aria-labelledby="needs-you-title">
      <SectionHead id="needs-you-title" words={view.say("board-today-cases")} count={day.cases.length} />
      {day.cases.length === 0 ? (
        <Empty title={view.say("board-cases-none")} words={view.say("board-cases-none-words")} />
      ) : (
        <div class="lines">
          {day.cases.map((line) => (
            <CaseCard view={view} line={line} />
          ))}
        </div>
      )}
    </section>
  );
};

const SectionHead = ({ id, words, count }: { id: string; words: string; count: number }) => (
  <div class="section-head">
    <h2 id={id}>{words}</h2>
    {count > 0 ? <span class="count">{count}</span> : null}
  </div>
);

const DaySwitch = ({ view, day }: { view: View; day: Today }) => (
  <form class="day-switch" method="get" action="/board" data-send-on-change>
    <a class="button quiet" href={`/board?date=${addDays(day.date, -1)}`} aria-label={view.say("board-day-before")}>
      <Icon name="left" />
    </a>
    <input type="date" name="date" value={day.date} aria-label={view.say("board-day")} required />
    <noscript>
      <button type="submit">{view.say("board-show")}</button>
    </noscript>
    <a class="button quiet" href={`/board?date=${addDays(day.date, 1)}`} aria-label={view.say("board-day-after")}>
      <Icon name="right" />
    </a>
    {day.date === day.today ? null : (
      <a class="button small" href="/board">
        {view.say("board-today-title")}
      </a>
    )}
  </form>
);
