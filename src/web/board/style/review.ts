/** What staff say about the triage: a mark beside her words, and the reason of a false alarm. */
export const review = `
.missed > summary { list-style: none; cursor: pointer; display: inline-grid; place-items: center; width: 2.75rem; height: 2.75rem; color: var(--ink-soft); border-radius: var(--radius); }
.missed > summary::-webkit-details-marker { display: none; }
.missed > summary:hover, .missed[open] > summary { color: var(--accent-deep); background: var(--surface); }
.missed > form { padding: 0.375rem 0; }
.bubble.customer { position: relative; max-width: min(34rem, calc(100% - 3rem)); }
.bubble .missed > summary { position: absolute; inset-inline-start: 100%; inset-block-end: 0; margin-inline-start: 0.125rem; }
.talk-line { display: flex; gap: 0.5rem; justify-content: space-between; align-items: start; }
.talk-line > p { align-self: center; }
.only-false-alarm { display: none; }
form:has(option[value="false_alarm"]:checked) .only-false-alarm { display: block; }
@supports not selector(:has(*)) { .only-false-alarm { display: block; } }
`;
