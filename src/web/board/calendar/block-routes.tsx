import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readCalendar } from "../../../actions/board/read-calendar.ts";
import { perform } from "../../../actions/context.ts";
import { addTimeOff } from "../../../actions/salon/add-time-off.ts";
import { blockRoom, unblockRoom } from "../../../actions/salon/block-room.ts";
import { removeTimeOff } from "../../../actions/salon/remove-time-off.ts";
import { addDays, instantOf, localDate } from "../../../domain/time/zone.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { done, sheet } from "./answers.tsx";
import { wallClock } from "./asked.ts";
import { BlockForm, BlockSheet, type BlockTyped } from "./block-sheet.tsx";
import { whyNot } from "./refusal-words.ts";

/** Time that is not free: blocked for somebody, and freed again. */
export function blockRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const dayOf = (c: BoardContext, date: string) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readCalendar(context, view.branch, { from: date, to: date }));
  };
  const form = async (c: BoardContext, typed: BlockTyped, refused?: string) => {
    const view = c.get("view");
    const { people, rooms } = await dayOf(c, localDate(view.now, view.branch.zone));
    const content = <BlockForm view={view} people={people} rooms={rooms} typed={typed} refused={refused} />;
    return sheet(c, view.say("board-calendar-block"), content, refused ? 422 : 200);
  };
  routes.get("/block", (c) => {
    const { staff } = c.get("view");
    const asked = (name: string) => c.req.query(name) ?? "";
    const typed = {
      staff: asked("staff") || staff.id,
      date: asked("date"),
      time: asked("time"),
      until: "",
      reason: "",
    };
    return form(c, { ...typed, until: asked("until") });
  });
  routes.post("/block", async (c) => {
    const view = c.get("view");
    const sent = await readForm(c);
    const typed: BlockTyped = {
      ...{ staff: sent.text("staff"), date: sent.text("date"), reason: sent.text("reason") },
      ...{ time: sent.text("time"), until: sent.text("until") },
    };
    const [from, to] = [wallClock(`${typed.date}T${typed.time}`), wallClock(`${typed.date}T${typed.until}`)];
    if (!from || !to) return form(c, typed, view.say("board-calendar-wrong-date"));
    const { people, rooms } = await dayOf(c, from.date);
    const room = rooms.find(({ id }) => `room:${id}` === typed.staff);
    const person = people.find(({ id }) => id === typed.staff) ?? room;
    if (!person) return missing(c);
    const { zone } = view.branch;
    const startsAt = instantOf(from.date, from.time, zone);
    // Midnight as the end is that of the next day.
    const endsAt = instantOf(to.time === "00:00" ? addDays(to.date, 1) : to.date, to.time, zone);
    if (room) {
      const blocked = { roomId: room.id, startsAt, endsAt, reason: typed.reason };
      const result = await perform(house, view.staff, (context) => blockRoom(context, blocked));
      if (!result.ok) return form(c, typed, whyNot(view, result));
      const words = view.say("board-calendar-blocked-room", { from: from.time, to: to.time, room: room.name });
      return done(c, { words, date: from.date });
    }
    const input = { staffId: person.id, startsAt, endsAt, reason: typed.reason };
    const result = await perform(house, view.staff, (context) => addTimeOff(context, input));
    if (!result.ok) return form(c, typed, whyNot(view, result));
    const words = view.say("board-calendar-blocked", { from: from.time, to: to.time, beautician: person.name });
    const appointments = result.appointmentsMeanwhile;
    const booked = appointments > 0 ? ` ${view.say("board-calendar-blocked-booked", { appointments })}` : "";
    return done(c, { words: words + booked, date: from.date });
  });
  const blockOf = async (c: BoardContext) => {
    const date = wallClock(`${c.req.query("date") ?? ""}T00:00`)?.date;
    const { branch, now } = c.get("view");
    const pages = await dayOf(c, date ?? localDate(now, branch.zone));
    return pages.blocks.find((block) => block.id === c.req.param("id"));
  };
  routes.get("/blocks/:id", async (c) => {
    const view = c.get("view");
    const block = await blockOf(c);
    if (!block) return missing(c);
    return sheet(c, view.say(`board-calendar-state-${block.kind}`), <BlockSheet view={view} block={block} />);
  });
  routes.post("/blocks/:id/remove", async (c) => {
    const view = c.get("view");
    const id = c.req.param("id");
    const result = await perform(house, view.staff, async (context) => {
      const unblocked = await unblockRoom(context, { blockId: id });
      const isNone = !unblocked.ok && unblocked.reason === "not_found";
      return isNone ? removeTimeOff(context, { timeOffId: id }) : unblocked;
    });
    if (!result.ok && result.reason === "not_found") return missing(c);
    if (!result.ok) return sheet(c, view.say("board-calendar-state-away"), whyNot(view, result), 422);
    return done(c, { words: view.say("board-calendar-unblocked"), date: localDate(view.now, view.branch.zone) });
  });
  return routes;
}
