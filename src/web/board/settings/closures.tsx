import type { BranchFile } from "../../../actions/board/read-settings.ts";
import { formatDate } from "../../../text/format-time.ts";
import { TextField } from "../fields.tsx";
import type { View } from "../view.ts";

/** Days on which the branch is closed: those to come, and one more. */
export const Closures = ({ view, closures }: { view: View; closures: BranchFile["closures"] }) => (
  <section class="card stack tight" id="closures" aria-labelledby="closures-title">
    <h2 id="closures-title">{view.say("board-closures")}</h2>
    {closures.map(({ date, note }) => (
      <form class="row between" method="post" action="/board/settings/branch/open">
        <input type="hidden" name="date" value={date} />
        <span>
          {formatDate(date, view.locale)} <span class="soft">{note}</span>
        </span>
        <button type="submit" class="small quiet">
          {view.say("board-closures-remove")}
        </button>
      </form>
    ))}
    {closures.length === 0 ? <p class="soft">{view.say("board-closures-none")}</p> : null}
    <form class="stack tight" method="post" action="/board/settings/branch/close">
      <div class="grid-2">
        <TextField name="date" label={view.say("board-day")} type="date" required />
        <TextField name="note" label={view.say("board-closures-why")} />
      </div>
      <div class="actions">
        <button type="submit">{view.say("board-closures-add")}</button>
      </div>
    </form>
  </section>
);
