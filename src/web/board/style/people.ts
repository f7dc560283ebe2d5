/** Customers, outreach and settings. */
export const people = `
.person-line { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr) auto; gap: 0.75rem; align-items: center; padding: 0.75rem 1.125rem; color: inherit; text-decoration: none; }
.person-line + .person-line, .rows > * + * { border-top: 1px solid var(--line); }
.person-line:hover { background: var(--accent-wash); }
.rows { padding: 0; overflow: clip; }
.rows > .row-line { padding: 0.875rem 1.125rem; }
.initial { display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--accent-wash); color: var(--accent-deep); font-weight: 650; }
.person { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 60rem) { .person { grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); } }
.pinned dl { display: grid; gap: 0.75rem; }
.pinned dt { color: var(--ink-soft); font-size: 0.875rem; display: flex; align-items: center; gap: 0.375rem; }
.veil { display: grid; gap: 0.5rem; justify-items: start; padding: 0.75rem; border-radius: var(--radius-small); background: repeating-linear-gradient(135deg, var(--sunken) 0 6px, transparent 6px 12px); }
.timeline { display: grid; }
.timeline > li { position: relative; display: grid; gap: 0.125rem; padding: 0 0 1.25rem 2.25rem; }
.timeline > li::before { content: ""; position: absolute; left: 0.8125rem; top: 1.75rem; bottom: 0; border-inline-start: 2px solid var(--line); }
.timeline > li:last-child::before { display: none; }
.timeline .dot { position: absolute; left: 0; top: 0; width: 1.75rem; height: 1.75rem; display: grid; place-items: center; border-radius: 50%; background: var(--sunken); color: var(--ink-soft); }
.timeline .dot .icon { width: 1rem; height: 1rem; }
.timeline .dot.accent { background: var(--accent-wash); color: var(--accent-deep); }
.timeline .dot.urgent { background: var(--urgent-wash); color: var(--urgent); }
.progress { width: 100%; height: 0.625rem; border: 0; border-radius: 99px; overflow: hidden; background: var(--sunken); accent-color: var(--accent); }
.progress::-webkit-progress-bar { background: var(--sunken); }
.progress::-webkit-progress-value { background: var(--accent); border-radius: 99px; }
.progress::-moz-progress-bar { background: var(--accent); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
.figures dd { font-size: 1.5rem; font-weight: 650; line-height: 1.2; }
.figures dt { color: var(--ink-soft); font-size: 0.875rem; }
.tip-line { display: grid; gap: 0.25rem; color: inherit; text-decoration: none; }
.tip-line:hover { background: var(--accent-wash); }
.tip-line .words { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.settings-list a { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr) auto; gap: 0.75rem; align-items: center; padding: 0.875rem 1.125rem; color: inherit; text-decoration: none; }
.settings-list a:hover { background: var(--accent-wash); }
.settings-list .initial { border-radius: 0.75rem; }
.pick-list { display: grid; }
.pick { display: grid; gap: 0.25rem 1rem; padding: 0.5rem 0; border-top: 1px solid var(--line); }
.pick-name { display: flex; align-items: center; gap: 0.625rem; min-height: 2.75rem; cursor: pointer; }
.pick-more { display: flex; gap: 0.5rem; flex-wrap: wrap; }
.pick:not(:has(.pick-name :checked)) .pick-more { display: none; }
.small-field { display: grid; gap: 0; }
.small-field input { width: 7rem; }
.setup:has([name=licence][value=salon]:checked) .pick.clinic:not(:has(.pick-name :checked)) .pick-name { color: var(--ink-soft); }
@media (min-width: 60rem) { .pick-list { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2rem; } }
.person-part { padding-block: 0.5rem; }
.disclosure > .stack, .disclosure > .person-part { padding-top: 0.5rem; }
.steps { list-style: decimal; padding-inline-start: 1.5rem; display: grid; gap: 0.25rem; }
.wide-table { overflow-x: auto; }
.hours { display: grid; gap: 0.5rem; }
.hours-line { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.25rem 0.75rem; align-items: center; }
.hours-line .stretches { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; }
/* what is wrong stands below the times */
.hours-line .error { grid-column: -2 / -1; }
@media (min-width: 40rem) { .hours-line { grid-template-columns: 4.5rem minmax(0, 1fr); } }
.stretch { display: inline-flex; align-items: center; gap: 0.375rem; }
.stretch input { width: 8.75rem; }
.skin-rule { display: grid; gap: 0.25rem 1rem; align-items: center; padding: 0.5rem 0; border-top: 1px solid var(--line); }
.skin-rule input[type=number] { width: 5.5rem; }
@media (min-width: 48rem) { .skin-rule { grid-template-columns: minmax(0, 1fr) auto; } }
.facts { display: grid; gap: 0.5rem; }
.facts dt { color: var(--ink-soft); font-size: 0.875rem; }
.facts li { padding-block: 0.125rem; overflow-wrap: anywhere; }
.facts li form { align-items: start; flex-wrap: nowrap; }
.product-row { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0.5rem; padding-block: 0.25rem; }
.product-row input { min-width: 0; width: 100%; }
.fact-fields { border: 0; border-top: 1px solid var(--line); padding: 0.5rem 0 0; margin: 0; }
.fact-fields legend { font-weight: 600; }
.fact-group:has(h3) + .fact-group, .fact-group + .fact-group:has(h3) { border-top: 1px solid var(--line); padding-top: 0.75rem; }
.skin-waiting { display: grid; gap: 0.5rem; padding-block: 0.25rem; }
.disclosure > summary { flex-wrap: wrap; }
`;
