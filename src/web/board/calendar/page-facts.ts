import type { Locale } from "../../../domain/message/locale.ts";
import { localTime } from "../../../domain/time/zone.ts";
import { can, type View } from "../view.ts";
import { type Asked, daysShown } from "./asked.ts";
import { marks } from "./marks.ts";

/** What the page's script is told beside what is in the calendar: where to look, what to say, what may be done. */
export interface PageFacts extends Asked {
  locale: Locale;
  from: string;
  to: string;
  /** The branch's wall clock now, "2026-11-21T10:00"; the browser's clock may be in another zone or another time. */
  now: string;
  mayBook: boolean;
  marks: Record<string, { shape: string; word: string }>;
  words: Record<"undo" | "notReached" | "off" | "unsigned" | "noRoom", string>;
}

export function pageFacts(view: View, asked: Asked): PageFacts {
  const said = Object.entries(marks).map(([state, { shape, key }]) => [state, { shape, word: view.say(key) }]);
  return {
    ...asked,
    ...daysShown(asked),
    locale: view.locale,
    now: `${asked.today}T${localTime(view.now, view.branch.zone)}`,
    mayBook: can(view, "appointment.book"),
    marks: Object.fromEntries(said),
    words: {
      undo: view.say("board-calendar-undo"),
      notReached: view.say("board-calendar-not-reached"),
      noRoom: view.say("board-calendar-no-room"),
      unsigned: view.say("board-unsigned"),
      off: view.say("board-calendar-state-off"),
    },
  };
}
