import type { Fact } from "../../../../domain/file/fact.ts";
import { localDate } from "../../../../domain/time/zone.ts";
import { formatDate } from "../../../../text/format-time.ts";
import { Icon } from "../../icons.tsx";
import { Chip } from "../../pieces.tsx";
import { can, type View } from "../../view.ts";

/** One fact: what it is, in whose words, and how to take it back. */
export const FactLine = ({ view, customerId, fact }: { view: View; customerId: string; fact: Fact }) => (
  <li>
    <form class="row between" method="post" action={`/board/customers/${customerId}/facts/${fact.id}/take-back`}>
      <span>
        <FactWords view={view} fact={fact} />
        <br />
        <span class="soft small">{whoSaid(view, fact)}</span>
      </span>
      {can(view, "customer.edit") ? (
        <button
          type="submit"
          class="small quiet"
          aria-label={view.say("board-file-take-back", { what: view.say(`file-kind-${fact.kind}`) })}
        >
          <Icon name="cross" />
        </button>
      ) : null}
    </form>
  </li>
);

/** The choice, the words and the day of a fact. */
export const FactWords = ({ view, fact }: { view: View; fact: Fact }) => {
  const { kind, value, words, on, about, volunteered, source } = fact;
  return (
    <>
      {value ? <span class="strong">{view.say(`file-value-${kind}-${value}`)} </span> : null}
      {about ? <a href={`/board/customers/${about.id}`}>{about.name}</a> : null}
      {words && words !== about?.name ? <span class="said">{source === "chat" ? `“${words}”` : words}</span> : null}
      {on ? <span class="soft"> · {on}</span> : null}
      {volunteered && source === "staff" ? <Chip>{view.say("board-file-volunteered")}</Chip> : null}
    </>
  );
};

function whoSaid(view: View, { source, byName, at }: Fact): string {
  const { zone } = view.branch;
  const date = formatDate(localDate(at, zone), view.locale, localDate(view.now, zone));
  return source === "chat"
    ? view.say("board-file-by-herself", { date })
    : view.say("board-file-by", { name: byName, date });
}
