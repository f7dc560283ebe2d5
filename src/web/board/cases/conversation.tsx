import type { BoardMessage, OpenedCase } from "../../../actions/board/read-cases.ts";
import { localDate, localTime } from "../../../domain/time/zone.ts";
import { formatDate } from "../../../text/format-time.ts";
import { Chip } from "../pieces.tsx";
import { reads, type View } from "../view.ts";
import { MissedMark } from "./missed-mark.tsx";

/** What is older than so many messages is folded up, so that the newest are near on a phone. */
const NEWEST = 12;

/** What was said, oldest first, with a mark where a new day begins. */
export const Conversation = ({ view, opened }: { view: View; opened: OpenedCase }) => {
  const older = opened.messages.slice(0, -NEWEST);
  return (
    <>
      {older.length > 0 ? (
        <details class="disclosure older" id="case-older">
          <summary class="small">{view.say("board-talk-earlier", { count: older.length })}</summary>
          <div class="log">
            <Messages view={view} opened={opened} messages={older} />
          </div>
        </details>
      ) : null}
      <Messages view={view} opened={opened} messages={opened.messages.slice(-NEWEST)} />
      {opened.messages.length === 0 ? (
        <p class="day-mark">{view.say(reads(view, "messages") ? "board-talk-none" : "board-talk-hidden")}</p>
      ) : null}
      {opened.onTheWay > 0 ? <p class="day-mark">{view.say("board-on-the-way", { count: opened.onTheWay })}</p> : null}
    </>
  );
};

interface MessagesProps {
  view: View;
  opened: OpenedCase;
  messages: BoardMessage[];
}

const Messages = ({ view, opened, messages }: MessagesProps) => {
  const zone = zoneOf(view, opened);
  const today = localDate(view.now, zone);
  const days = messages.map((message) => localDate(message.at, zone));
  return (
    <>
      {messages.map((message, index) => (
        <>
          {days[index] !== days[index - 1] ? (
            <p class="day-mark">{formatDate(days[index] ?? today, view.locale, today)}</p>
          ) : null}
          <Bubble view={view} message={message} zone={zone} called={calledPerson(opened, message)} />
        </>
      ))}
    </>
  );
};

/** The clock of the case's own branch, also when she looks at another one. */
function zoneOf(view: View, { line }: OpenedCase): string {
  return (view.branches.find(({ id }) => id === line.branchId) ?? view.branch).zone;
}

const authors = ["customer", "staff"];

/** Her words that stand in the case have called a person already. */
function calledPerson({ line }: OpenedCase, { text }: BoardMessage): boolean {
  return `\n${line.words}\n`.includes(`\n${text}\n`);
}

interface BubbleProps {
  view: View;
  message: BoardMessage;
  zone: string;
  called: boolean;
}

const Bubble = ({ view, message, zone, called }: BubbleProps) => {
  const author = authors.includes(message.author) ? message.author : "bot";
  return (
    <div class={`bubble ${author}`}>
      <p class="meta">
        <span>{view.say(`board-author-${author}`)}</span>
        <time datetime={message.at.toISOString()}>{localTime(message.at, zone)}</time>
      </p>
      {message.kind !== "text" && message.kind !== "action" ? (
        <p class="soft">{view.say("board-media", { kind: mediaOf(message.kind) })}</p>
      ) : null}
      <p class="said" dir="auto">
        {message.text}
      </p>
      {message.buttons.length > 0 ? (
        <div class="offered">
          {message.buttons.map((label) => (
            <Chip>{label}</Chip>
          ))}
        </div>
      ) : null}
      {author === "customer" && message.kind === "text" && !called ? (
        <MissedMark view={view} seq={message.seq} />
      ) : null}
    </div>
  );
};

function mediaOf(kind: string): string {
  return ["photo", "voice", "sticker", "document", "video"].includes(kind) ? kind : "other";
}
