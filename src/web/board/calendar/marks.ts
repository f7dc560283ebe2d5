/** The states of the calendar: a shape, and the sentence that names it. The colour hangs on the class "state-<name>". */
export const marks = {
  booked: { shape: "○", key: "board-status-booked" },
  confirmed: { shape: "✓", key: "board-status-confirmed" },
  arrived: { shape: "●", key: "board-status-arrived" },
  completed: { shape: "■", key: "board-status-completed" },
  no_show: { shape: "×", key: "board-status-no_show" },
  hold: { shape: "…", key: "board-calendar-state-hold" },
  away: { shape: "▨", key: "board-calendar-state-away" },
  outside: { shape: "⇄", key: "board-calendar-state-outside" },
} as const;

export type Mark = keyof typeof marks;
