/** The page around the conversation: head, list, and the place to write. */
export const styleFrame = `
.chat { display: flex; flex-direction: column; position: fixed; inset: 0 0 auto; height: 100vh; height: 100dvh; height: var(--view, 100dvh); }
.head { display: flex; align-items: center; gap: 0.75rem; padding: calc(0.5rem + env(safe-area-inset-top)) max(0.75rem, env(safe-area-inset-right)) 0.5rem max(1rem, env(safe-area-inset-left)); background: var(--surface); border-bottom: 1px solid var(--line); }
.mark { display: grid; place-items: center; flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--accent-wash); color: var(--accent-deep); }
.mark .icon { width: 1.375rem; height: 1.375rem; }
.names { flex: 1; min-width: 0; }
.names h1 { font-size: 1.0625rem; line-height: 1.35; font-weight: 650; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.names p { font-size: 0.8125rem; line-height: 1.35; color: var(--ink-soft); }
.language { position: relative; flex: none; display: flex; align-items: center; border-radius: 0.75rem; color: var(--ink-soft); }
.language .icon { position: absolute; left: 0.625rem; pointer-events: none; }
.language select { appearance: none; border: 0; background: transparent; min-height: 2.75rem; padding: 0 0.75rem 0 2.25rem; border-radius: 0.75rem; font-size: 0.875rem; cursor: pointer; field-sizing: content; }
.language option { background: var(--surface); color: var(--ink); font-size: 1rem; }
.round { display: grid; place-items: center; flex: none; width: 2.75rem; height: 2.75rem; padding: 0; border: 0; border-radius: 50%; background: transparent; color: var(--ink-soft); }
.notice { padding: 0.5rem 1rem; background: var(--accent-wash); color: var(--accent-deep); font-size: 0.875rem; text-align: center; }
#scroll { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1rem max(0.75rem, env(safe-area-inset-right)) 0.75rem max(0.75rem, env(safe-area-inset-left)); outline-offset: -3px; }
.middle { max-width: 44rem; min-height: 100%; margin: 0 auto; display: flex; flex-direction: column; justify-content: flex-end; }
#newer { position: absolute; left: 50%; bottom: calc(5.25rem + env(safe-area-inset-bottom)); transform: translateX(-50%); min-height: 2.75rem; padding: 0.375rem 1.125rem; border: 1px solid var(--line); border-radius: 99px; background: var(--surface); color: var(--accent-deep); font-size: 0.9375rem; font-weight: 600; box-shadow: var(--shadow); display: flex; align-items: center; gap: 0.375rem; }
.write { background: var(--surface); border-top: 1px solid var(--line); padding: 0.5rem max(0.75rem, env(safe-area-inset-right)) calc(0.5rem + env(safe-area-inset-bottom)) max(0.75rem, env(safe-area-inset-left)); }
.write form { display: flex; align-items: flex-end; gap: 0.5rem; max-width: 44rem; margin: 0 auto; }
.write textarea { flex: 1; min-width: 0; min-height: 2.75rem; max-height: 9rem; padding: 0.5625rem 1rem; resize: none; border: 1px solid var(--line-strong); border-radius: 1.375rem; background: var(--ground); font-size: 1rem; line-height: 1.5; }
.write textarea::placeholder { color: var(--ink-soft); opacity: 1; }
.write textarea:focus { outline: 2px solid var(--accent); outline-offset: -1px; border-color: transparent; }
.write .send { width: 2.75rem; height: 2.75rem; flex: none; display: grid; place-items: center; padding: 0; border: 0; border-radius: 50%; background: var(--accent); color: var(--accent-ink); }
.write .send:disabled { background: var(--sunken); color: var(--ink-soft); cursor: default; }
.welcome { margin-block: auto; padding: 1rem 0.5rem 3rem; display: grid; justify-items: center; gap: 1.25rem; text-align: center; }
.welcome .mark { width: 4rem; height: 4rem; }
.welcome .mark .icon { width: 2.125rem; height: 2.125rem; stroke-width: 1.5; }
.welcome p { max-width: 26rem; color: var(--ink); line-height: 1.65; text-wrap: pretty; }
.welcome .ways { display: grid; gap: 0.625rem; width: 100%; max-width: 20rem; }
.welcome .ways button { min-height: 3rem; padding: 0.5rem 1rem; border: 1px solid var(--line-strong); border-radius: 0.875rem; background: var(--surface); font-weight: 600; box-shadow: var(--shadow); }
.welcome .ways button:first-child { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
.no-script { max-width: 30rem; margin: 4rem auto; padding: 1rem; text-align: center; }
.embedded .chat { inset: 0; height: 100%; }
@media (hover: hover) {
  .language:hover { background: var(--sunken); color: var(--ink); }
  .round:hover { background: var(--sunken); color: var(--ink); }
  .write .send:hover { background: var(--accent-deep); }
  .welcome .ways button:hover { border-color: var(--accent); color: var(--accent-deep); }
  .welcome .ways button:first-child:hover { background: var(--accent-deep); color: var(--accent-ink); }
}
@media (min-width: 48rem) {
  body:not(.embedded) { background: var(--sunken); }
  body:not(.embedded) .chat { left: 50%; right: auto; width: 48rem; transform: translateX(-50%); background: var(--ground); border-inline: 1px solid var(--line); }
  #scroll { padding-inline: 1.5rem; }
}
@media print { .chat { position: static; height: auto; } .write, .language, #newer { display: none; } #scroll { overflow: visible; } }
`;
