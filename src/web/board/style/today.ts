/** The day: cases, arrivals, calls. */
export const today = `
.day-switch { display: flex; align-items: center; gap: 0.25rem; }
.day-switch .button { padding-inline: 0.625rem; }
.day-switch input { width: auto; }
.section-head { display: flex; align-items: baseline; gap: 0.5rem; margin-bottom: 0.625rem; }
.section-head .count { background: var(--sunken); color: var(--ink-soft); align-self: center; }
.lines { display: grid; gap: 0.625rem; grid-template-columns: minmax(0, 1fr); }
.case-line { display: grid; gap: 0.25rem 0.75rem; grid-template-columns: minmax(0, 1fr) auto; align-items: start; color: inherit; text-decoration: none; }
.case-line.card { padding-block: 0.75rem; border-inline-start: 4px solid var(--watch); }
.case-line.card.urgent { border-inline-start-color: var(--urgent); background: linear-gradient(to right, var(--urgent-wash), var(--surface) 40%); }
.case-line.card.today { border-inline-start-color: var(--today); }
.case-line .words { grid-column: 1 / -1; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.case-line .who { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; min-width: 0; }
.case-line .chip { justify-self: start; }
.case-line .state { grid-column: 1 / -1; gap: 0.25rem 0.75rem; }
.case-line:hover { border-color: var(--accent); }
.arrival { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: 0.25rem 0.75rem; padding: 0.875rem 1.125rem; }
.arrival + .arrival { border-top: 1px solid var(--line); }
.arrivals { padding: 0; }
.arrival:first-child { border-radius: var(--radius) var(--radius) 0 0; }
.arrival:last-child { border-radius: 0 0 var(--radius) var(--radius); }
.arrival:only-child { border-radius: var(--radius); }
.arrival .at { font-size: 1.125rem; font-weight: 650; line-height: 1.45; }
.arrival .at small { display: block; font-size: 0.8125rem; font-weight: 400; color: var(--ink-soft); }
.arrival .what { min-width: 0; display: grid; gap: 0.25rem; }
.arrival .name { font-weight: 650; color: inherit; text-decoration: none; font-size: 1.0625rem; }
.arrival .name:hover { color: var(--accent-deep); text-decoration: underline; }
.arrival.done { background: color-mix(in srgb, var(--sunken) 45%, transparent); }
.arrival.done .at, .arrival.done .name { color: var(--ink-soft); }
.preparations { display: grid; gap: 0.25rem; }
.preparation { display: flex; gap: 0.4rem; font-size: 0.9375rem; line-height: 1.5; }
.preparation .icon { margin-top: 0.15rem; color: var(--today); }
.preparation.allergic { color: var(--urgent); font-weight: 550; }
.preparation.allergic .icon { color: inherit; }
.arrival > .actions, .arrival > .more { grid-column: 2; margin-top: 0.375rem; }
.arrival form.stack, .task form { max-width: 36rem; }
.arrival details > form { padding: 0.75rem 0 0.25rem; }
.task { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; justify-content: space-between; }
.now-line { display: flex; align-items: center; gap: 0.75rem; padding: 0 1.125rem; color: var(--accent-deep); font-size: 0.8125rem; font-weight: 600; height: 0; position: relative; z-index: 1; }
.now-line::after { content: ""; flex: 1; border-top: 2px solid var(--accent); }
@media (min-width: 60rem) {
  .arrival { grid-template-columns: 5rem minmax(0, 1fr) auto; }
  .arrival > .actions { grid-column: 3; grid-row: 1; margin: 0; align-self: center; }
  .arrival > .more:not([open]) { grid-column: 3; grid-row: 1; margin: 0; align-self: center; }
  .arrival > .more[open] { grid-column: 2 / -1; }
}
`;
