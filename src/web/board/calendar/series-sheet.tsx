import type { ProposedVisit } from "../../../actions/booking/plan-series.ts";
import type { Visit } from "../../../domain/booking/appointment.ts";
import {
  mostSeriesTimes,
  readSeriesCode,
  type SeriesRule,
  seriesCode,
  usualSeriesTimes,
} from "../../../domain/booking/series.ts";
import { proposalHead, proposalLines } from "../../../domain/booking/series-messages.ts";
import { localDate, weekday } from "../../../domain/time/zone.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Select, TextField } from "../fields.tsx";
import { skinWords } from "../skin-words.ts";
import { can, type View } from "../view.ts";
import { posts } from "./answers.tsx";

const weeksOffered = [1, 2, 3, 4, 5, 6, 8, 12];

/** How often, and how many altogether; "month" is the same weekday of each month. */
export const SeriesFields = ({ view, rule, times }: { view: View; rule: string; times: string }) => (
  <div class="grid-2">
    <Select
      name="series"
      label={view.say("board-series-rule")}
      value={rule}
      choices={[
        { value: "", label: view.say("board-series-none") },
        ...weeksOffered.map((weeks) => ({ value: `w${weeks}`, label: view.say("board-series-weeks", { weeks }) })),
        { value: "month", label: view.say("board-series-month") },
      ]}
    />
    <TextField
      name="times"
      inputmode="numeric"
      label={view.say("board-series-times")}
      value={times || String(usualSeriesTimes)}
    />
  </div>
);

/** The rule that was chosen, for a visit on that day; null for "only once" and nonsense. */
export function typedRule(text: string, visit: Pick<Visit, "startsAt" | "place">): SeriesRule | null {
  if (text !== "month") return readSeriesCode(text);
  const date = localDate(visit.startsAt, visit.place.zone);
  return { kind: "month", nth: Math.ceil(Number(date.slice(8)) / 7), weekday: weekday(date) };
}

/** How many were typed, within what a series may have. */
export function typedTimes(text: string): number {
  const times = /^\d{1,2}$/.test(text) ? Number(text) : usualSeriesTimes;
  return Math.min(Math.max(times, 2), mostSeriesTimes);
}

/** The proposed days with a box each; what cannot be is said with its reason. */
export const SeriesSheet = (props: { view: View; first: Visit; rule: SeriesRule; proposed: ProposedVisit[] }) => {
  const { view, first, rule, proposed } = props;
  const head = proposalHead(first, rule);
  const [told] = proposed.flatMap(({ refusal }) => (refusal ? [skinWords(view, refusal)] : []));
  return (
    <form class="stack" {...posts(`/board/calendar/visits/${first.id}/series`)}>
      <p>{view.say(head.key, head.values)}</p>
      <p class="soft small">{view.say("board-series-untick")}</p>
      <fieldset class="field">
        <legend>{view.say("board-series-days")}</legend>
        <div class="boxes">
          {proposed.map((one) => (
            <ProposedBox view={view} zone={first.place.zone} proposed={one} />
          ))}
        </div>
      </fieldset>
      {told ? <p class="soft small">{told}</p> : null}
      <input type="hidden" name="rule" value={seriesCode(rule)} />
      {proposed.some(({ slot }) => slot) ? (
        <div class="actions">
          <button type="submit" class="main">
            {view.say("board-series-book")}
          </button>
        </div>
      ) : (
        <p>{view.say("series-none")}</p>
      )}
    </form>
  );
};

const ProposedBox = ({ view, zone, proposed }: { view: View; zone: string; proposed: ProposedVisit }) => {
  const [line] = proposalLines([{ ...proposed, refusal: proposed.refusal }], zone);
  const words = line && "key" in line ? view.say(line.key, line.values) : "";
  const { slot } = proposed;
  if (!slot) return <p class="soft small">{words}</p>;
  const value = `${slot.startsAt.toISOString()}|${slot.staffIds.join(",")}`;
  return (
    <label class="box">
      <input type="checkbox" name="visit" value={value} checked />
      <span>{words.replace(/^· /, "") || formatDateTime(slot.startsAt, zone, view.locale)}</span>
    </label>
  );
};

/** On a visit: repeat it, or do something with the later ones of its series. */
export const SeriesPart = ({
  view,
  visit,
  later,
}: {
  view: View;
  visit: Pick<Visit, "id" | "series">;
  later: number;
}) => {
  if (!can(view, "appointment.book")) return null;
  if (later === 0) {
    return (
      <details class="disclosure">
        <summary class="quiet">{view.say("board-series")}</summary>
        <form class="stack tight" {...posts(`/board/calendar/visits/${visit.id}/series/plan`)}>
          <p class="soft small">{view.say("board-series-words")}</p>
          <SeriesFields view={view} rule="w4" times="" />
          <div class="actions">
            <button type="submit">{view.say("board-series-propose")}</button>
          </div>
        </form>
      </details>
    );
  }
  return (
    <div class="stack tight">
      <p class="small">{view.say("board-series-later", { count: later })}</p>
      <div class="actions">
        <form {...posts(`/board/calendar/visits/${visit.id}/series/move`)}>
          <button type="submit">{view.say("board-series-later-move")}</button>
        </form>
        <form {...posts(`/board/calendar/visits/${visit.id}/series/cancel`)}>
          <button type="submit">{view.say("board-series-later-cancel")}</button>
        </form>
      </div>
    </div>
  );
};
