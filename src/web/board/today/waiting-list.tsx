import type { WaitingShown } from "../../../domain/booking/waiting.ts";
import { waitingValues } from "../../../domain/booking/waiting-messages.ts";
import { localDate, localTime } from "../../../domain/time/zone.ts";
import { formatDate, formatDateTime } from "../../../text/format-time.ts";
import { Chip } from "../pieces.tsx";
import { can, type View } from "../view.ts";

/** Who waits for a time that is taken, in the order in which they are asked; each can be taken off, and is told so. */
export const WaitingList = ({ view, waiting }: { view: View; waiting: WaitingShown[] }) => (
  <ul class="card rows">
    {waiting.map((one) => (
      <li class="row-line task" id={`waiting-${one.id}`}>
        <div>
          <p>
            <a class="strong" href={`/board/customers/${one.customerId}`}>
              {one.customerName}
            </a>{" "}
            {one.tier > 0 ? <Chip tone="good">{view.say(`board-tier-${one.tier}`)}</Chip> : null}
          </p>
          <p class="small">
            {one.service[view.locale]} · {one.beautician ?? view.say("board-waitlist-anyone")} · {wishOf(view, one)}
          </p>
          <p class="soft small">
            {view.say("board-waitlist-since", {
              day: formatDate(localDate(one.createdAt, view.branch.zone), view.locale),
            })}
            {one.offer ? ` · ${offered(view, one.offer)}` : ""}
          </p>
        </div>
        {can(view, "appointment.book") ? (
          <form method="post" action={`/board/waiting/${one.id}/remove`}>
            <button type="submit" class="small">
              {view.say("board-waitlist-remove")}
            </button>
          </form>
        ) : null}
      </li>
    ))}
  </ul>
);

function wishOf(view: View, one: WaitingShown): string {
  const { days, hours } = waitingValues(one);
  return view.say("board-waitlist-wish", { days: days ?? "", hours: hours ?? "" });
}

function offered(view: View, offer: NonNullable<WaitingShown["offer"]>): string {
  const when = formatDateTime(offer.startsAt, view.branch.zone, view.locale);
  return view.say("board-waitlist-offered", { when, until: localTime(offer.until, view.branch.zone) });
}
