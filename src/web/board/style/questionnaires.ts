/** The editor of questionnaires and its preview. */
export const questionnaires = `
.form-state { justify-content: space-between; align-items: center; }
.form-question { display: grid; gap: 0.375rem; padding: 0.75rem 1rem; }
.form-question > a { text-decoration: none; color: inherit; font-weight: 500; }
.form-question.follow-up { padding-inline-start: 2.25rem; border-inline-start: 3px solid var(--accent); }
.form-words fieldset { border: 1px solid var(--line); border-radius: var(--radius); padding: 0.75rem 1rem; margin: 0; min-width: 0; }
.form-words legend { font-weight: 600; padding-inline: 0.375rem; }
.form-deeds .small { min-width: 2.5rem; }
.form-preview .conversation { display: flex; flex-direction: column; gap: 0.5rem; }
.form-preview .bubble { align-self: flex-start; margin: 0; }
.form-preview .bubble.customer { align-self: flex-end; }
.form-preview [aria-current="true"] { border-color: var(--accent); font-weight: 600; }
.form-words:has([name="kind"] option:checked:not([value="one"], [value="several"])) .if-choosing { display: none; }
.form-words:has([name="kind"] option:checked:not([value="number"])) .if-number { display: none; }
.form-words:has([name="kind"] option:checked:not([value="yes_no"])) .if-yes-no { display: none; }
@media (min-width: 60rem) { .form-preview { position: sticky; top: 1rem; align-self: start; } }
`;
