import type { CustomerLine } from "../../../actions/board/read-customers.ts";
import { factKind, kindsOf } from "../../../domain/file/kinds.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Chip, Empty } from "../pieces.tsx";
import { reads, type View } from "../view.ts";
import { erasedName } from "./erased-page.tsx";

interface Props {
  view: View;
  words: string;
  /** "grade_value:vip"; empty: all. */
  grade: string;
  lines: CustomerLine[];
}

export const CustomersPage = ({ view, words, grade, lines }: Props) => (
  <Page view={view} title={view.say("board-customers-title")}>
    <h1>{view.say("board-customers-title")}</h1>
    <search>
      <form
        class="search"
        method="get"
        action="/board/customers"
        hx-get="/board/customers"
        hx-target="#customers"
        hx-swap="outerHTML"
        hx-trigger="submit, change from:#customers-grade, input changed delay:250ms from:#customers-words"
        hx-replace-url="true"
      >
        <input
          id="customers-words"
          type="search"
          name="q"
          value={words}
          placeholder={view.say("board-customers-search")}
          aria-label={view.say("board-customers-search")}
          autocomplete="off"
        />
        {reads(view, "tags") ? <Grades view={view} grade={grade} /> : null}
        <button type="submit" class="main">
          <Icon name="search" />
          <span class="hidden-words">{view.say("board-customers-search")}</span>
        </button>
      </form>
    </search>
    <CustomerLines view={view} words={words} grade={grade} lines={lines} />
    {reads(view, "health") ? (
      <p>
        <a href="/board/lots">{view.say("board-lots-title")}</a>
      </p>
    ) : null}
    <p>
      <a href="/board/export">{view.say("board-export")}</a>
    </p>
  </Page>
);

/** Only those of one grade. */
const Grades = ({ view, grade }: { view: View; grade: string }) => (
  <select id="customers-grade" name="grade" aria-label={view.say("board-customers-grade")}>
    <option value="">{view.say("board-customers-grade")}</option>
    {kindsOf("grades").map((kind) => (
      <optgroup label={view.say(`file-kind-${kind}`)}>
        {(factKind(kind).choices ?? []).map((value) => (
          <option value={`${kind}:${value}`} selected={grade === `${kind}:${value}`}>
            {view.say(`file-value-${kind}-${value}`)}
          </option>
        ))}
      </optgroup>
    ))}
  </select>
);

export const CustomerLines = ({ view, words, grade, lines }: Props) => (
  <div id="customers" aria-live="polite">
    {lines.length === 0 ? (
      <Empty
        title={view.say(words || grade ? "board-customers-no-match" : "board-customers-none")}
        words={view.say(words || grade ? "board-customers-no-match-words" : "board-customers-none-words", { words })}
      />
    ) : (
      <div class="card rows">
        {lines.map((line) => (
          <Line view={view} line={line} />
        ))}
      </div>
    )}
  </div>
);

const Line = ({ view, line }: { view: View; line: CustomerLine }) => {
  const { zone } = view.branch;
  if (line.erasedAt) return <ErasedLine view={view} line={line} at={line.erasedAt} />;
  const last = line.lastVisit && formatDate(localDate(line.lastVisit, zone), view.locale, localDate(view.now, zone));
  return (
    <a class="person-line" href={`/board/customers/${line.id}`}>
      <span class="initial" aria-hidden="true">
        {[...line.name][0]}
      </span>
      <span>
        <span class="strong">{line.name}</span>
        <span class="soft small row">
          {line.phone ?? view.say("board-no-phone")} ·{" "}
          {last ? view.say("board-customer-last-visit", { date: last }) : view.say("board-customer-no-visit")}
        </span>
      </span>
      {line.openCases > 0 ? (
        <Chip tone="today" icon="message">
          {view.say("board-customer-open-case")}
        </Chip>
      ) : (
        <Icon name="right" />
      )}
    </a>
  );
};

/** Somebody who was forgotten: what stays of her is found here and by nobody's name. */
const ErasedLine = ({ view, line, at }: { view: View; line: CustomerLine; at: Date }) => (
  <a class="person-line" href={`/board/customers/${line.id}`}>
    <span class="initial" aria-hidden="true">
      –
    </span>
    <span>
      <span class="strong">{erasedName(view, line.name)}</span>
      <span class="soft small row">
        {view.say("board-erased-on", { date: formatDate(localDate(at, view.branch.zone), view.locale) })}
      </span>
    </span>
    <Icon name="right" />
  </a>
);
