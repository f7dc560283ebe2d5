import type { KeyRotation, RotationState } from "../../../actions/privacy/key-rotation.ts";
import { Note } from "../pieces.tsx";
import { can, type View } from "../view.ts";
import { SettingsSubpage } from "./settings-page.tsx";

interface Props {
  view: View;
  /** environment: it is not kept here, and not changed here. */
  kept: "here" | "environment";
  since: Date | null;
  rotation: KeyRotation | null;
  state: RotationState;
  refused?: string;
}

const DAY_MS = 86_400_000;

/** Since when the secret key is in use, how far a change of it is, and, for the owner, how one is begun. */
export const KeyPage = (props: Props) => {
  const { view, kept, since, refused } = props;
  return (
    <SettingsSubpage view={view} title={view.say("board-settings-key")}>
      <p>{view.say("board-key-words")}</p>
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <p class="strong">
        {since
          ? view.say("board-key-since", {
              when: { instant: since.toISOString(), zone: view.branch.zone, style: "date" },
              days: Math.max(0, Math.floor((Date.now() - since.getTime()) / DAY_MS)),
            })
          : view.say(kept === "here" ? "board-key-unknown" : "board-key-environment")}
      </p>
      <KeyProgress {...props} />
    </SettingsSubpage>
  );
};

/** Looked at again every two seconds while it runs; without scripts by a link. */
export const KeyProgress = (props: Props) => {
  const { view, rotation, state } = props;
  const live = state === "running";
  const poll = live
    ? { "hx-get": "/board/settings/key/progress", "hx-trigger": "every 2s", "hx-swap": "outerHTML" }
    : {};
  return (
    <section id="key-progress" class="stack" {...poll}>
      {rotation && state !== "none" ? <Told view={view} rotation={rotation} state={state} /> : null}
      {live ? (
        <p>
          <a href="/board/settings/key">{view.say("board-key-look-again")}</a>
        </p>
      ) : (
        <Begin {...props} />
      )}
    </section>
  );
};

const Told = ({ view, rotation, state }: { view: View; rotation: KeyRotation; state: RotationState }) => {
  const { byName: name, startedAt, endedAt, step, steps, looked, of, sealed, broken, waits } = rotation;
  const counts = { step, steps, looked, of, sealed };
  const at = (instant: string) => ({ instant, zone: view.branch.zone, style: "dateTime" as const });
  if (state === "ended") {
    return <Note tone="good">{view.say("board-key-ended", { name, when: at(endedAt ?? startedAt), sealed })}</Note>;
  }
  if (state === "broken") return <Note tone="wrong">{view.say("board-key-broken", { broken })}</Note>;
  if (state === "stopped") {
    return <Note tone="wrong">{view.say("board-key-stopped", { name, when: at(startedAt) })}</Note>;
  }
  return (
    <div class="card stack tight">
      <p class="strong">{view.say("board-key-running", { name, when: at(startedAt) })}</p>
      <progress class="progress" max={Math.max(1, steps)} value={steps ? step - 1 + looked / Math.max(1, of) : 0} />
      <p>{view.say(waits ? "board-key-waits" : step ? "board-key-step" : "board-key-begins", counts)}</p>
      <p class="soft small">{view.say("board-key-meanwhile")}</p>
      <p class="soft small">{view.say("board-key-stops")}</p>
    </div>
  );
};

const Begin = ({ view, kept, state }: Props) => {
  if (kept === "environment") return null;
  if (!can(view, "branch.all")) return <p class="soft small">{view.say("board-key-owner")}</p>;
  if (state === "stopped") return <Start words={view.say("board-key-go-on")} />;
  return (
    <details class="disclosure card">
      <summary>{view.say("board-key-start")}</summary>
      <div class="stack tight">
        <p>{view.say("board-key-backup")}</p>
        <p>{view.say("board-key-meanwhile")}</p>
        <p>{view.say("board-key-stops")}</p>
        <Start words={view.say("board-key-start-sure")} />
      </div>
    </details>
  );
};

const Start = ({ words }: { words: string }) => (
  <form method="post" action="/board/settings/key">
    <button type="submit" class="main">
      {words}
    </button>
  </form>
);
