import type { Child } from "hono/jsx";
import { Icon, type IconName } from "./icons.tsx";
import type { Say, View } from "./view.ts";

/** "12 min", "3 h 5 min", "2 days": how long ago something began. */
export function since(view: { say: Say; now: Date }, begin: Date): string {
  const minutes = Math.max(0, Math.floor((view.now.getTime() - begin.getTime()) / 60_000));
  if (minutes < 1) return view.say("board-since-now");
  if (minutes < 60) return view.say("board-since-minutes", { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return view.say("board-since-hours", { hours, minutes: minutes % 60 });
  return view.say("board-since-days", { days: Math.floor(hours / 24) });
}

export const Since = ({ view, begin }: { view: View; begin: Date }) => (
  <time class="since" datetime={begin.toISOString()}>
    {since(view, begin)}
  </time>
);

/** How long until something happens, in begun minutes; the script counts the last hour down by the second. */
export const Until = ({ view, at }: { view: View; at: Date }) => {
  const seconds = Math.max(0, Math.ceil((at.getTime() - view.now.getTime()) / 1000));
  const counted = seconds > 0 && seconds < 3600 ? { "data-seconds": String(seconds) } : {};
  return (
    <time class="countdown" datetime={at.toISOString()} {...counted}>
      {since({ ...view, now: new Date(Math.ceil(seconds / 60) * 60_000) }, new Date(0))}
    </time>
  );
};

export type Urgency = "urgent" | "today" | "watch";

/** A severity we do not know is shown as one that must be looked at today. */
export function urgencyOf(severity: string): Urgency {
  return severity === "urgent" || severity === "watch" ? severity : "today";
}

/** How urgent: a word, a shape and a colour. */
export const UrgencyMark = ({ view, severity }: { view: View; severity: string }) => {
  const urgency = urgencyOf(severity);
  return (
    <span class={`mark-urgency ${urgency}`}>
      <Icon name={urgency} />
      {view.say(`board-urgency-${urgency}`)}
    </span>
  );
};

export const Chip = ({ tone, icon, children }: { tone?: string; icon?: IconName; children?: Child }) => (
  <span class={`chip ${tone ?? ""}`}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </span>
);

/** An empty place that says what will be here and why. */
export const Empty = ({ title, words, children }: { title: string; words: string; children?: Child }) => (
  <div class="empty">
    <p class="strong">{title}</p>
    <p>{words}</p>
    {children}
  </div>
);

/** A sentence about what has just happened, read aloud by screen readers. */
export const Note = ({ tone, children }: { tone: "good" | "wrong"; children?: Child }) => (
  <div class={`note ${tone}`} role={tone === "wrong" ? "alert" : "status"}>
    <Icon name={tone === "wrong" ? "today" : "check"} />
    <div>{children}</div>
  </div>
);
