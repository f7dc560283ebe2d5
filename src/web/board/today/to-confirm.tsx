import type { Appointed } from "../../../actions/board/read-today.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { can, type View } from "../view.ts";

/** Bookings of customers who often did not come: their time is kept until somebody confirms or declines. */
export const ToConfirm = ({ view, waiting }: { view: View; waiting: Appointed[] }) => (
  <ul class="card rows">
    {waiting.map((one) => (
      <li class="row-line task" id={`confirm-${one.id}`}>
        <div>
          <p>
            <a class="strong" href={`/board/customers/${one.customer.id}`}>
              {one.customer.name}
            </a>{" "}
            {formatDateTime(one.startsAt, view.branch.zone, view.locale)}
          </p>
          <p class="soft small">
            {one.service[view.locale]} · {one.beautician} · {view.say("board-visit-no-shows", { times: one.noShows })}
          </p>
        </div>
        {can(view, "appointment.book") ? (
          <div class="actions">
            <form method="post" action={`/board/appointments/${one.id}/accept`}>
              <button type="submit" class="main small">
                {view.say("board-visit-accept")}
              </button>
            </form>
            <form method="post" action={`/board/appointments/${one.id}/decline`}>
              <button type="submit" class="small">
                {view.say("board-visit-decline")}
              </button>
            </form>
          </div>
        ) : null}
      </li>
    ))}
  </ul>
);
