import type { LotUse } from "../../../actions/file/search-lot.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Chip, Empty } from "../pieces.tsx";
import type { View } from "../view.ts";

interface Props {
  view: View;
  lot: string;
  /** null before a lot was asked for. */
  uses: LotUse[] | null;
}

/** One field, and below it everybody who was treated with the lot and how she can be reached. */
export const LotPage = ({ view, lot, uses }: Props) => (
  <Page view={view} title={view.say("board-lots-title")}>
    <a class="back" href="/board/customers">
      <Icon name="left" />
      {view.say("board-customers-title")}
    </a>
    <h1>{view.say("board-lots-title")}</h1>
    <p class="soft">{view.say("board-lots-words")}</p>
    <form class="card stack" method="get" action="/board/lots">
      <TextField
        name="lot"
        label={view.say("board-lots-lot")}
        value={lot}
        maxlength={40}
        error={uses === null && lot !== "" ? view.say("board-lots-short") : undefined}
      />
      <div class="actions">
        <button type="submit" class="main">
          <Icon name="search" />
          {view.say("board-lots-search")}
        </button>
      </div>
    </form>
    {uses ? <Found view={view} lot={lot} uses={uses} /> : null}
  </Page>
);

const Found = ({ view, lot, uses }: { view: View; lot: string; uses: LotUse[] }) => {
  if (uses.length === 0)
    return <Empty title={view.say("board-lots-title")} words={view.say("board-lots-none", { lot })} />;
  const people = new Set(uses.map(({ customerId }) => customerId)).size;
  return (
    <section class="stack" aria-live="polite">
      <div class="row between">
        <p class="strong">{view.say("board-lots-found", { people, visits: uses.length })}</p>
        <a class="button small" href={`/board/lots?as=csv&lot=${encodeURIComponent(lot)}`}>
          {view.say("board-lots-export")}
        </a>
      </div>
      <div class="card rows">
        {uses.map((use) => (
          <Use view={view} use={use} />
        ))}
      </div>
    </section>
  );
};

const Use = ({ view, use }: { view: View; use: LotUse }) => {
  const reach = use.hasChat ? "chat" : use.phone ? "phone" : "none";
  return (
    <div class="row-line row between">
      <div>
        <a class="strong" href={`/board/customers/${use.customerId}`}>
          {use.name}
        </a>
        <p class="small">
          {use.product} · {view.say("board-record-said-lot", { lot: use.lot })}
        </p>
        <p class="soft small">
          {formatDate(localDate(use.visitAt, view.branch.zone), view.locale)} ·{" "}
          {treatmentName(use.treatment)?.[view.locale] ?? use.treatment} · {use.beautician}
        </p>
      </div>
      <Chip tone={reach === "chat" ? "good" : "today"}>{view.say(`board-lots-reach-${reach}`)}</Chip>
    </div>
  );
};
