/** The calendar page: controls, boxes by state, the sheet over it and the line that says what happened. */
export const calendar = `
.calendar-controls { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem 1rem; }
.calendar-controls .day-switch { flex-wrap: wrap; }
.calendar-controls select { width: auto; max-width: 11rem; }
.switch { display: inline-flex; border: 1px solid var(--line-strong); border-radius: var(--radius-small); overflow: hidden; background: var(--surface); }
.switch a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0.25rem 0.875rem; color: var(--ink-soft); text-decoration: none; }
.switch a + a { border-inline-start: 1px solid var(--line-strong); }
.switch a[aria-current] { background: var(--accent-wash); color: var(--accent-deep); font-weight: 600; }
.switch a:focus-visible { outline-offset: -3px; }
.calendar-none.away { display: none; }
.calendar { min-width: 0; overflow: hidden; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); }
.calendar .ec { color-scheme: inherit; --ec-bg-color: var(--surface); --ec-text-color: var(--ink); --ec-border-color: var(--line); --ec-today-bg-color: var(--surface); --ec-highlight-color: var(--surface);
  --ec-now-indicator-color: var(--accent); --ec-bg-event-color: var(--sunken); --ec-bg-event-opacity: 1; --ec-event-bg-color: var(--surface); --ec-event-text-color: var(--ink); --ec-color-100: var(--sunken); --ec-color-50: var(--sunken);
  --ec-color-200: var(--sunken); --ec-color-300: var(--line); --ec-color-400: var(--line-strong); border: 0; max-height: 74vh; }
.calendar .ec-toolbar { display: none; }
.calendar .ec-event { cursor: pointer; border: 1px solid var(--line-strong); border-inline-start: 4px solid var(--line-strong); border-radius: var(--radius-small); box-shadow: none; padding: 0.125rem 0.25rem; font-size: 0.8125rem; line-height: 1.35; overflow: hidden; }
.calendar .ec-time-grid .ec-event { container-type: size; }
.calendar .ec-event:focus-visible { outline: 3px solid var(--accent); outline-offset: 0; z-index: 9; }
.calendar .ec-bg-event.state-off { background: repeating-linear-gradient(135deg, var(--sunken) 0 6px, var(--surface) 6px 12px); opacity: 1; border: 0; border-radius: 0; }
.calendar .ec-event-body { display: block; }
.box-line { display: block; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.box-shape { display: inline-block; min-width: 1.1em; text-align: center; }
.box-time { font-weight: 400; }
.box-words { display: block; color: inherit; overflow: hidden; text-overflow: ellipsis; }
/* Half an hour has room for one line: the service stands beside the name, or gives way to it where the column is narrow. */
@container (max-height: 2.25rem) { .calendar .ec-event-body { display: flex; flex-direction: row; gap: 0.375rem; } .calendar .box-line { flex: none; max-width: 70%; } .calendar .box-words { flex: 1; min-width: 0; white-space: nowrap; } }
@container (max-height: 2.25rem) and (max-width: 10rem) { .calendar .box-line { max-width: 100%; } .calendar .box-words { display: none; } }
.calendar .state-booked, .sample.state-booked { background: var(--watch-wash); border-color: var(--watch); color: var(--ink); border-style: solid; }
.calendar .state-confirmed, .sample.state-confirmed { background: var(--good-wash); border-color: var(--good); color: var(--ink); }
.calendar .state-arrived, .sample.state-arrived { background: var(--accent-wash); border-color: var(--accent); color: var(--ink); border-width: 2px; border-inline-start-width: 6px; }
.calendar .state-completed, .sample.state-completed { background: var(--sunken); border-color: var(--line-strong); color: var(--ink); }
.calendar .state-no_show, .sample.state-no_show { background: var(--today-wash); border-color: var(--today); color: var(--ink); border-style: dashed; }
.calendar .state-no_show .box-name { text-decoration: line-through; }
.calendar .state-hold, .sample.state-hold { background: var(--surface); border-color: var(--field); border-style: dotted; border-width: 2px; color: var(--ink); }
.calendar .state-away, .sample.state-away, .calendar .state-outside, .sample.state-outside { background: repeating-linear-gradient(135deg, var(--sunken) 0 4px, var(--surface) 4px 8px); border-color: var(--field); color: var(--ink); }
.calendar .state-outside, .sample.state-outside { border-style: dashed; }
.legend { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; font-size: 0.875rem; }
.legend li { display: inline-flex; align-items: center; gap: 0.375rem; }
.sample { display: inline-grid; place-items: center; width: 1.625rem; height: 1.375rem; border: 1px solid; border-inline-start-width: 4px; border-radius: 0.25rem; font-size: 0.8125rem; line-height: 1; }
.sheet-dialog { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); color: var(--ink); padding: 1.125rem; width: min(36rem, calc(100vw - 1.5rem)); max-height: calc(100dvh - 2rem); overflow-y: auto; box-shadow: var(--shadow); }
.sheet-dialog::backdrop { background: rgb(0 0 0 / 40%); }
.feed-form { align-items: end; }
.found { display: flex; flex-wrap: wrap; gap: 0.375rem; padding: 0.375rem 0; }
.said-line { position: fixed; z-index: 30; inset: auto 1rem 5.5rem; margin: 0 auto; max-width: 40rem; display: none; align-items: center; justify-content: space-between; gap: 0.75rem; padding: 0.75rem 1rem; border-radius: var(--radius); box-shadow: var(--shadow); border: 1px solid currentColor; }
.said-line.shown { display: flex; }
.said-line.good { background: var(--good-wash); color: var(--good); }
.said-line.wrong { background: var(--urgent-wash); color: var(--urgent); }
.said-line button { flex: none; }
@media (min-width: 60rem) { .said-line { bottom: 1.5rem; } }
@media (max-width: 40rem) { .sheet-dialog { margin-block-end: 0; border-end-start-radius: 0; border-end-end-radius: 0; width: 100vw; max-width: 100vw; } .calendar-page .page-head .actions { gap: 0.375rem; } .calendar-page .page-head .actions .button { padding-inline: 0.625rem; font-size: 0.9375rem; white-space: nowrap; } .calendar-page .page-head .actions .button:not(.icon-on-phone) svg { display: none; } .calendar-page .page-head .icon-on-phone .button-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .calendar-controls { gap: 0.375rem 0.5rem; } .calendar-controls .switch a { padding-inline: 0.625rem; font-size: 0.9375rem; } }
`;
