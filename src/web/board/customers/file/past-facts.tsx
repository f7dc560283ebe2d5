import { localDate } from "../../../../domain/time/zone.ts";
import { formatDate } from "../../../../text/format-time.ts";
import { can } from "../../view.ts";
import { FactWords } from "./fact-line.tsx";
import type { FileCardProps } from "./file-card.tsx";

/** What was taken back or replaced, and how to put it back. */
export const PastFacts = ({ view, customerId, file }: FileCardProps) => {
  if (file.past.length === 0) return null;
  const { zone } = view.branch;
  return (
    <details class="disclosure">
      <summary class="small">{view.say("board-file-past", { count: file.past.length })}</summary>
      <ul class="facts">
        {file.past.map((fact) => (
          <li>
            <form class="row between" method="post" action={`/board/customers/${customerId}/facts/${fact.id}/put-back`}>
              <span>
                <span class="soft small">{view.say(`file-kind-${fact.kind}`)} </span>
                <FactWords view={view} fact={fact} />
                <br />
                <span class="soft small">
                  {view.say(fact.removedByName ? "board-file-past-by" : "board-file-past-herself", {
                    name: fact.removedByName,
                    date: formatDate(localDate(fact.removedAt, zone), view.locale, localDate(view.now, zone)),
                  })}
                </span>
              </span>
              {can(view, "customer.edit") ? (
                <button type="submit" class="small quiet">
                  {view.say("board-file-put-back")}
                </button>
              ) : null}
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
};
