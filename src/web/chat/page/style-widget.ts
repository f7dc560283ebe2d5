import { drawings } from "./drawings.ts";

const picture = (name: string) => {
  const paths = (drawings[name] ?? []).map((path) => `<path d='${path}'/>`).join("");
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='white' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'>${paths}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** The launcher and its frame on another site; they live in a shadow tree, so neither style touches the other. */
export const styleWidget = `
:host { all: initial; }
[hidden] { display: none !important; }
.launcher { position: fixed; z-index: 2147483000; right: calc(1.25rem + env(safe-area-inset-right)); bottom: calc(1.25rem + env(safe-area-inset-bottom)); width: 60px; height: 60px; padding: 0; border: 0; border-radius: 50%; cursor: pointer; background: #a8492b ${picture("message")} center / 28px no-repeat; box-shadow: 0 2px 6px rgb(60 40 20 / 25%), 0 8px 28px rgb(60 40 20 / 25%); }
.launcher:hover { background-color: #8a3920; }
.launcher:focus-visible { outline: 3px solid #a8492b; outline-offset: 3px; }
.launcher[aria-expanded="true"] { background-image: ${picture("close")}; }
.launcher::after { content: attr(data-unread); position: absolute; top: -2px; right: -2px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #b3261e; color: #fff; font: 600 13px/22px system-ui, sans-serif; box-sizing: border-box; text-align: center; }
.launcher:not([data-unread])::after, .launcher[data-unread=""]::after { display: none; }
.panel { position: fixed; z-index: 2147483001; right: calc(1.25rem + env(safe-area-inset-right)); bottom: calc(6rem + env(safe-area-inset-bottom)); width: 390px; height: min(640px, calc(100vh - 8rem)); border-radius: 18px; overflow: hidden; background: #faf7f3; box-shadow: 0 4px 12px rgb(60 40 20 / 15%), 0 16px 56px rgb(60 40 20 / 28%); }
.panel iframe { display: block; width: 100%; height: 100%; border: 0; }
@media (max-width: 600px), (max-height: 480px) { .panel { inset: 0; width: auto; height: 100vh; height: 100dvh; border-radius: 0; } }
@media (prefers-color-scheme: dark) { .panel { background: #191614; } }
@media (prefers-reduced-motion: no-preference) { .panel { animation: rise 180ms ease-out; transform-origin: bottom right; } @keyframes rise { from { opacity: 0; transform: translateY(12px) scale(0.98); } } }
@media print { .launcher, .panel { display: none; } }
`;
