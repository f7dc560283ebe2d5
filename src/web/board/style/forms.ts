/** Fields, chips and marks. */
export const forms = `
.field { display: grid; gap: 0.25rem; border: 0; padding: 0; margin: 0; min-width: 0; }
.field > label, .field > legend { font-weight: 550; padding: 0; }
.hint { color: var(--ink-soft); font-size: 0.875rem; }
.error { color: var(--urgent); font-size: 0.9375rem; font-weight: 550; }
input, select, textarea { font: inherit; color: inherit; }
input:not([type=checkbox], [type=radio]), select, textarea { width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; background: var(--surface); border: 1px solid var(--field); border-radius: var(--radius-small); }
::placeholder { color: var(--ink-soft); opacity: 1; }
textarea { resize: vertical; line-height: 1.5; field-sizing: content; min-height: 5rem; max-height: 24rem; }
select { appearance: none; padding-inline-end: 2.25rem; background-image: linear-gradient(45deg, transparent 50%, var(--ink-soft) 50%), linear-gradient(-45deg, transparent 50%, var(--ink-soft) 50%);
  background-position: right 1.1rem center, right 0.75rem center; background-size: 0.36rem 0.36rem; background-repeat: no-repeat; }
input:focus-visible, select:focus-visible, textarea:focus-visible { outline-offset: 0; border-radius: var(--radius-small); }
.field.wrong input, .field.wrong select, .field.wrong textarea { border-color: var(--urgent); }
input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; margin: 0; flex: none; accent-color: var(--accent); }
.boxes { display: flex; flex-wrap: wrap; gap: 0.375rem 0.5rem; }
.box { display: inline-flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; padding: 0.25rem 0.75rem; border: 1px solid var(--line-strong); border-radius: var(--radius-small); background: var(--surface); cursor: pointer; }
.box:has(:checked) { border-color: var(--accent); background: var(--accent-wash); }
.grid-2 > .field, .grid-3 > .field { align-content: start; }
.grid-2, .grid-3 { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 40rem) { .grid-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); } .grid-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
.chip { display: inline-flex; align-items: center; gap: 0.3rem; padding: 0.0625rem 0.5rem; border-radius: 99px; background: var(--sunken); color: var(--ink-soft); font-size: 0.8125rem; line-height: 1.6; font-weight: 550; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; }
.chip .icon { width: 1em; height: 1em; }
.chip.good { background: var(--good-wash); color: var(--good); }
.chip.accent { background: var(--accent-wash); color: var(--accent-deep); }
.chip.today { background: var(--today-wash); color: var(--today); }
.chip.urgent { background: var(--urgent-wash); color: var(--urgent); }
.mark-urgency { display: inline-flex; align-items: center; gap: 0.3rem; font-weight: 650; font-size: 0.875rem; white-space: nowrap; }
.mark-urgency.urgent { color: var(--urgent); }
.mark-urgency.today { color: var(--today); }
.mark-urgency.watch { color: var(--watch); }
.since { white-space: nowrap; }
.command { display: block; margin-top: 0.5rem; padding: 0.625rem 0.75rem; background: var(--sunken); border-radius: var(--radius-small); font-size: 0.875rem; user-select: all; }
.code { font: 650 1.75rem/1.3 ui-monospace, monospace; letter-spacing: 0.06em; }
.search { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.search input { flex: 1 1 10rem; min-width: 0; }
.search select { order: 3; flex: 1 0 100%; }
@media (min-width: 48rem) { .search select { order: 0; flex: 0 1 14rem; } }
.actions { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.disclosure > summary { vertical-align: top; cursor: pointer; display: inline-flex; align-items: center; gap: 0.4rem; min-height: 2.75rem; color: var(--accent-deep); font-weight: 550; list-style: none; }
.disclosure > summary::-webkit-details-marker { display: none; }
.disclosure > summary.button { color: inherit; }
.disclosure > summary.quiet { color: var(--ink-soft); }
.disclosure > summary.quiet:not(.button)::after { content: ""; width: 0.4375rem; height: 0.4375rem; margin-block-end: 0.25rem; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.disclosure[open] > summary.quiet:not(.button)::after { margin-block-end: -0.125rem; transform: rotate(225deg); }
.tabs { display: flex; gap: 0.25rem; border-bottom: 1px solid var(--line); overflow-x: auto; }
.tabs a { padding: 0.625rem 0.75rem; color: var(--ink-soft); text-decoration: none; white-space: nowrap; border-bottom: 2px solid transparent; margin-bottom: -1px; min-height: 2.75rem; }
.tabs a[aria-current] { color: var(--accent-deep); border-color: var(--accent); font-weight: 600; }
`;
