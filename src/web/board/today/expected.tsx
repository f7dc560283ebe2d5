import type { Arrival } from "../../../actions/board/read-today.ts";
import { localTime } from "../../../domain/time/zone.ts";
import { Icon } from "../icons.tsx";
import { Chip } from "../pieces.tsx";
import type { View } from "../view.ts";

interface Props {
  view: View;
  arrival: Arrival;
}

const MINUTE_MS = 60_000;
/** Only who comes within this time is told that we run late. */
const SOON_MS = 3 * 60 * MINUTE_MS;

function isExpected({ status }: Arrival): boolean {
  return status === "booked" || status === "confirmed";
}

/** Minutes since she should have been here, once the grace is over and nobody knows that she is coming; otherwise null. */
function missingSince(view: View, { startsAt, graceMinutes, late, coming }: Arrival): number | null {
  const minutes = Math.floor((view.now.getTime() - startsAt.getTime()) / MINUTE_MS);
  const told = late?.minutes ?? 0;
  if (coming && late === null) return null;
  return minutes >= Math.max(graceMinutes, told === 0 ? 0 : told + 5) && minutes > 0 ? minutes : null;
}

/** Where she is: late as she said, on her way, not here yet; what she was told; how often she did not come before. */
export const WhereSheIs = ({ view, arrival }: Props) => {
  const { late, noShows, behindMinutes } = arrival;
  const missing = isExpected(arrival) ? missingSince(view, arrival) : null;
  return (
    <>
      {missing === null ? null : <Chip tone="today">{view.say("board-visit-missing", { minutes: missing })}</Chip>}
      {isExpected(arrival) && late ? <Chip tone="accent">{lateWords(view, arrival)}</Chip> : null}
      {isExpected(arrival) && arrival.coming && !late ? <Chip>{view.say("board-visit-coming")}</Chip> : null}
      {isExpected(arrival) && behindMinutes !== null ? (
        <Chip>{view.say("board-visit-behind-told", { minutes: behindMinutes })}</Chip>
      ) : null}
      {noShows > 0 ? <Chip tone="today">{view.say("board-visit-no-shows", { times: noShows })}</Chip> : null}
      {isExpected(arrival) && arrival.awaitsStaff ? <Chip tone="today">{view.say("board-visit-awaits")}</Chip> : null}
    </>
  );
};

function lateWords(view: View, { late, startsAt }: Arrival): string {
  const minutes = late?.minutes ?? null;
  if (minutes === null) return view.say("board-visit-late-unknown");
  const arrives = localTime(new Date(startsAt.getTime() + minutes * MINUTE_MS), view.branch.zone);
  return view.say("board-visit-late", { minutes, arrives });
}

type FormProps = (verb: string) => Record<string, string>;

/** What can be done about somebody who is expected: she is coming, or we run late ourselves (one tap tells her). */
export const ExpectedDeeds = ({ view, arrival, form }: Props & { form: FormProps }) => {
  if (!isExpected(arrival)) return null;
  const ahead = arrival.startsAt.getTime() - view.now.getTime();
  return (
    <>
      {ahead <= 0 && (!arrival.coming || arrival.late) ? (
        <form {...form("coming")}>
          <button type="submit" class="small quiet">
            {view.say("board-visit-coming-button")}
          </button>
        </form>
      ) : null}
      {arrival.hasChat && ahead < SOON_MS && ahead > -SOON_MS ? (
        <Behind view={view} arrival={arrival} form={form} />
      ) : null}
    </>
  );
};

const Behind = ({ view, arrival, form }: Props & { form: FormProps }) => (
  <>
    <form {...form("behind")}>
      <input type="hidden" name="minutes" value="15" />
      <button type="submit" class="small quiet" disabled={arrival.behindMinutes === 15}>
        <Icon name="clock" />
        {view.say("board-visit-behind", { minutes: 15 })}
      </button>
    </form>
    <details class="menu">
      <summary>{view.say("board-visit-behind-other")}</summary>
      <form class="sheet" {...form("behind")}>
        {[5, 10, 20, 30, 45].map((minutes) => (
          <button type="submit" name="minutes" value={String(minutes)}>
            {view.say("board-visit-minutes", { minutes })}
          </button>
        ))}
      </form>
    </details>
  </>
);
