/** Cases: list, conversation and the customer at a glance; beside one another on a desk, one after another on a phone. */
export const cases = `
.case-desk { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.case-list .group { display: grid; gap: 0.5rem; padding-top: 0.75rem; margin-bottom: 1rem; grid-template-columns: minmax(0, 1fr); }
.case-list .case-line.card[aria-current] { border-color: var(--accent); box-shadow: var(--shadow); }
.case-list .case-line .words { order: 3; font-size: 0.9375rem; }
/* In the narrow list: urgency and age on one line, the name below them. */
.case-list .case-line { grid-template-columns: auto minmax(0, 1fr); }
.case-list .case-line .who { display: contents; }
.case-list .case-line .who .strong { order: 2; grid-column: 1 / -1; }
.case-list .case-line .state { order: 4; }
.case-list .case-line > .small { order: 1; text-align: end; }
.talk { display: flex; flex-direction: column; min-width: 0; gap: 0.75rem; }
.talk-head { display: grid; gap: 0.25rem; }
.her-words { padding: 0.875rem 1.125rem; border-radius: var(--radius); background: var(--watch-wash); border-inline-start: 4px solid var(--watch); display: grid; gap: 0.375rem; }
.her-words.urgent { background: var(--urgent-wash); border-color: var(--urgent); }
.her-words.today { background: var(--today-wash); border-color: var(--today); }
.her-words blockquote { margin: 0; max-height: 9rem; overflow-y: auto; font-size: 1.125rem; line-height: 1.5; font-weight: 550; }
.her-words .reasons { font-size: 0.9375rem; }
.her-words .reasons > summary { cursor: pointer; width: fit-content; }
.next-step { display: inline-flex; align-items: center; gap: 0.25rem; }
.countdown { color: var(--ink); font-weight: 600; }
.log { display: flex; flex-direction: column; gap: 0.5rem; padding: 0.25rem 0; }
.bubble { max-width: min(34rem, 88%); padding: 0.5rem 0.875rem; border-radius: 1rem; background: var(--bubble-bot); border: 1px solid var(--line); align-self: flex-end; border-end-end-radius: 0.25rem; }
.bubble.customer { background: var(--bubble-her); border-color: transparent; align-self: flex-start; border-end-end-radius: 1rem; border-end-start-radius: 0.25rem; }
.bubble.staff { background: var(--bubble-us); border-color: transparent; }
.bubble .said { line-height: 1.5; }
.bubble .meta { font-size: 0.75rem; color: var(--ink-soft); display: flex; gap: 0.5rem; }
.bubble .offered { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0.375rem 0 0.125rem; }
.log .older { align-self: stretch; flex: none; }
.log .older > summary { justify-content: center; width: 100%; }
.day-mark { align-self: center; font-size: 0.8125rem; color: var(--ink-soft); padding: 0.375rem 0; }
.reply { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.375rem; align-items: end; background: var(--surface); border: 1px solid var(--field); border-radius: var(--radius); padding: 0.375rem; }
.reply:focus-within { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.reply textarea { border: 0; background: transparent; padding: 0.5rem 0.625rem; min-height: 2.75rem; max-height: 12rem; resize: none; outline: 0; }
.reply .anyway { grid-column: 1 / -1; justify-self: end; }
.reply-place .actions > details[open] { flex: 1 0 100%; order: 1; }
.reply-place .hint { padding-inline: 0.25rem; }
.glance { align-self: start; display: grid; gap: 0.875rem; align-content: start; }
.glance dt { color: var(--ink-soft); font-size: 0.875rem; }
.glance dl { display: grid; gap: 0.625rem; }
.talk-head h1 a { color: inherit; text-decoration: none; }
.talk-head h1 a:hover { text-decoration: underline; }
.allergic { color: var(--urgent); font-weight: 550; }
.back { display: inline-flex; align-items: center; gap: 0.25rem; min-height: 2.75rem; text-decoration: none; }
.only-desk { display: none; }
@media (max-width: 59.99rem) {
  .case-desk.opened > .case-list { display: none; }
  .case-desk.opened .reply-place { position: sticky; bottom: 4.25rem; z-index: 5; background: var(--ground); padding: 0.5rem 0; }
}
@media (min-width: 60rem) {
  .only-desk { display: block; }
  .only-phone { display: none; }
  .page.cases-page { align-content: stretch; height: 100vh; height: 100dvh; padding-block: 1.25rem 1rem; grid-template-rows: auto minmax(0, 1fr); }
  .shell:has(> .note.demo) .page.cases-page { height: calc(100dvh - 2.25rem); }
  .case-desk { grid-template-columns: minmax(16rem, 20rem) minmax(0, 1fr); min-height: 0; gap: 1.5rem; }
  .case-desk.opened { grid-template-columns: minmax(14rem, 1.2fr) minmax(0, 3fr) minmax(12rem, 1fr); }
  .case-desk > * { min-height: 0; overflow-y: auto; }
  .case-desk > .case-list, .case-desk > .talk { padding: 0.25rem; }
  .talk-head h1 { font-size: 1.25rem; }
  .talk > .log { flex: 1; overflow-y: auto; min-height: 8rem; padding-inline: 0.25rem; }
  .talk .reply-place { position: sticky; bottom: -0.25rem; background: var(--ground); padding-top: 0.25rem; }
}
@media (min-width: 60rem) and (max-width: 74rem) {
  .case-desk.opened { grid-template-columns: minmax(14rem, 17rem) minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; }
  .case-desk.opened .case-list { grid-row: 1 / 3; }
  .case-desk.opened .glance { max-height: 30vh; }
}
`;
