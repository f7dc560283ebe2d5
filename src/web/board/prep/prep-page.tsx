import type { Child } from "hono/jsx";
import type { LastVisit, PrepCard } from "../../../actions/file/read-prep.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import type { CycleHint } from "../../../domain/file/cycle-hint.ts";
import { productLine } from "../../../domain/file/visit-record.ts";
import { localDate, localTime } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { FactWords } from "../customers/file/fact-line.tsx";
import { Icon, type IconName } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { PreparationLines } from "../preparation.tsx";
import { can, reads, type View } from "../view.ts";

interface Props {
  view: View;
  card: PrepCard;
}

/** What to know and to make ready before she lies down; on a phone, between two customers. */
export const PrepPage = ({ view, card }: Props) => {
  const { arrival } = card;
  const { zone } = view.branch;
  return (
    <Page view={view} title={view.say("board-prep-title")}>
      <a class="back" href={`/board?date=${localDate(arrival.startsAt, zone)}`}>
        <Icon name="left" />
        {view.say("board-nav-today")}
      </a>
      <h1>
        {localTime(arrival.startsAt, zone)}{" "}
        <a href={`/board/customers/${arrival.customer.id}`}>{arrival.customer.name}</a>
      </h1>
      <p class="soft">
        {arrival.service[view.locale]} · {arrival.beautician}
        {arrival.room ? ` · ${arrival.room}` : ""}
      </p>
      {reads(view, "health") ? <Health view={view} card={card} /> : null}
      <Part title={view.say("board-file-group-comfort")} icon="people">
        {card.comfort.length === 0 ? <p class="soft">{view.say("board-prep-comfort-none")}</p> : null}
        <Facts view={view} facts={card.comfort} />
      </Part>
      <Part title={view.say("board-prep-room")} icon="door">
        <div class="stack tight">
          {card.checklist.map(({ key, values }) => (
            <label class="box">
              <input type="checkbox" autocomplete="off" />
              <span>{view.say(key, values)}</span>
            </label>
          ))}
        </div>
      </Part>
    </Page>
  );
};

const Part = ({ title, icon, children }: { title: string; icon: IconName; children?: Child }) => (
  <section class="card stack tight">
    <h2 class="row">
      <Icon name={icon} />
      {title}
    </h2>
    {children}
  </section>
);

const Health = ({ view, card }: Props) => {
  const { arrival, news, concerns, goals, declined, lastVisit, cycle } = card;
  return (
    <>
      <Part title={view.say("board-prep-first")} icon="allergy">
        {arrival.preparation ? (
          <PreparationLines view={view} preparation={arrival.preparation} />
        ) : (
          <p>{view.say("board-prep-nothing")}</p>
        )}
        {arrival.signature?.state === "unsigned" && can(view, "appointment.mark") ? (
          <a class="button small" href={`/board/sign/${arrival.id}`}>
            {view.say("board-unsigned-sign-here")}
          </a>
        ) : null}
        {arrival.customer.notes ? <p class="said small">{arrival.customer.notes}</p> : null}
      </Part>
      <Part title={view.say("board-prep-news")} icon="message">
        {news.length === 0 ? <p class="soft">{view.say("board-prep-news-none")}</p> : null}
        <Facts view={view} facts={news} />
        <Cycle view={view} cycle={cycle} />
      </Part>
      {concerns.length + goals.length + declined.length > 0 ? (
        <Part title={view.say("board-prep-skin-goals")} icon="flag">
          <Facts view={view} facts={[...concerns, ...goals, ...declined]} />
        </Part>
      ) : null}
      {lastVisit ? <Last view={view} last={lastVisit} /> : null}
    </>
  );
};

export const Cycle = ({ view, cycle }: { view: View; cycle: CycleHint | null }) => {
  if (!cycle) return null;
  const day = formatDate(cycle.next, view.locale, localDate(view.now, view.branch.zone));
  return <p class="small">{view.say("board-cycle-hint", { days: cycle.everyDays, times: cycle.times, day })}</p>;
};

const Facts = ({ view, facts }: { view: View; facts: PrepCard["comfort"] }) => (
  <dl class="facts">
    {facts.map((fact) => (
      <div>
        <dt>{view.say(`file-kind-${fact.kind}`)}</dt>
        <dd>
          <FactWords view={view} fact={fact} />
        </dd>
      </div>
    ))}
  </dl>
);

const Last = ({ view, last }: { view: View; last: LastVisit }) => {
  const { record } = last;
  const used = record?.products.length ? productLine(record.products) : last.products;
  const reaction = record && view.say(`board-record-reaction-${record.reaction}`);
  return (
    <Part title={view.say("board-prep-last")} icon="clock">
      <p>
        {formatDate(localDate(last.at, view.branch.zone), view.locale)} ·{" "}
        {treatmentName(last.treatment)?.[view.locale] ?? last.treatment} · {last.beautician}
      </p>
      {used ? <p class="small">{view.say("board-visit-products", { products: used })}</p> : null}
      {record && reaction ? (
        <p class="small">
          {view.say("board-record-said-reaction", { reaction })} <span class="said">{record.reactionWords}</span>
        </p>
      ) : null}
      {record?.planChange ? (
        <p class="small said">{view.say("board-record-said-plan", { plan: record.planChange })}</p>
      ) : null}
      {last.notes ? <p class="small said">{last.notes}</p> : null}
    </Part>
  );
};
