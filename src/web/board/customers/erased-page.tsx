import type { CustomerPage } from "../../../actions/board/read-customers.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { Timeline } from "./timeline.tsx";

/** What stands for the name of somebody who was forgotten; under a legal hold her name is still there. */
export function erasedName(view: View, name: string): string {
  return name === "–" ? view.say("board-erased-name") : name;
}

interface Props {
  view: View;
  customer: CustomerPage;
  show: string;
  /** Something was to be changed here, and was not. */
  refused: boolean;
}

/** Somebody who was forgotten: since when, what stays and why; nothing to change. */
export const ErasedPageView = (props: Props) => {
  const { view, customer } = props;
  const name = erasedName(view, customer.file.name);
  return (
    <Page view={view} title={name}>
      <div>
        <a class="back" href="/board/customers">
          <Icon name="left" />
          {view.say("board-customers-title")}
        </a>
        <h1>{name}</h1>
      </div>
      {props.refused ? <Note tone="wrong">{view.say("board-erased-unchanged")}</Note> : null}
      <div class="person">
        <WhatStays {...props} />
        <Timeline {...props} />
      </div>
    </Page>
  );
};

const WhatStays = ({ view, customer: { file } }: Props) => {
  if (!file.erased) return null;
  const { at, heldCases } = file.erased;
  const date = formatDate(localDate(at, view.branch.zone), view.locale);
  return (
    <section class="card stack tight" aria-labelledby="erased-title">
      <h2 id="erased-title">{view.say("board-erased-title", { date })}</h2>
      <p>{view.say("board-erased-gone")}</p>
      <p>{view.say("board-erased-kept")}</p>
      {heldCases.length > 0 ? (
        <p>
          {view.say("board-erased-held")}{" "}
          {heldCases.map(({ id, number }) => (
            <>
              <a href={`/board/cases/${id}`}>#{number}</a>{" "}
            </>
          ))}
        </p>
      ) : null}
      <p class="soft small">{view.say("board-erased-again")}</p>
      {can(view, "audit.read") ? (
        <p class="small">
          <a href={`/board/settings/activity?about=${file.id}`}>{view.say("board-who-looked")}</a>
        </p>
      ) : null}
    </section>
  );
};
