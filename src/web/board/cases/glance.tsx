import type { OpenedCase } from "../../../actions/board/read-cases.ts";
import { allergiesFor } from "../../../domain/intake/allergens.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { reads, type View } from "../view.ts";

/** The customer at a glance: what one must know before answering. */
export const Glance = ({ view, opened: { line, facts } }: { view: View; opened: OpenedCase }) => (
  <aside class="glance card" aria-label={view.say("board-glance")}>
    <h2>{facts.customer.name}</h2>
    <dl>
      {reads(view, "health") ? (
        <div>
          <dt>{view.say("board-allergies")}</dt>
          <dd class={facts.customer.allergies ? "preparation allergic" : ""}>
            {facts.customer.allergies ? <Icon name="allergy" /> : null}
            {allergiesFor(facts.customer.allergies)[view.locale] || view.say("board-allergies-none")}
          </dd>
        </div>
      ) : null}
      {facts.treatment ? (
        <div>
          <dt>{view.say("board-glance-treatment")}</dt>
          <dd>
            {facts.treatment.name[view.locale]}
            <br />
            <span class="soft small">
              {facts.treatment.day === null
                ? view.say("board-glance-coming", {
                    when: formatDateTime(facts.treatment.startsAt, view.branch.zone, view.locale),
                  })
                : view.say("board-glance-day", { day: facts.treatment.day })}
            </span>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{view.say("board-phone")}</dt>
        <dd>
          {facts.customer.phone ? (
            <a href={`tel:${facts.customer.phone}`}>{facts.customer.phone}</a>
          ) : (
            view.say("board-no-phone")
          )}
        </dd>
      </div>
    </dl>
    <a class="button small" href={`/board/customers/${line.customer.id}`}>
      {view.say("board-glance-open")}
    </a>
    {reads(view, "photos") ? (
      <a class="button small" href={`/board/photos/customers/${line.customer.id}`}>
        {view.say("board-photos-title")}
      </a>
    ) : null}
  </aside>
);
