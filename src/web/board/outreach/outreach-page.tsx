import type { BroadcastProgress } from "../../../actions/board/read-outreach.ts";
import { formatDateTime } from "../../../text/format-time.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Empty } from "../pieces.tsx";
import type { View } from "../view.ts";
import { StatusChip } from "./broadcast-page.tsx";

/** Past and present tips, newest first. */
export const OutreachPage = ({ view, broadcasts }: { view: View; broadcasts: BroadcastProgress[] }) => (
  <Page view={view} title={view.say("board-outreach-title")}>
    <div class="page-head">
      <h1>{view.say("board-outreach-title")}</h1>
      <a class="button main" href="/board/outreach/new">
        <Icon name="plus" />
        {view.say("board-tip-new")}
      </a>
    </div>
    {broadcasts.length === 0 ? (
      <Empty title={view.say("board-outreach-none")} words={view.say("board-outreach-none-words")} />
    ) : (
      <div class="card rows">
        {broadcasts.map((broadcast) => (
          <BroadcastLine view={view} broadcast={broadcast} />
        ))}
      </div>
    )}
  </Page>
);

const BroadcastLine = ({ view, broadcast }: { view: View; broadcast: BroadcastProgress }) => (
  <a class="row-line tip-line" href={`/board/outreach/${broadcast.id}`}>
    <span class="row between">
      <span class="soft small">
        {formatDateTime(broadcast.startedAt ?? broadcast.createdAt, view.branch.zone, view.locale)}
      </span>
      <StatusChip view={view} status={broadcast.status} />
    </span>
    <span class="words said">{broadcast.text[view.locale]}</span>
    {broadcast.status === "draft" ? null : (
      <span class="soft small">
        {view.say("board-tip-counts", { sent: broadcast.sent, total: broadcast.total, failed: broadcast.failed })}
      </span>
    )}
  </a>
);
