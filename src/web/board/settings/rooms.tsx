import type { BranchFile } from "../../../actions/board/read-settings.ts";
import { Select, TextField } from "../fields.tsx";
import { Chip } from "../pieces.tsx";
import type { View } from "../view.ts";

interface Props {
  view: View;
  rooms: BranchFile["rooms"];
  /** What was typed for a new room, and what is wrong with it. */
  typed?: { name: string; kind: string; error: string };
}

/** The rooms and devices of the branch, each with its name and a way out of use, and one more. */
export const Rooms = ({ view, rooms, typed }: Props) => (
  <section class="card stack tight" id="rooms" aria-labelledby="rooms-title">
    <h2 id="rooms-title">{view.say("board-rooms")}</h2>
    <p class="hint">{view.say(rooms.length > 0 ? "board-rooms-hint" : "board-rooms-none")}</p>
    {rooms.map((room) => (
      <RoomLine view={view} room={room} />
    ))}
    <form class="stack tight" method="post" action="/board/settings/branch/rooms">
      <div class="grid-2">
        <TextField
          name="room"
          label={view.say("board-rooms-name")}
          value={typed?.name}
          error={typed?.error}
          maxlength={120}
          required
        />
        <Select
          name="kind"
          label={view.say("board-rooms-kind")}
          value={typed?.kind ?? "room"}
          choices={["room", "device"].map((kind) => ({ value: kind, label: view.say(`board-room-kind-${kind}`) }))}
        />
      </div>
      <div class="actions">
        <button type="submit">{view.say("board-rooms-add")}</button>
      </div>
    </form>
  </section>
);

const RoomLine = ({ view, room }: { view: View; room: BranchFile["rooms"][number] }) => {
  const path = `/board/settings/branch/rooms/${room.id}`;
  return (
    <div class="row between">
      <span>
        {room.name} {room.kind === "device" ? <Chip>{view.say("board-room-kind-device")}</Chip> : null}
      </span>
      <span class="row">
        <details class="disclosure">
          <summary class="button small quiet">{view.say("board-rooms-rename")}</summary>
          <form class="row" method="post" action={path}>
            <input name="room" value={room.name} aria-label={view.say("board-rooms-name")} maxlength={120} required />
            <button type="submit" class="small">
              {view.say("board-save")}
            </button>
          </form>
        </details>
        <form method="post" action={`${path}/remove`}>
          <button type="submit" class="small quiet">
            {view.say("board-rooms-remove")}
          </button>
        </form>
      </span>
    </div>
  );
};
