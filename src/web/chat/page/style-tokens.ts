// The same warm palette as the board's; every text colour has at least 4.5 : 1 on its ground, in light and dark.
const light = `
  color-scheme: light;
  --ground: #faf7f3; --surface: #ffffff; --sunken: #f4efe8; --line: #e7dfd5; --line-strong: #cabfb2;
  --ink: #2a2420; --ink-soft: #6b6058; --accent: #a8492b; --accent-ink: #ffffff; --accent-wash: #f9e9e1; --accent-deep: #8a3920;
  --mine: #a8492b; --mine-ink: #ffffff; --urgent: #b3261e; --urgent-ink: #ffffff; --urgent-wash: #fdeceb;
  --shadow: 0 1px 2px rgb(60 40 20 / 6%), 0 2px 10px rgb(60 40 20 / 5%);`;

const dark = `
  color-scheme: dark;
  --ground: #191614; --surface: #262120; --sunken: #2b2622; --line: #3d3530; --line-strong: #5a5048;
  --ink: #f2ebe4; --ink-soft: #b3a79c; --accent: #f0a07e; --accent-ink: #2a150b; --accent-wash: #3d281e; --accent-deep: #f7b89d;
  --mine: #8a4229; --mine-ink: #fff6f1; --urgent: #ff9d94; --urgent-ink: #33100d; --urgent-wash: #45211e;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%);`;

/** Colours, type and the smallest things. */
export const styleTokens = `
:root { ${light}
  --font: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  --radius: 1.125rem;
}
:root:lang(zh-TW) { --font: system-ui, -apple-system, "PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--font); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; text-autospace: normal; }
p, h1 { margin: 0; }
button, textarea, select { font: inherit; color: inherit; }
button { cursor: pointer; -webkit-tap-highlight-color: transparent; touch-action: manipulation; }
a { color: var(--accent-deep); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.icon { width: 1.25em; height: 1.25em; flex: none; vertical-align: -0.22em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.drawings { position: absolute; width: 0; height: 0; }
.hidden-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
