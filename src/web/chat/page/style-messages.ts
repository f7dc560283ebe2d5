/** The messages. */
export const styleMessages = `
#log { display: flex; flex-direction: column; }
#log .waiting { display: contents; }
.day, .note { align-self: center; margin: 0.75rem 0 0.75rem; font-size: 0.8125rem; color: var(--ink-soft); text-align: center; }
.note { padding: 0.375rem 0.875rem; border-radius: 99px; background: var(--sunken); }
.line { display: flex; flex-direction: column; align-items: flex-start; margin-bottom: 0.75rem; max-width: min(85%, 32rem); }
.line.goes-on { margin-bottom: 0.25rem; }
.line.soon-followed time { display: none; }
.bubble { padding: 0.5625rem 0.875rem; border-radius: var(--radius); border-end-start-radius: 0.375rem; background: var(--surface); border: 1px solid var(--line); box-shadow: var(--shadow); }
.bubble p { white-space: pre-wrap; min-height: 1.5em; }
.bubble p + p { margin-top: 0.25rem; }
.sent-picture { display: block; max-width: 100%; max-height: 14rem; border-radius: 0.5rem; margin: 0.25rem 0; }
.line.customer { align-self: flex-end; align-items: flex-end; }
.line.customer .bubble { background: var(--mine); border-color: var(--mine); color: var(--mine-ink); border-radius: var(--radius); border-end-end-radius: 0.375rem; }
.line.staff .bubble { border-color: var(--accent); background: var(--surface); }
.line .who { display: block; font-size: 0.8125rem; font-weight: 600; color: var(--accent-deep); }
.line time, .line .state { margin: 0.1875rem 0.375rem 0; font-size: 0.75rem; line-height: 1.3; color: var(--ink-soft); }
.on-the-way .bubble { opacity: 0.8; }
.on-the-way .state:empty { display: none; }
.failed .bubble { opacity: 1; background: var(--surface); color: var(--ink); border: 1px solid var(--urgent); }
.failed .state { color: var(--urgent); font-weight: 600; }
.bubble a.phone { padding-block: 0.625rem; font-weight: 600; white-space: nowrap; }
.bubble a.phone .icon { width: 1em; height: 1em; margin-inline: 0.125rem 0.25rem; vertical-align: -0.125em; stroke-width: 2; }
.bubble a.file { display: flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; margin: 0.5rem -0.25rem 0; padding: 0.375rem 0.75rem; border-radius: 0.75rem; background: var(--accent-wash); color: var(--accent-deep); font-weight: 600; text-decoration: none; }
.choices { display: flex; flex-direction: column; gap: 0.5rem; margin-top: 0.5rem; max-width: 100%; }
.choices .row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.choices .row .choice:only-child { flex: 1; }
.choice { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: 0.4375rem 1rem; border: 1.5px solid var(--accent); border-radius: 1.375rem; background: var(--surface); color: var(--accent-deep); font-weight: 600; line-height: 1.3; text-align: center; text-decoration: none; }
.choice:active { transform: scale(0.98); }
.past .choice { border: 1px solid var(--line); background: transparent; color: var(--ink-soft); font-weight: 500; }
.past.settled { display: none; }
.past .choice.chosen { border-color: var(--accent); background: var(--accent-wash); color: var(--accent-deep); font-weight: 600; }
.line.safety { max-width: min(92%, 34rem); }
.safety .bubble { position: relative; padding: 0.875rem 1rem 0.875rem 3.125rem; background: var(--urgent-wash); border: 1.5px solid var(--urgent); border-inline-start-width: 0.375rem; border-radius: 0.875rem; }
.safety .bubble > .icon { position: absolute; top: 0.9375rem; inset-inline-start: 0.875rem; width: 1.5rem; height: 1.5rem; color: var(--urgent); stroke-width: 2; }
.safety .bubble p:first-of-type { font-size: 1.125rem; line-height: 1.4; font-weight: 700; color: var(--urgent); }
.safety .bubble p + p { margin-top: 0.5rem; }
.safety .bubble p:first-of-type a.phone { color: inherit; }
.safety .bubble p:not(:first-of-type) a.phone { display: inline-block; padding: 0.625rem 1rem; border-radius: 99px; background: var(--urgent); color: var(--urgent-ink); text-decoration: none; font-size: 1.0625rem; line-height: 1.5rem; }
.typing { display: flex; gap: 0.3125rem; width: max-content; padding: 0.875rem 1rem; border-radius: var(--radius); border-end-start-radius: 0.375rem; background: var(--surface); border: 1px solid var(--line); box-shadow: var(--shadow); }
.typing i { width: 0.4375rem; height: 0.4375rem; border-radius: 50%; background: var(--ink-soft); opacity: 0.45; }
@media (hover: hover) {
  .choice:hover { background: var(--accent-wash); }
  .past .choice:hover { border-color: var(--line-strong); color: var(--ink); }
}
@media (prefers-reduced-motion: no-preference) {
  .typing i { animation: breathe 1.2s infinite ease-in-out; }
  .typing i:nth-child(2) { animation-delay: 0.15s; }
  .typing i:nth-child(3) { animation-delay: 0.3s; }
  #log[aria-live="polite"] .line { animation: arrive 180ms ease-out; }
  #log[aria-live="polite"] .line.customer:not(.on-the-way) { animation: none; }
  @keyframes breathe { 40% { opacity: 1; transform: translateY(-0.1875rem); } 80% { opacity: 0.45; transform: none; } }
  @keyframes arrive { from { opacity: 0; transform: translateY(0.5rem); } }
}
@media (forced-colors: active) { .bubble, .choice, .send { border: 1px solid; } }
`;
