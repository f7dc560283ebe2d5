import type { StaffFile } from "../../../actions/board/read-settings.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { TextField } from "../fields.tsx";
import type { View } from "../view.ts";

/** When somebody is away: what is to come, and one more. Times are those of the branch's clock. */
export const TimeOff = ({ view, person }: { view: View; person: Pick<StaffFile, "id" | "timeOff"> }) => (
  <section class="card stack tight" id="time-off" aria-labelledby="time-off-title">
    <h2 id="time-off-title">{view.say("board-time-off")}</h2>
    {person.timeOff.map(({ id, startsAt, endsAt, reason }) => (
      <form class="row between" method="post" action={`/board/settings/staff/${person.id}/back`}>
        <input type="hidden" name="timeOff" value={id} />
        <span>
          {formatDateTime(startsAt, view.branch.zone, view.locale)} –{" "}
          {formatDateTime(endsAt, view.branch.zone, view.locale)} <span class="soft">{reason}</span>
        </span>
        <button type="submit" class="small quiet">
          {view.say("board-closures-remove")}
        </button>
      </form>
    ))}
    {person.timeOff.length === 0 ? <p class="soft">{view.say("board-time-off-none")}</p> : null}
    <form class="stack tight" method="post" action={`/board/settings/staff/${person.id}/away`}>
      <div class="grid-3">
        <TextField name="from" label={view.say("board-hours-from")} type="datetime-local" required />
        <TextField name="until" label={view.say("board-hours-to")} type="datetime-local" required />
        <TextField name="reason" label={view.say("board-closures-why")} />
      </div>
      <div class="actions">
        <button type="submit">{view.say("board-time-off-add")}</button>
      </div>
    </form>
  </section>
);
