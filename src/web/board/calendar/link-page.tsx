import type { BusyCalendarFile, CalendarLinks } from "../../../actions/board/read-calendar-links.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Select, TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";

interface Props {
  view: View;
  links: CalendarLinks[];
  /** A secret address that was just made; it is shown this once. */
  made?: { staffId: string; address: string };
  refused?: { staffId: string; words: string; typed: string };
}

/** Calendars outside: who may read hers, and which make her busy. */
export const LinkPage = ({ view, links, made, refused }: Props) => (
  <Page view={view} title={view.say("board-calendar-links")}>
    <a class="back" href="/board/calendar">
      <Icon name="left" />
      {view.say("board-calendar-title")}
    </a>
    <h1>{view.say("board-calendar-links")}</h1>
    {view.saved ? <Note tone="good">{view.say("board-customer-saved")}</Note> : null}
    {links.map((person) => (
      <section class="card stack" id={`links-${person.staffId}`} aria-label={person.name}>
        {links.length > 1 ? <h2>{person.name}</h2> : null}
        <Feed view={view} person={person} address={made?.staffId === person.staffId ? made.address : null} />
        <hr />
        <Busy view={view} person={person} refused={refused?.staffId === person.staffId ? refused : null} />
      </section>
    ))}
  </Page>
);

const at = (path: string, staffId: string) => `/board/calendar/links/${staffId}/${path}`;

function when(view: View, instant: Date): string {
  const { zone } = view.branch;
  return formatDateTime(instant, zone, view.locale, localDate(view.now, zone));
}

const Feed = ({ view, person, address }: { view: View; person: CalendarLinks; address: string | null }) => {
  const { feed, staffId } = person;
  return (
    <div class="stack tight">
      <h3>{view.say("board-feed-title")}</h3>
      <p class="soft">{view.say("board-feed-words")}</p>
      {address ? (
        <Note tone="good">
          <p class="strong">{view.say("board-feed-made")}</p>
          <code class="command">{address}</code>
          <p class="small">{view.say("board-feed-how")}</p>
        </Note>
      ) : null}
      {feed && !address ? (
        <p>
          <Chip tone="good" icon="check">
            {view.say("board-feed-on")}
          </Chip>{" "}
          <span class="soft small">
            {view.say("board-feed-since", { when: when(view, feed.createdAt) })}{" "}
            {feed.lastReadAt
              ? view.say("board-feed-read", { when: when(view, feed.lastReadAt) })
              : view.say("board-feed-unread")}
          </span>
        </p>
      ) : null}
      <form class="row feed-form" method="post" action={at("feed", staffId)}>
        <Select
          name="shows"
          label={view.say("board-feed-shows")}
          value={feed?.shows ?? "service"}
          choices={(["service", "busy"] as const).map((value) => ({
            value,
            label: view.say(`board-feed-shows-${value}`),
          }))}
        />
        <button type="submit">{view.say(feed ? "board-feed-renew" : "board-feed-make")}</button>
      </form>
      {feed ? (
        <form method="post" action={at("feed/end", staffId)}>
          <p class="soft small">{view.say("board-feed-renew-words")}</p>
          <button type="submit" class="quiet small">
            {view.say("board-feed-end")}
          </button>
        </form>
      ) : null}
    </div>
  );
};

const Busy = ({
  view,
  person,
  refused,
}: {
  view: View;
  person: CalendarLinks;
  refused: { words: string; typed: string } | null;
}) => (
  <div class="stack tight">
    <h3>{view.say("board-outside-title")}</h3>
    <p class="soft">{view.say("board-outside-words")}</p>
    {person.busy.map((calendar) => (
      <BusyLine view={view} staffId={person.staffId} calendar={calendar} />
    ))}
    <form class="stack tight" method="post" action={at("busy", person.staffId)}>
      <TextField
        name="address"
        label={view.say("board-outside-address")}
        hint={view.say("board-outside-hint")}
        value={refused?.typed}
        error={refused?.words}
        maxlength={2000}
        required
      />
      <div class="actions">
        <button type="submit">{view.say("board-outside-add")}</button>
      </div>
    </form>
  </div>
);

const BusyLine = ({ view, staffId, calendar }: { view: View; staffId: string; calendar: BusyCalendarFile }) => (
  <div class="row between">
    <div>
      <p class="strong">{hostOf(calendar.address)}</p>
      {calendar.problem ? <p class="error">{view.say(`board-outside-problem-${calendar.problem}`)}</p> : null}
      <p class="soft small">
        {calendar.readAt
          ? view.say("board-outside-read", { when: when(view, calendar.readAt) })
          : view.say("board-outside-unread")}
      </p>
    </div>
    <div class="actions">
      {calendar.problem ? (
        <form method="post" action={at(`busy/${calendar.id}/check`, staffId)}>
          <button type="submit" class="small">
            {view.say("board-outside-check")}
          </button>
        </form>
      ) : null}
      <form method="post" action={at(`busy/${calendar.id}/remove`, staffId)}>
        <button type="submit" class="small quiet">
          {view.say("board-closures-remove")}
        </button>
      </form>
    </div>
  </div>
);

/** The address is a key to somebody's calendar, so the page names the place only. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}
