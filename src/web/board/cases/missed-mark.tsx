import { missedSeverities } from "../../../domain/review/staff-label.ts";
import { Icon } from "../icons.tsx";
import { UrgencyMark } from "../pieces.tsx";
import { can, type View } from "../view.ts";

/** Beside a customer's words: nobody was called, and somebody should have been. One tap more says how urgent it was. */
export const MissedMark = ({ view, seq }: { view: View; seq: number }) => {
  if (!can(view, "case.answer")) return null;
  const id = `missed-${seq}`;
  return (
    <details class="missed" id={id}>
      <summary title={view.say("board-missed")}>
        <Icon name="flag" />
        <span class="hidden-words">{view.say("board-missed")}</span>
      </summary>
      <form class="stack tight" method="post" action={`/board/messages/${seq}/missed`}>
        <p class="small" id={`${id}-why`}>
          {view.say("board-missed-how-urgent")}
        </p>
        <div class="actions">
          {missedSeverities.map((severity) => (
            <button type="submit" class="small" name="severity" value={severity} aria-describedby={`${id}-why`}>
              <UrgencyMark view={view} severity={severity} />
            </button>
          ))}
        </div>
      </form>
    </details>
  );
};
