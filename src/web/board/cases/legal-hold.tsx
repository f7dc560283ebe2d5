import type { HoldOnCase } from "../../../actions/privacy/read-hold.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import type { View } from "../view.ts";

/** Keeps an incident although its customer asks to be forgotten; folded up, since it is rare. */
export const LegalHold = ({ view, caseId, hold }: { view: View; caseId: string; hold: HoldOnCase | null }) =>
  hold === null ? null : (
    <details class="legal-hold" open={hold.since !== null}>
      <summary class="soft small">{view.say(hold.since ? "board-hold-is" : "board-hold")}</summary>
      {hold.since ? (
        <form method="post" action={`/board/cases/${caseId}/end-hold`}>
          <p>
            {view.say("board-hold-since", {
              when: formatDateTime(hold.since, view.branch.zone, view.locale),
              who: hold.byName,
            })}
          </p>
          <p>{hold.why}</p>
          <button type="submit">{view.say("board-hold-end")}</button>
        </form>
      ) : (
        <form method="post" action={`/board/cases/${caseId}/hold`}>
          <p class="soft small">{view.say("board-hold-words")}</p>
          <label>
            {view.say("board-hold-why")}
            <textarea name="why" rows={2} maxlength={300} required />
          </label>
          <button type="submit">{view.say("board-hold-begin")}</button>
        </form>
      )}
    </details>
  );
