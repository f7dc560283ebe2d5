import type { BroadcastProgress } from "../../../actions/board/read-outreach.ts";
import type { Preview } from "../../../actions/outreach/preview-broadcast.ts";
import { type Locale, locales } from "../../../domain/message/locale.ts";
import { Icon } from "../icons.tsx";
import { Page } from "../layout.tsx";
import { Chip, Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { Recipients } from "./recipients.tsx";

interface Props {
  view: View;
  broadcast: BroadcastProgress;
  /** Who would get it, while it is a draft. */
  preview?: Preview | null;
  refused?: string;
}

/** A draft with who would get it, or one under way with how far it is. */
export const BroadcastPage = ({ view, broadcast, preview, refused }: Props) => (
  <Page view={view} title={view.say("board-tip-one")}>
    <div>
      <a class="back" href="/board/outreach">
        <Icon name="left" />
        {view.say("board-outreach-title")}
      </a>
      <h1>{view.say(broadcast.status === "draft" ? "board-tip-look" : "board-tip-one")}</h1>
    </div>
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    {broadcast.status === "draft" ? null : <Progress view={view} broadcast={broadcast} />}
    <Texts view={view} broadcast={broadcast} />
    {preview ? (
      <>
        <Recipients view={view} preview={preview} />
        <Send view={view} broadcast={broadcast} gets={preview.gets} />
      </>
    ) : null}
  </Page>
);

const tones: Record<string, string> = { sending: "accent", done: "good", paused: "today" };

export const StatusChip = ({ view, status }: { view: View; status: string }) => (
  <Chip tone={tones[status]}>{view.say(`board-tip-status-${status}`)}</Chip>
);

const Texts = ({ view, broadcast }: { view: View; broadcast: BroadcastProgress }) => {
  const { text } = broadcast;
  const shown: Locale[] = locales.filter((locale) => locale !== "zh-TW" || text["zh-TW"] !== text["zh-CN"]);
  return (
    <div class="grid-2">
      {shown.map((locale) => (
        <section class="card stack tight">
          <h2>{view.say(`board-locale-${locale}`)}</h2>
          <p class="said" lang={locale}>
            {text[locale]}
          </p>
        </section>
      ))}
    </div>
  );
};

/** The second step: only here something leaves the house. */
const Send = ({ view, broadcast, gets }: { view: View; broadcast: BroadcastProgress; gets: number }) => (
  <form class="actions" method="post" action={`/board/outreach/${broadcast.id}/start`}>
    <button type="submit" class="main" disabled={gets === 0}>
      <Icon name="send" />
      {view.say("board-tip-send", { count: gets })}
    </button>
    <a class="button quiet" href={`/board/outreach/new?from=${broadcast.id}`}>
      <Icon name="pencil" />
      {view.say("board-tip-change")}
    </a>
    <span class="soft small">{view.say("board-tip-paced")}</span>
  </form>
);

/** How far it is; looks again while it is being sent. */
export const Progress = ({ view, broadcast }: { view: View; broadcast: BroadcastProgress }) => {
  const handled = broadcast.sent + broadcast.failed + broadcast.unknown;
  const waiting = broadcast.waiting + broadcast.queued;
  const left = Object.values(broadcast.skipped).reduce((sum, count) => sum + count, 0);
  const path = `/board/outreach/${broadcast.id}`;
  const steer = { "hx-target": "#progress", "hx-swap": "outerHTML" };
  return (
    <section
      class="card stack"
      id="progress"
      hx-get={path}
      hx-trigger={broadcast.status === "sending" ? "board-changed from:body, every 3s" : "board-changed from:body"}
      hx-swap="outerHTML"
    >
      <div>
        <progress
          class="progress"
          max={Math.max(broadcast.total, 1)}
          value={handled}
          aria-labelledby="progress-words"
        />
        <p class="row between">
          <span id="progress-words">{view.say("board-tip-progress", { handled, total: broadcast.total })}</span>
          <StatusChip view={view} status={broadcast.status} />
        </p>
      </div>
      <dl class="figures">
        <Figure words={view.say("board-tip-sent")} count={broadcast.sent} />
        <Figure words={view.say("board-tip-waiting")} count={waiting} />
        <Figure words={view.say("board-tip-failed")} count={broadcast.failed} />
        <Figure words={view.say("board-tip-unknown")} count={broadcast.unknown} />
        <Figure words={view.say("board-tip-left-out")} count={left} />
      </dl>
      {broadcast.status === "sending" && waiting > 0 ? (
        <form method="post" action={`${path}/pause`} hx-post={`${path}/pause`} {...steer}>
          <button type="submit" id="pause">
            <Icon name="pause" />
            {view.say("board-tip-pause")}
          </button>
        </form>
      ) : null}
      {broadcast.status === "paused" ? (
        <form method="post" action={`${path}/resume`} hx-post={`${path}/resume`} {...steer}>
          <button type="submit" class="main" id="resume">
            <Icon name="play" />
            {view.say("board-tip-resume")}
          </button>
        </form>
      ) : null}
    </section>
  );
};

const Figure = ({ words, count }: { words: string; count: number }) => (
  <div>
    <dt>{words}</dt>
    <dd>{count}</dd>
  </div>
);
