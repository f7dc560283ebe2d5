/** The frame of every page: navigation at the left on a desk, at the bottom on a phone. */
export const shell = `
.shell { min-height: 100vh; min-height: 100dvh; }
.top { display: flex; align-items: center; gap: 0.75rem; padding: 0.75rem 1rem 0; }
.top .brand { flex: 1; min-width: 0; }
.brand { display: flex; align-items: center; gap: 0.625rem; color: var(--ink); text-decoration: none; font-weight: 650; }
.brand .mark { display: grid; place-items: center; width: 2.125rem; height: 2.125rem; flex: none; border-radius: 0.625rem; background: var(--accent); color: var(--accent-ink); }
.brand span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.page { padding: 1rem 1rem 6.5rem; max-width: 64rem; margin: 0 auto; display: grid; align-content: start; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.page.wide { max-width: none; }
.page > .button { justify-self: start; }
.page-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.75rem; }
.nav { position: fixed; z-index: 10; inset: auto 0 0 0; background: var(--surface); border-top: 1px solid var(--line); padding: 0.25rem 0.25rem max(0.25rem, env(safe-area-inset-bottom)); }
.nav ul { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; }
.nav a { position: relative; display: grid; justify-items: center; gap: 0.125rem; padding: 0.375rem 0.25rem; color: var(--ink-soft); text-decoration: none; font-size: 0.75rem; line-height: 1.35; border-radius: var(--radius-small); }
.nav a .icon { width: 1.5rem; height: 1.5rem; }
.nav a[aria-current] { color: var(--accent-deep); font-weight: 600; }
.nav .desk { display: none; }
.nav .foot { display: none; }
.count { display: inline-grid; place-items: center; min-width: 1.375rem; height: 1.375rem; padding: 0 0.375rem; border-radius: 99px; background: var(--accent); color: var(--accent-ink); font-size: 0.8125rem; line-height: 1; font-weight: 650; }
.nav .count { position: absolute; top: 0.125rem; left: calc(50% + 0.375rem); min-width: 1.125rem; height: 1.125rem; font-size: 0.6875rem; }
.nav .count:empty { display: none; }
.menu { position: relative; }
.menu > summary { list-style: none; cursor: pointer; display: inline-flex; align-items: center; gap: 0.375rem; min-height: 2.75rem; padding: 0.25rem 0.625rem; border-radius: var(--radius-small); color: var(--ink-soft); }
.menu > summary::-webkit-details-marker { display: none; }
.menu > summary:hover { background: var(--sunken); color: var(--ink); }
.menu > .sheet { position: absolute; right: 0; z-index: 15; min-width: 12rem; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 0.375rem; display: grid; }
.menu .sheet button { justify-content: flex-start; border: 0; background: transparent; width: 100%; }
.menu .sheet button[aria-current] { color: var(--accent-deep); background: var(--accent-wash); }
.languages { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.menu .languages { display: grid; gap: 0; }
.languages button[aria-current] { border-color: var(--accent); color: var(--accent-deep); background: var(--accent-wash); }
.note { display: flex; gap: 0.625rem; padding: 0.75rem 1rem; border-radius: var(--radius-small); background: var(--accent-wash); }
.note .icon { margin-top: 0.15rem; }
.note.wrong { background: var(--urgent-wash); color: var(--urgent); }
.note.good { background: var(--good-wash); color: var(--good); }
.note.demo { border-radius: 0; justify-content: center; font-size: 0.875rem; padding: 0.375rem 1rem; }
.note.demo .icon { margin-top: 0.05rem; }
.empty { display: grid; justify-items: start; gap: 0.375rem; padding: 1.25rem 1.125rem; border: 1px dashed var(--line-strong); border-radius: var(--radius); color: var(--ink-soft); }
.empty .strong { color: var(--ink); }
.quiet-page { max-width: 28rem; margin: 0 auto; padding: 12vh 1.25rem 2rem; display: grid; gap: 1.25rem; }
.quiet-page .brand { font-size: 1.125rem; }
@media (min-width: 60rem) {
  .shell { display: grid; grid-template-columns: 15rem minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .shell > .note.demo { grid-column: 1 / -1; position: sticky; top: 0; z-index: 12; height: 2.25rem; }
  .top { display: none; }
  .nav { position: sticky; inset: auto; top: 0; height: 100vh; height: 100dvh; border-top: 0; border-inline-end: 1px solid var(--line); padding: 1.25rem 0.75rem; display: flex; flex-direction: column; gap: 1.25rem; grid-row: 2; }
  .shell:has(> .note.demo) .nav { top: 2.25rem; height: calc(100dvh - 2.25rem); }
  .shell:not(:has(> .note.demo)) .nav { grid-row: 1 / 3; }
  .nav ul { grid-auto-flow: row; gap: 0.125rem; }
  .nav a { display: flex; align-items: center; gap: 0.75rem; padding: 0.5rem 0.75rem; font-size: 1rem; min-height: 2.75rem; }
  .nav a .icon { width: 1.25rem; height: 1.25rem; }
  .nav a[aria-current] { background: var(--accent-wash); }
  .nav .count { position: static; margin-inline-start: auto; min-width: 1.375rem; height: 1.375rem; font-size: 0.8125rem; }
  .nav .phone { display: none; }
  .nav .desk { display: list-item; }
  .nav .brand.desk { display: flex; padding: 0 0.5rem; font-size: 1rem; min-height: 0; color: var(--ink); }
  .nav .foot { display: grid; gap: 0.5rem; margin-top: auto; padding: 0 0.5rem; }
  .nav .foot button { justify-content: flex-start; text-align: start; }
  .nav .foot .menu > .sheet { right: auto; left: 0; bottom: 100%; }
  .page { padding: 1.75rem 2rem 3rem; margin: 0; }
  .nav .brand.desk span { white-space: normal; }
}
@media print { .nav, .top, .skip, .shell button { display: none !important; } .shell { display: block; } .page { padding: 0; } }
`;
