/** What only the pages of the form look like; the rest is the board's. */
export const formStyle = `
.form-page { max-width: 40rem; margin: 0 auto; padding: 1rem max(1rem, env(safe-area-inset-right)) max(2rem, env(safe-area-inset-bottom)) max(1rem, env(safe-area-inset-left)); }
html { scroll-padding: 6.5rem 0 2rem; }
.languages { display: flex; justify-content: flex-end; gap: 0.25rem; margin-bottom: -0.75rem; }
.languages a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 0.625rem; color: var(--ink-soft); font-size: 0.875rem; text-decoration: none; }
.languages a[aria-current] { color: var(--ink); font-weight: 600; }
.so-far { position: sticky; top: 0; z-index: 5; margin: 0 -1rem; padding: 0.625rem 1rem; background: var(--ground); border-bottom: 1px solid var(--line); }
.so-far progress { width: 100%; height: 0.5rem; appearance: none; border: 0; border-radius: 99px; background: var(--sunken); overflow: hidden; display: block; }
.so-far progress::-webkit-progress-bar { background: var(--sunken); }
.so-far progress::-webkit-progress-value { background: var(--accent); border-radius: 99px; }
.so-far progress::-moz-progress-bar { background: var(--accent); border-radius: 99px; }
#alert:not(:empty) { position: sticky; top: 3.75rem; z-index: 6; }
.warn { display: grid; gap: 0.5rem; background: var(--today-wash); border: 1px solid var(--today); border-radius: var(--radius); padding: 0.875rem 1rem; }
.warn.urgent { background: var(--urgent-wash); border-color: var(--urgent); }
.warn.urgent p:first-child, .warn.urgent a { color: var(--urgent); font-weight: 650; }
#questions { gap: 0.75rem; }
.question .field { gap: 0.625rem; }
.question legend { float: left; width: 100%; padding: 0; margin-bottom: 0.25rem; }
.question legend + * { clear: both; }
.question .box { flex: 1 1 auto; justify-content: flex-start; }
.question .box.quiet { flex: 1 1 100%; border-color: transparent; background: transparent; color: var(--ink-soft); padding-inline: 0.25rem; min-height: 2.25rem; }
.follow-ups:empty { display: none; }
.follow-ups { display: grid; gap: 0.75rem; margin-inline-start: 0.75rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--accent-wash); }
[hidden] { display: none !important; }
.question { position: relative; }
.saved { min-height: 1.3125rem; color: var(--good); font-size: 0.875rem; }
.question:has(.box.quiet) .saved:not(.error) { position: absolute; inset-inline-end: 1.125rem; bottom: 1.375rem; }
.question:has(.box.quiet) .saved:empty { min-height: 0; }
.saved.error { color: var(--urgent); }
.finish { display: grid; gap: 0.75rem; }
.finish button.main { min-height: 3.25rem; font-size: 1.0625rem; }
.quiet-page { display: grid; gap: 1rem; align-content: start; padding-top: 1rem; }
@media (min-width: 40rem) { .question .box { flex: 0 1 auto; min-width: 7rem; } }
`;
