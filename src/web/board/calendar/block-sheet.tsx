import type { BlockInCalendar } from "../../../actions/board/read-calendar.ts";
import { formatDate } from "../../../text/format-time.ts";
import { Select, TextField } from "../fields.tsx";
import { Note } from "../pieces.tsx";
import type { View } from "../view.ts";
import { posts } from "./answers.tsx";

export interface BlockTyped {
  staff: string;
  date: string;
  time: string;
  until: string;
  reason: string;
}

interface Props {
  view: View;
  people: { id: string; name: string }[];
  rooms: { id: string; name: string }[];
  typed: BlockTyped;
  refused?: string;
}

/** Takes a stretch of somebody's day, or of a room's, out of the diary. */
export const BlockForm = ({ view, people, rooms, typed, refused }: Props) => (
  <form class="stack" {...posts("/board/calendar/block")}>
    {refused ? <Note tone="wrong">{refused}</Note> : null}
    <Select
      name="staff"
      label={view.say("board-calendar-block-who")}
      value={typed.staff}
      choices={[
        ...people.map(({ id, name }) => ({ value: id, label: name })),
        ...rooms.map(({ id, name }) => ({
          value: `room:${id}`,
          label: view.say("board-calendar-block-room", { room: name }),
        })),
      ]}
    />
    <div class="grid-3">
      <TextField name="date" type="date" label={view.say("board-calendar-date")} value={typed.date} required />
      <TextField name="time" type="time" label={view.say("board-calendar-time")} value={typed.time} required />
      <TextField name="until" type="time" label={view.say("board-calendar-until")} value={typed.until} required />
    </div>
    <TextField name="reason" label={view.say("board-calendar-block-reason")} value={typed.reason} maxlength={240} />
    <div class="actions">
      <button type="submit" class="main">
        {view.say("board-calendar-block-save")}
      </button>
    </div>
  </form>
);

/** A block that is there: until when, why, and how to free it. */
export const BlockSheet = ({ view, block, refused }: { view: View; block: BlockInCalendar; refused?: string }) => {
  const at = (clock: string) => `${formatDate(clock.slice(0, 10), view.locale)} ${clock.slice(11)}`;
  return (
    <div class="stack">
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <p>
        {at(block.start)} – {at(block.end)}
      </p>
      {block.reason ? <p class="said">{block.reason}</p> : null}
      {block.kind === "away" ? (
        <form {...posts(`/board/calendar/blocks/${block.id}/remove`)}>
          <button type="submit">{view.say("board-calendar-unblock")}</button>
        </form>
      ) : (
        <p class="soft">{view.say(`board-calendar-${block.kind}-words`)}</p>
      )}
    </div>
  );
};
