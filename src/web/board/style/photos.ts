/** Photos before and after, side by side also on a phone: that is what they are for. */
export const photos = `
.pairs { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; align-items: start; }
.pairs > div { display: grid; gap: 0.5rem; min-width: 0; }
.shot { display: grid; gap: 0.25rem; }
.shot img { display: block; width: 100%; height: auto; border-radius: var(--radius-small); background: var(--sunken); }
.shot figcaption { font-size: 0.875rem; color: var(--ink-soft); }
@media (min-width: 40rem) { .pairs { gap: 1rem; } }
@media print { .shot form, .add-photo { display: none; } }
`;
