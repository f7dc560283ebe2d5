import { type CustomerPage, type Happening, happenings } from "../../../actions/board/read-customers.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { formatDate, formatDateTime } from "../../../text/format-time.ts";
import { Icon, type IconName } from "../icons.tsx";
import { Empty } from "../pieces.tsx";
import type { View } from "../view.ts";
import { HappeningWords } from "./happening.tsx";

const icons: Record<Happening["kind"], IconName> = {
  visit: "calendar",
  case: "urgent",
  checkin: "clock",
  payment: "coin",
  talk: "message",
  tip: "megaphone",
  intake: "pencil",
  consent: "check",
};

/** One timeline, newest first, with filters. */
export const Timeline = ({ view, customer, show }: { view: View; customer: CustomerPage; show: string }) => {
  const shown = customer.timeline.filter(({ kind }) => show === "" || kind === show);
  const path = `/board/customers/${customer.file.id}`;
  return (
    <section class="stack" aria-label={view.say("board-timeline")}>
      <nav class="tabs" aria-label={view.say("board-timeline-filter")}>
        {["", ...happenings].map((kind) => (
          <a href={kind ? `${path}?show=${kind}` : path} aria-current={kind === show ? "page" : undefined}>
            {view.say(`board-timeline-${kind || "all"}`)}
          </a>
        ))}
      </nav>
      {shown.length === 0 ? (
        <Empty title={view.say("board-timeline-none")} words={view.say("board-timeline-none-words")} />
      ) : (
        <ol class="timeline">
          {shown.map((happening) => (
            <Item view={view} happening={happening} file={customer.file} />
          ))}
        </ol>
      )}
    </section>
  );
};

const Item = ({ view, happening, file }: { view: View; happening: Happening; file: CustomerPage["file"] }) => {
  const { zone } = view.branch;
  const today = localDate(view.now, zone);
  const when =
    happening.kind === "talk"
      ? formatDate(localDate(happening.at, zone), view.locale, today)
      : formatDateTime(happening.at, zone, view.locale, today);
  return (
    <li>
      <span class={`dot ${toneOf(happening)}`}>
        <Icon name={icons[happening.kind]} />
      </span>
      <p class="soft small">
        <time datetime={happening.at.toISOString()}>{when}</time> · {view.say(`board-happened-${happening.kind}`)}
      </p>
      <HappeningWords view={view} happening={happening} customerId={file.id} erased={file.erased !== null} />
    </li>
  );
};

function toneOf(happening: Happening): string {
  if (happening.kind === "case") return happening.file.severity === "urgent" ? "urgent" : "accent";
  return happening.kind === "visit" && happening.visit.status === "completed" ? "accent" : "";
}
