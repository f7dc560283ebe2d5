import type { CalendarPages } from "../../../actions/board/read-calendar.ts";
import { addDays } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { assetPath } from "../assets.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Empty } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { type Asked, addressOf, daysShown } from "./asked.ts";
import { CalendarList } from "./calendar-list.tsx";
import { Legend } from "./legend.tsx";
import { pageFacts } from "./page-facts.ts";

export interface CalendarProps {
  view: View;
  asked: Asked;
  pages: CalendarPages;
}

/** Days and weeks of a branch. The script draws them; without one there is a list. */
export const CalendarPage = (props: CalendarProps) => {
  const { view, asked, pages } = props;
  return (
    <Page view={view} title={view.say("board-calendar-title")} wide extra="calendar-page">
      <link rel="stylesheet" href={assetPath("calendar.css")} />
      <div class="page-head">
        <div>
          <h1>{view.say("board-calendar-title")}</h1>
          <p class="soft">{titleOf(props)}</p>
        </div>
        <Deeds view={view} asked={asked} />
      </div>
      <Controls {...props} />
      {columnsOf(asked, pages).length === 0 ? <NoColumns view={view} asked={asked} /> : <Drawn {...props} />}
    </Page>
  );
};

function titleOf({ view, asked }: CalendarProps): string {
  const { from, to } = daysShown(asked);
  if (asked.span === "day") return formatDate(asked.date, view.locale, asked.today);
  return view.say("board-calendar-week-of", {
    from: formatDate(from, view.locale, asked.today),
    to: formatDate(to, view.locale, asked.today),
  });
}

function columnsOf(asked: Asked, pages: CalendarPages) {
  return asked.by === "room" ? pages.rooms : pages.people;
}

const Drawn = ({ view, asked, pages }: CalendarProps) => (
  <>
    <p class={`note calendar-none ${pages.visits.length > 0 ? "away" : ""}`} id="calendar-none" role="status">
      <Icon name="calendar" />
      <span>
        <span class="strong">{view.say("board-calendar-none")}.</span> {view.say("board-calendar-none-words")}
      </span>
    </p>
    <section
      id="calendar"
      class={`calendar ${asked.span}`}
      aria-label={view.say("board-calendar-title")}
      data-facts={JSON.stringify(pageFacts(view, asked))}
      data-pages={JSON.stringify(pages)}
    ></section>
    <noscript>
      <CalendarList view={view} pages={pages} />
    </noscript>
    <Legend view={view} />
    <p class="soft small">{view.say("board-calendar-how")}</p>
    <dialog id="calendar-sheet" class="sheet-dialog" aria-live="polite"></dialog>
    <div id="calendar-said" class="said-line" role="status" aria-live="polite"></div>
    <script src={assetPath("calendar.js")} defer></script>
  </>
);

const NoColumns = ({ view, asked }: { view: View; asked: Asked }) => {
  const key = asked.by === "room" ? "board-calendar-no-rooms" : "board-calendar-no-people";
  return (
    <Empty title={view.say(key)} words={view.say(`${key}-words`)}>
      {can(view, "salon.setup") ? (
        <a href={asked.by === "room" ? "/board/settings/branch" : "/board/settings/staff"}>
          {view.say("board-calendar-no-people-how")}
        </a>
      ) : null}
    </Empty>
  );
};

const Deeds = ({ view, asked }: { view: View; asked: Asked }) => (
  <div class="actions">
    <a class="button quiet icon-on-phone" href="/board/calendar/links">
      <Icon name="link" />
      <span class="button-words">{view.say("board-calendar-links")}</span>
    </a>
    {can(view, "appointment.book") ? (
      <>
        <a class="button" href={`/board/calendar/block?date=${asked.date}`} data-sheet>
          <Icon name="pause" />
          {view.say("board-calendar-block")}
        </a>
        <a class="button main" href={`/board/calendar/new?date=${asked.date}`} data-sheet>
          <Icon name="plus" />
          {view.say("board-calendar-new")}
        </a>
      </>
    ) : null}
  </div>
);

const Controls = ({ view, asked, pages }: CalendarProps) => {
  const step = asked.span === "week" ? 7 : 1;
  const to = (days: number) => addressOf(asked, { date: addDays(asked.date, days) });
  return (
    <div class="calendar-controls">
      <form class="day-switch" method="get" action="/board/calendar" data-send-on-change>
        <a class="button quiet" href={to(-step)} aria-label={view.say("board-calendar-before")}>
          <Icon name="left" />
        </a>
        <input type="date" name="date" value={asked.date} aria-label={view.say("board-day")} required />
        <a class="button quiet" href={to(step)} aria-label={view.say("board-calendar-after")}>
          <Icon name="right" />
        </a>
        {asked.date === asked.today ? null : (
          <a class="button small" href={addressOf(asked, { date: asked.today })}>
            {view.say("board-today-title")}
          </a>
        )}
        <Who view={view} asked={asked} pages={pages} />
        <Kept asked={asked} />
        <noscript>
          <button type="submit">{view.say("board-show")}</button>
        </noscript>
      </form>
      <Tabs view={view} asked={asked} />
    </div>
  );
};

/** What the form keeps although it shows no field for it. */
const Kept = ({ asked }: { asked: Asked }) => (
  <>
    {asked.span === "week" ? <input type="hidden" name="span" value="week" /> : null}
    {asked.by === "room" ? <input type="hidden" name="by" value="room" /> : null}
  </>
);

const Who = ({ view, asked, pages }: CalendarProps) => (
  <select name="who" aria-label={view.say("board-calendar-who")}>
    <option value="">{view.say(asked.by === "room" ? "board-calendar-every-room" : "board-calendar-everyone")}</option>
    {columnsOf(asked, pages).map(({ id, name }) => (
      <option value={id} selected={id === asked.who}>
        {name}
      </option>
    ))}
  </select>
);

const Tabs = ({ view, asked }: { view: View; asked: Asked }) => (
  <div class="row">
    <nav class="switch" aria-label={view.say("board-calendar-columns")}>
      {(["staff", "room"] as const).map((by) => (
        <a href={addressOf(asked, { by, who: "" })} aria-current={asked.by === by ? "true" : undefined}>
          {view.say(by === "staff" ? "board-calendar-people" : "board-calendar-rooms")}
        </a>
      ))}
    </nav>
    <nav class="switch" aria-label={view.say("board-calendar-span")}>
      {(["day", "week"] as const).map((span) => (
        <a href={addressOf(asked, { span })} aria-current={asked.span === span ? "true" : undefined}>
          {view.say(span === "day" ? "board-calendar-day" : "board-calendar-week")}
        </a>
      ))}
    </nav>
  </div>
);
