/** Elements as they look everywhere. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding: 5rem 0; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--font); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, .h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; margin: 0; }
h2 { font-size: 1.0625rem; line-height: 1.4; font-weight: 650; margin: 0; }
h3 { font-size: 1rem; font-weight: 600; margin: 0; }
p { margin: 0; }
a { color: var(--accent-deep); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
ul, ol { margin: 0; padding: 0; list-style: none; }
dl, dd, dt, figure { margin: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.soft { color: var(--ink-soft); }
.small { font-size: 0.875rem; line-height: 1.5; }
.strong { font-weight: 600; }
.said { white-space: pre-wrap; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space); }
.row.between { justify-content: space-between; }
.stack { display: grid; align-content: start; gap: calc(var(--space) * 2); grid-template-columns: minmax(0, 1fr); }
.stack.tight { gap: var(--space); }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.125rem; }
.icon { width: 1.25em; height: 1.25em; flex: none; vertical-align: -0.22em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.one-line { white-space: nowrap; }
.hidden-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--surface); padding: 0.5rem 1rem; border-radius: var(--radius-small); z-index: 20; }
.skip:focus { top: 0.5rem; }
.button, button { display: inline-flex; align-items: center; justify-content: center; gap: 0.4rem; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--line-strong);
  border-radius: var(--radius-small); background: var(--surface); color: var(--ink); font: inherit; font-weight: 550; text-decoration: none; cursor: pointer; text-align: center; }
.button:hover, button:hover { border-color: var(--accent); color: var(--accent-deep); }
.button.main, button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.button.main:hover, button.main:hover { background: var(--accent-deep); border-color: var(--accent-deep); color: var(--accent-ink); }
.button.quiet, button.quiet { border-color: transparent; background: transparent; color: var(--ink-soft); padding-inline: 0.625rem; }
.button.quiet:hover, button.quiet:hover { background: var(--sunken); color: var(--ink); }
button.small, .button.small { min-height: 2.25rem; padding: 0.25rem 0.75rem; font-size: 0.9375rem; }
button:disabled { opacity: 0.55; cursor: default; }
.htmx-request button, button.htmx-request { opacity: 0.6; }
hr { border: 0; border-top: 1px solid var(--line); margin: 0; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; font-size: 0.875rem; color: var(--ink-soft); }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
@media (prefers-reduced-motion: no-preference) { button, .button, .nav a { transition: background-color 120ms, border-color 120ms, color 120ms; } }
`;
